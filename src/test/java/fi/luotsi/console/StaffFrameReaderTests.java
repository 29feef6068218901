package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.luotsi.conversation.ConversationId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffFrameReaderTests {

  private static final String ID = "abcdefghijklmnopqrstuv";
  private final StaffFrameReader reader = new StaffFrameReader();

  @Test
  void readsEveryKindOfFrame() {
    ConversationId conversation = new ConversationId(ID);
    assertThat(reader.read("{\"type\":\"hello\",\"new\":[1]}")).isEqualTo(new StaffFrame.Hello());
    assertThat(reader.read("{\"type\":\"watch\",\"conversation\":\"" + ID + "\",\"after\":7}"))
        .isEqualTo(new StaffFrame.Watch(conversation, 7));
    assertThat(reader.read("{\"type\":\"unwatch\",\"conversation\":\"" + ID + "\"}"))
        .isEqualTo(new StaffFrame.Unwatch(conversation));
    assertThat(
            reader.read(
                "{\"type\":\"message\",\"conversation\":\""
                    + ID
                    + "\",\"id\":\"m\",\"text\":\"t\"}"))
        .isEqualTo(new StaffFrame.Message(conversation, "m", "t"));
    assertThat(reader.read("{\"type\":\"typing\",\"conversation\":\"" + ID + "\"}"))
        .isEqualTo(new StaffFrame.Typing(conversation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "1",
        "[]",
        "{",
        "{}",
        "{\"type\":1}",
        "{\"type\":\"watch\",\"conversation\":\"short\"}",
        "{\"type\":\"watch\",\"conversation\":\"abcdefghijklmnopqrstuv\",\"after\":-1}",
        "{\"type\":\"watch\",\"conversation\":\"abcdefghijklmnopqrstuv\",\"after\":1e99}",
        "{\"type\":\"message\",\"conversation\":\"abcdefghijklmnopqrstuv\",\"text\":\"t\"}",
        "{\"type\":\"message\",\"conversation\":\"abcdefghijklmnopqrstuv\",\"id\":\"\",\"text\":\"t\"}",
        "{\"type\":\"message\",\"conversation\":\"abcdefghijklmnopqrstuv\",\"id\":\"m\"}"
      })
  void saysOfAnythingElseThatItCannotBeRead(String text) {
    assertThatExceptionOfType(StaffFrameReader.Unreadable.class)
        .isThrownBy(() -> reader.read(text));
  }

  @Test
  void throwsNothingElseAtRandomInput() {
    long seed = System.nanoTime();
    System.out.println("StaffFrameReaderTests seed " + seed);
    Random random = new Random(seed);
    String letters = "{}[]\":,tyepmsag 019\\u\ud83d\n";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "{\"type\":\"message\"," : "");
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        reader.read(text.toString());
      } catch (StaffFrameReader.Unreadable expected) {
        assertThat(expected).hasMessage("Unreadable frame");
      }
    }
  }
}
