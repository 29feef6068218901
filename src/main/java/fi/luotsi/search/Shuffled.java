package fi.luotsi.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The order in which texts are learned from: neighbours in the content lie far apart, and a text
 * more or less leaves all others as they stand to each other, so that an edit moves little else.
 */
final class Shuffled {

  private Shuffled() {}

  /** The same ones, always in the same order. */
  static <T> List<T> byText(List<T> all, Function<T, String> text) {
    long[] places = new long[all.size()];
    for (int place = 0; place < places.length; place++) {
      int scrambled = scrambled(text.apply(all.get(place)).hashCode());
      places[place] = (long) scrambled << Integer.SIZE | place;
    }
    Arrays.parallelSort(places);
    return LongStream.of(places).mapToObj(place -> all.get((int) place)).toList();
  }

  /** Texts that are alike have hash codes that are near: the finalizer of MurmurHash3. */
  private static int scrambled(int hash) {
    int scrambled = (hash ^ hash >>> 16) * 0x85ebca6b;
    scrambled = (scrambled ^ scrambled >>> 13) * 0xc2b2ae35;
    return scrambled ^ scrambled >>> 16;
  }
}
