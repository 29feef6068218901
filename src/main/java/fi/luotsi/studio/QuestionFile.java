package fi.luotsi.studio;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.Language;
import fi.luotsi.studio.Question.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test set: one JSON object a line with {@code id}, {@code lang}, {@code text}, {@code decision},
 * {@code accept} and {@code safety}.
 */
record QuestionFile(Path path) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * All questions.
   *
   * @throws IllegalArgumentException naming the line that is not as it should be
   */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(path)) {
        number++;
        if (!line.isBlank()) {
          questions.add(question(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException("%s:%d: %s".formatted(path, number, e.getMessage()), e);
    }
    return questions;
  }

  private static Question question(String line) {
    JsonNode json = JSON.readTree(line);
    String language = json.path("lang").asString("");
    List<String> accept = new ArrayList<>();
    json.path("accept").forEach(id -> accept.add(id.asString("")));
    return new Question(
        json.path("id").asString(""),
        Language.ofCode(language)
            .orElseThrow(() -> new IllegalArgumentException("unknown lang: " + language)),
        json.path("text").asString(""),
        Expected.valueOf(json.path("decision").asString("").toUpperCase(Locale.ROOT)),
        accept,
        safety(json.path("safety").asString("")));
  }

  private static Optional<SafetyKind> safety(String code) {
    return Stream.of(SafetyKind.values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
