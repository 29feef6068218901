package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.knowledge.Knowledge;
import fi.luotsi.knowledge.KnowledgeLoader;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathIndexTests {

  private static final Knowledge SHIPPED =
      new KnowledgeLoader(Clock.systemUTC())
          .load(ContentSource.directory(Path.of("")).read())
          .knowledge()
          .orElseThrow();
  private static final PathIndex INDEX = PathIndex.of(Lessons.of(SHIPPED, List.of()));

  @Test
  void findsEveryPathByItsTitle() {
    for (ServicePath path : SHIPPED.paths().values()) {
      path.texts()
          .forEach((locale, text) ->
              assertThat(first(text.title(), locale.language()))
                  .as("%s in %s", text.title(), locale)
                  .isEqualTo(path.id()));
    }
  }

  @Test
  void givesTheSameAnswerEachTimeItIsBuilt() {
    String question = "hammas vihloo ja poski on turvoksissa";

    assertThat(PathIndex.of(Lessons.of(SHIPPED, List.of())).search(question, Language.FI))
        .isEqualTo(INDEX.search(question, Language.FI));
  }

  @Test
  void isSureOfThePathWhoseExampleSaysTheSameWords() {
    ServicePath path = SHIPPED.paths().values().iterator().next();
    String question = path.text(ContentLocale.EN).questions().getFirst();

    Candidate first = INDEX.search(question, Language.EN).getFirst();

    assertThat(first.path()).isEqualTo(path.id());
    assertThat(first.match()).isGreaterThan(0.9);
  }

  @Test
  void findsNothingInTextWithoutWords() {
    assertThat(INDEX.search("…  ", Language.FI)).isEmpty();
  }

  @Test
  void tellsHowItReadsTheWordsOfAMessage() {
    List<ReadWord> words = INDEX.words("Hammaslääkri xqzwv", Language.FI);

    assertThat(words)
        .extracting(word -> word.word().surface())
        .containsExactly("Hammaslääkri", "xqzwv");
    assertThat(words.getFirst().known()).isFalse();
    assertThat(words.getFirst().meant()).isNotNull();
    assertThat(words.getLast().known()).isFalse();
    assertThat(words.getLast().meant()).isNull();
    assertThat(INDEX.words("hammaslääkäri", Language.FI).getFirst().parts()).hasSize(2);
  }

  private static String first(String text, Language language) {
    List<Candidate> candidates = INDEX.search(text, language);
    return candidates.isEmpty() ? "" : candidates.getFirst().path();
  }
}
