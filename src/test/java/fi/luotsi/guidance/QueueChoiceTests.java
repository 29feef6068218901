package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.knowledge.OpeningHours;
import fi.luotsi.knowledge.Queue;
import fi.luotsi.knowledge.ServicePath;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueChoiceTests {

  private static final Instant NOW = Instant.parse("2026-11-23T07:10:00Z");
  private static final OpeningHours CLOSED = Hours.from("2026-11-24T06:00:00Z");
  private static final ServicePath DENTAL = path("terveyspalvelut");

  @Test
  void choosesTheQueueOfTheServiceEntityInTheLanguage() {
    QueueChoice choice =
        new QueueChoice(
            List.of(
                queue("suomeksi", Set.of("terveyspalvelut"), Hours.always(), Language.FI),
                queue("svenska", Set.of("terveyspalvelut"), Hours.always(), Language.SV),
                fallback(Hours.always())));
    assertThat(choice.choose(null, DENTAL, Language.SV, NOW).id()).isEqualTo("svenska");
  }

  @Test
  void choosesTheNamedOne() {
    QueueChoice choice =
        new QueueChoice(
            List.of(
                queue("ikaneuvo", Set.of("ikaantyneet"), Hours.always(), Language.FI),
                fallback(Hours.always())));
    assertThat(choice.choose("ikaneuvo", DENTAL, Language.FI, NOW).id()).isEqualTo("ikaneuvo");
  }

  @Test
  void goesToTheOpenQueueThatTakesEverythingWhenTheRightOneIsClosed() {
    QueueChoice choice =
        new QueueChoice(
            List.of(
                queue("terveys", Set.of("terveyspalvelut"), CLOSED, Language.FI),
                fallback(Hours.always())));
    assertThat(choice.choose(null, DENTAL, Language.FI, NOW).id()).isEqualTo("yleinen");
  }

  @Test
  void staysWithTheRightOneWhenAllAreClosed() {
    QueueChoice choice =
        new QueueChoice(
            List.of(
                queue("terveys", Set.of("terveyspalvelut"), CLOSED, Language.FI),
                fallback(CLOSED)));
    assertThat(choice.choose(null, DENTAL, Language.FI, NOW).id()).isEqualTo("terveys");
  }

  private static Queue fallback(OpeningHours hours) {
    return new Queue(
        "yleinen",
        LocalizedText.same("Yleinen"),
        Set.of("yleinen"),
        Set.of(Language.values()),
        hours,
        true);
  }

  private static Queue queue(
      String id, Set<String> segments, OpeningHours hours, Language language) {
    return new Queue(id, LocalizedText.same(id), segments, Set.of(language), hours, false);
  }

  private static ServicePath path(String segment) {
    return new ServicePath(
        "hammassarky",
        2,
        segment,
        List.of(),
        List.of(),
        List.of(),
        "Suun terveydenhuolto",
        Map.of(),
        new ContentRef("path/hammassarky", "0", null));
  }
}
