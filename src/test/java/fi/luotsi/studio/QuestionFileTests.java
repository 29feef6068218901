package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFileTests {

  @TempDir Path folder;

  @Test
  void readsOneQuestionALine() throws IOException {
    Path file =
        file(
            """
            {"id":"a","lang":"sv","text":"hej","decision":"answer","accept":["x","y"],"safety":null}

            {"id":"b","lang":"fi","text":"apua","decision":"safety","accept":[],"safety":"child-danger"}
            """);

    assertThat(new QuestionFile(file).questions())
        .satisfiesExactly(
            first -> {
              assertThat(first.language()).isEqualTo(Language.SV);
              assertThat(first.expected()).isEqualTo(Question.Expected.ANSWER);
              assertThat(first.accept()).containsExactly("x", "y");
              assertThat(first.safety()).isEmpty();
            },
            second -> assertThat(second.safety()).contains(SafetyKind.CHILD_DANGER));
  }

  @Test
  void namesTheLineThatIsWrong() throws IOException {
    Path file = file("\n{\"id\":\"a\",\"lang\":\"xx\"}\n");

    assertThatThrownBy(() -> new QuestionFile(file).questions())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":2:")
        .hasMessageContaining("xx");
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("questions.jsonl"), lines);
  }
}
