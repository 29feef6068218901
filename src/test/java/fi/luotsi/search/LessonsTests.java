package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.SmallContent;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.Language;
import fi.luotsi.search.Passage.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTests {

  @TempDir Path folder;
  private Lessons lessons;

  @BeforeEach
  void load() {
    Knowledge small =
        new KnowledgeLoader(Clock.systemUTC())
            .load(new SmallContent(folder).files())
            .knowledge()
            .orElseThrow();
    lessons = Lessons.of(small, List.of(new Lesson("kuume", Language.FI, "kuume nousi")));
  }

  @Test
  void keepAShareOfTheQuestionsOfEachPath() {
    Lessons half = lessons.everyQuestion(2);

    assertThat(questions(half, "flunssa")).hasSize(5);
    assertThat(questions(lessons, "flunssa")).hasSize(9);
    assertThat(questions(half, "kuume")).hasSize(5);
    assertThat(questions(half, "flunssa"))
        .startsWith("flunssa fi yksi", "flunssa fi kolme", "flunssa sv kaksi");
  }

  @Test
  void keepWhatIsNoQuestion() {
    assertThat(lessons.everyQuestion(4).passages())
        .containsAll(
            lessons.passages().stream()
                .filter(passage -> passage.source() != Source.QUESTION)
                .toList());
    assertThat(lessons.everyQuestion(1)).isEqualTo(lessons);
  }

  @Test
  void areOthersWhenTheyAreReadOtherwise() {
    assertThat(lessons.without(Clue.LETTERS)).isNotEqualTo(lessons);
    assertThat(lessons.without(Clue.LETTERS)).isEqualTo(lessons.without(Clue.LETTERS));
    assertThat(lessons.with(FinnishStemming.LIGHT)).isNotEqualTo(lessons);
    assertThat(lessons.with(FinnishStemming.OWN)).isEqualTo(lessons);
    assertThat(lessons.without(Clue.LETTERS).passages()).isEqualTo(lessons.passages());
  }

  @Test
  void canDoWithTitlesAndExamplesAlone() {
    assertThat(lessons.examplesAlone().passages())
        .isNotEmpty()
        .isSubsetOf(lessons.passages())
        .allMatch(passage -> passage.source().isExample());
    assertThat(lessons.passages()).anyMatch(passage -> !passage.source().isExample());
  }

  private static List<String> questions(Lessons lessons, String path) {
    return lessons.passages().stream()
        .filter(passage -> passage.source() == Source.QUESTION && passage.path().equals(path))
        .map(Passage::text)
        .toList();
  }
}
