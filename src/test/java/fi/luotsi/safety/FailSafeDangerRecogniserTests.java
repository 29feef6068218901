package fi.luotsi.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailSafeDangerRecogniserTests {

  private static final Recognition NOTHING = new Recognition(Optional.empty(), Set.of(), Set.of());

  private final List<Throwable> failures = new ArrayList<>();

  @Test
  void takesAMessageForDangerWhenLookingForItFails() {
    DangerRecogniser broken =
        text -> {
          throw new IllegalStateException("broken");
        };

    Optional<Danger> danger = new FailSafeDangerRecogniser(broken, failures::add).recognise("hei");

    assertThat(danger).contains(Danger.unread());
    assertThat(danger.orElseThrow().isRead()).isFalse();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void changesNothingWhenAllIsWell() {
    assertThat(new FailSafeDangerRecogniser(_ -> NOTHING, failures::add).recognise("hei"))
        .isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void readsWhateverIsWritten() {
    DangerRecogniser recogniser = DangerRecogniser.of(ShippedDangers.KNOWLEDGE, failures::add);

    for (String text :
        List.of("", " ", "\u0000\ud83d", "😭😭😭", "a".repeat(100_000), "en ".repeat(3_000))) {
      recogniser.recognise(text);
    }

    assertThat(failures).isEmpty();
  }
}
