package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerArgumentsTests {

  private static Optional<String> mistake(String... arguments) {
    return new ServerArguments(List.of(arguments), Set.of("check", "quality")).mistake();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--server.port=0",
        "--luotsi.data=x",
        "--luotsi.content=a=b",
        "--luotsi.console.users[0].name=Aino",
        "--luotsi.eventLog.readers=2",
        "--debug"
      })
  void takesSettings(String argument) {
    assertThat(mistake(argument)).isEmpty();
  }

  @Test
  void findsAMistypedSetting() {
    assertThat(mistake("--server.port=0", "--luotsi.contnet=dir"))
        .hasValueSatisfying(
            said -> assertThat(said).contains("--luotsi.contnet=dir").contains("`luotsi.content`"));
  }

  @Test
  void findsAnOptionThatThereIsNot() {
    assertThat(mistake("--port=80"))
        .hasValueSatisfying(
            said -> assertThat(said).contains("`--port=80`").contains("luotsi.data"));
  }

  @Test
  void findsAMistypedCommand() {
    assertThat(mistake("chek"))
        .hasValueSatisfying(said -> assertThat(said).contains("Did you mean `check`?"));
  }
}
