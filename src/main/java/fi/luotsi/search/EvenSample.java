package fi.luotsi.search;

import java.util.List;
import java.util.stream.IntStream;

/** Some of many, taken evenly from the first to the last. */
final class EvenSample {

  private EvenSample() {}

  /** Every second, third or nth: as many as can be, and no more than {@code most}. */
  static <T> List<T> of(List<T> all, int most) {
    int step = Math.max(1, Math.ceilDiv(all.size(), most));
    return IntStream.iterate(0, nth -> nth < all.size(), nth -> nth + step)
        .mapToObj(all::get)
        .toList();
  }
}
