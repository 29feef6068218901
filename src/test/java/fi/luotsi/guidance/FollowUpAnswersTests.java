package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.knowledge.PathText;
import fi.luotsi.knowledge.Phase;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.ContentLocale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of any service, asked of all of them. */
class FollowUpAnswersTests {

  private final Guide guide = ShippedGuide.guide();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hinta | fi | mitä se maksaa | 64",
        "hinta | fi | hinta? | 64",
        "hinta | fi | onks se ilmaista | 64",
        "hinta | sv | vad kostar det | 64",
        "hinta | sv | kosta det nå? | 64",
        "hinta | en | how much does it cost | 62",
        "hinta | en | is it free? | 62",
        "kesto | fi | kuinka kauan se kestää | 50",
        "kesto | fi | onko pitkät jonot | 50",
        "kesto | sv | hur länge tar det | 50",
        "kesto | en | how long does it take | 54",
        "ajanvaraus | fi | miten varaan ajan | 55",
        "ajanvaraus | fi | ajanvaraus? | 55",
        "ajanvaraus | sv | hur bokar jag tid | 55",
        "ajanvaraus | en | do I need to book? | 55",
        "yhteys | fi | mihin soitan | 66",
        "yhteys | sv | vart ringer jag | 66",
        "yhteys | en | who do I call | 66",
      })
  void tellsWhatWasAskedOrNoText(String facet, String code, String question, int atLeast) {
    ContentLocale locale = ContentLocale.ofCode(code).orElseThrow();
    int told = 0;
    for (ServicePath path : ShippedGuide.content().knowledge().paths().values()) {
      PathText text = path.text(locale);
      Guidance guidance = ask(path, locale, question);
      assertThat(guidance.paths().getFirst().id()).isEqualTo(path.id());
      assertThat(guidance.text()).as(path.id()).doesNotContain(text.summary());
      List<String> sayings = guidance.text().lines().filter(line -> isOf(text, line)).toList();
      boolean tells = sayings.stream().anyMatch(saying -> tells(saying, facet, locale));
      assertThat(tells || sayings.isEmpty()).as(path.id() + ": " + guidance.text()).isTrue();
      told += tells ? 1 : 0;
    }
    assertThat(told).isGreaterThanOrEqualTo(atLeast);
  }

  private static boolean tells(String saying, String facet, ContentLocale locale) {
    return Piece.of(new Phase("", "", saying)).stream()
        .flatMap(piece -> piece.all().stream())
        .anyMatch(part ->
            ShippedGuide.content().facets().told(part, locale.language()).containsKey(facet));
  }

  /** Whether a line of the answer begins with words of the path's text. */
  private static boolean isOf(PathText text, String line) {
    String begins = line.substring(0, Math.min(20, line.length()));
    return !begins.isBlank()
        && Stream.concat(Stream.of(text.summary()), text.phases().stream().map(Phase::text))
            .anyMatch(part -> part.contains(begins));
  }

  private Guidance ask(ServicePath path, ContentLocale locale, String question) {
    Memory talkedOf = Memory.fresh(locale, true).about(path.id());
    return guide
        .reply(talkedOf, new Utterance.Text(question), ShippedGuide.MONDAY_MORNING)
        .orElseThrow()
        .guidance();
  }
}
