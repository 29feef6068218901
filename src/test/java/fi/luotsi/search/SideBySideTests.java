package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SideBySideTests {

  private final IllegalStateException one = new IllegalStateException("one");
  private final OutOfMemoryError other = new OutOfMemoryError("other");

  @Test
  void makesBoth() {
    String made = SideBySide.both(() -> 2, () -> "x", (times, text) -> text.repeat(times));

    assertThat(made).isEqualTo("xx");
  }

  @Test
  void tellsTheFailureOfEitherAsItWas() {
    assertThatThrownBy(() -> both(this::fail, () -> "x")).isSameAs(one);
    assertThatThrownBy(() -> both(() -> "x", this::fail)).isSameAs(one);
    assertThatThrownBy(() -> both(this::end, () -> "x")).isSameAs(other);
  }

  @Test
  void tellsOfBothFailures() {
    assertThatThrownBy(() -> both(this::fail, this::end))
        .isSameAs(other)
        .hasSuppressedException(one);
  }

  private static String both(Supplier<String> first, Supplier<String> second) {
    return SideBySide.both(first, second, String::concat);
  }

  private String fail() {
    throw one;
  }

  private String end() {
    throw other;
  }
}
