package fi.luotsi.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringIndexTests {

  @Test
  void givesStringsRisingIndicesFromTheFirst() {
    StringIndex strings = new StringIndex(7);
    List.of("yö", "~yötä", "🚑").forEach(strings::add);

    assertThat(strings.index("yö")).isEqualTo(7);
    assertThat(strings.index("~yötä")).isEqualTo(8);
    assertThat(strings.index("🚑")).isEqualTo(9);
    assertThat(strings.index("yot")).isEqualTo(StringIndex.UNKNOWN);
    assertThat(strings.all()).containsExactly("yö", "~yötä", "🚑");
  }

  @Test
  void tellsHalvesOfSurrogatePairsApart() {
    StringIndex strings = new StringIndex(0);
    List<String> halves = List.of("^\uD83D", "^\uDC4D", "\uDC4D\uD83C", "\uFFFD", "\uFFFD\uFFFD");
    halves.forEach(strings::add);

    assertThat(strings.all()).isEqualTo(halves);
    assertThat(halves).extracting(strings::index).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void givesAStringThatItHasTheSameIndexAgain() {
    StringIndex strings = new StringIndex(3);
    strings.add("yö");
    strings.add("päivä");

    assertThat(strings.add("yö")).isEqualTo(3);
    assertThat(strings.size()).isEqualTo(2);
    assertThat(strings.get(4)).isEqualTo("päivä");
  }

  @Test
  void isReadByManyThreadsAtOnce() {
    StringIndex strings = new StringIndex(0);
    int many = 10_000;
    IntStream.range(0, many).forEach(nth -> strings.add("string " + nth));

    int[] found =
        IntStream.range(0, many).parallel().map(nth -> strings.index("string " + nth)).toArray();
    assertThat(found).isEqualTo(IntStream.range(0, many).toArray());
  }

  /** One byte ends at 0x7F, two at 0x3FFF. */
  @Test
  void givesBackWhatWasAdded() {
    List<String> all =
        List.of("", "\u007F\u0080", "\u3FFF\u4000", "\uFFFF", "\uDC4D", "\uD83D", "\u0000a");
    StringIndex strings = new StringIndex(0);
    all.forEach(strings::add);

    assertThat(IntStream.range(0, all.size()).mapToObj(strings::get)).isEqualTo(all);
  }
}
