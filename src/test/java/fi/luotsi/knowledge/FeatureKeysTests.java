package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureKeysTests {

  @Test
  void givesKeysRisingIndicesFromTheFirst() {
    FeatureKeys keys = new FeatureKeys(7);
    List.of("yö", "~yötä", "🚑").forEach(keys::add);

    assertThat(keys.index("yö")).isEqualTo(7);
    assertThat(keys.index("~yötä")).isEqualTo(8);
    assertThat(keys.index("🚑")).isEqualTo(9);
    assertThat(keys.index("yot")).isEqualTo(FeatureKeys.UNKNOWN);
    assertThat(keys.all()).containsExactly("yö", "~yötä", "🚑");
  }

  @Test
  void tellsHalvesOfSurrogatePairsApart() {
    FeatureKeys keys = new FeatureKeys(0);
    List<String> halves = List.of("^\uD83D", "^\uDC4D", "\uDC4D\uD83C", "\uFFFD", "\uFFFD\uFFFD");
    halves.forEach(keys::add);

    assertThat(keys.all()).isEqualTo(halves);
    assertThat(halves).extracting(keys::index).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void refusesAKeyThatItHas() {
    FeatureKeys keys = new FeatureKeys(0);
    keys.add("yö");

    assertThatThrownBy(() -> keys.add("yö")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isReadByManyThreadsAtOnce() {
    FeatureKeys keys = new FeatureKeys(0);
    int many = 10_000;
    IntStream.range(0, many).forEach(nth -> keys.add("key " + nth));

    int[] found =
        IntStream.range(0, many).parallel().map(nth -> keys.index("key " + nth)).toArray();
    assertThat(found).isEqualTo(IntStream.range(0, many).toArray());
  }
}
