package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.SmallContent;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTests {

  @TempDir Path folder;
  private Lessons lessons;

  @BeforeEach
  void load() {
    lessons =
        Lessons.of(
            new KnowledgeLoader(Clock.systemUTC())
                .load(new SmallContent(folder).files())
                .knowledge()
                .orElseThrow(),
            List.of());
  }

  @Test
  void asksEveryQuestionOnce() {
    assertThat(CrossValidation.of(lessons, 3).results())
        .extracting(HeldOut::question)
        .hasSize(18)
        .doesNotHaveDuplicates();
  }

  @Test
  void asksTheSameQuestionsOfLessThatIsLearned() {
    assertThat(CrossValidation.of(lessons, lessons.everyQuestion(2), 3).results())
        .extracting(HeldOut::question)
        .isEqualTo(questions(CrossValidation.of(lessons, 3)));
  }

  @Test
  void findsOtherwiseWithoutAScore() {
    CrossValidation whole = CrossValidation.of(lessons, 3);

    assertThat(whole.without(Scoring.TEXT).results()).isNotEqualTo(whole.results());
    assertThat(questions(whole.without(Scoring.TEXT))).isEqualTo(questions(whole));
  }

  private static List<String> questions(CrossValidation validation) {
    return validation.results().stream().map(HeldOut::question).toList();
  }
}
