package fi.luotsi.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongIntMapTests {

  @Test
  void countsAsAMapOfBoxedNumbersDoes() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    LongIntMap map = new LongIntMap();
    Map<Long, Integer> boxed = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = key(random);
      int amount = random.nextInt(1, 4);
      map.add(key, amount);
      boxed.merge(key, amount, Integer::sum);
    }

    for (long absent = -1; absent > -1000; absent--) {
      assertThat(map.get(absent)).as("seed %d", seed).isZero();
    }
    boxed.forEach((key, sum) -> assertThat(map.get(key)).as("seed %d", seed).isEqualTo(sum));
  }

  /** As they are where it is used: few letters in some of four places, zero among them. */
  private static long key(SplittableRandom random) {
    long key = 0;
    for (int place = 0; place < 4; place++) {
      key = key << Character.SIZE | random.nextInt(12);
    }
    return key;
  }

  @Test
  void hasZeroForWhatWasNeverAdded() {
    LongIntMap map = new LongIntMap();
    map.add(0, 7);
    map.add(-1, 2);

    assertThat(map.get(0)).isEqualTo(7);
    assertThat(map.get(-1)).isEqualTo(2);
    assertThat(map.get(1)).isZero();
    assertThat(map.get(Long.MIN_VALUE)).isZero();
    assertThat(new LongIntMap().get(0)).isZero();
  }

  @Test
  void putsOneValueInPlaceOfAnother() {
    LongIntMap map = new LongIntMap();
    map.put(5, 3);
    map.put(5, -8);

    assertThat(map.get(5)).isEqualTo(-8);
    assertThatThrownBy(() -> map.put(5, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
