package fi.luotsi.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.conversation.ConversationEvent;
import fi.luotsi.conversation.ConversationEvent.BotAnswered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTests {

  private final EventJson json = new EventJson();

  @Test
  void hasAnExampleAndANameOfEveryKindOfEvent() {
    assertThat(SampleEvents.all().stream().<Object>map(ConversationEvent::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(ConversationEvent.class.getPermittedSubclasses()));
    assertThat(SampleEvents.all().stream().map(json::type)).doesNotHaveDuplicates();
  }

  /** The file holds events as version 0.1 wrote them: lines are added to it, never changed. */
  @Test
  void readsWhatEarlierVersionsWrote() throws IOException {
    List<ConversationEvent> read = new ArrayList<>();
    for (String line : golden()) {
      String[] parts = line.split(" ", 2);
      read.add(json.event(parts[0], parts[1]));
    }
    assertThat(read).isEqualTo(SampleEvents.all());
  }

  @Test
  void stillWritesWhatItWrote() throws IOException {
    List<String> written =
        SampleEvents.all().stream()
            .filter(event -> !(event instanceof BotAnswered))
            .map(event -> json.type(event) + " " + json.body(event))
            .toList();
    assertThat(golden()).containsAll(written);
  }

  @Test
  void passesOverFieldsItDoesNotKnowAndTakesMissingListsForEmpty() {
    assertThat(json.event("citizen-wrote", "{\"text\":\"a\",\"mood\":{\"x\":1}}"))
        .isEqualTo(new ConversationEvent.CitizenWrote("a", List.of()));
  }

  @Test
  void namesATypeThatItDoesNotKnow() {
    assertThatThrownBy(() -> json.event("citizen-sang", "{}")).hasMessageContaining("citizen-sang");
  }

  private static List<String> golden() throws IOException {
    try (InputStream file = EventJsonTests.class.getResourceAsStream("events-0.1.txt")) {
      if (file == null) {
        throw new IOException("The golden file is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
