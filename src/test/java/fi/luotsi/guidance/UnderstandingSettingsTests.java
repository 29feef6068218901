package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.luotsi.authoring.ContentSource;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderstandingSettingsTests {

  @Test
  void sayWhatToInstallWhereVoikkoIsMissing() {
    assumeFalse(FinnishStemming.VOIKKO.isAvailable(), "Voikko is installed here");

    assertThatThrownBy(() -> new UnderstandingSettings(FinnishStemming.VOIKKO))
        .hasMessageContaining("luotsi.understanding.finnish-stems")
        .hasMessageContaining("libvoikko1");
  }

  /** Content that learned with Voikko's base forms finds a path by forms it has never seen. */
  @Test
  void letContentBeLearnedWithVoikko() {
    assumeTrue(FinnishStemming.VOIKKO.isAvailable(), "Voikko is not installed here");

    UnderstandingSettings settings = new UnderstandingSettings(FinnishStemming.VOIKKO);
    Content content =
        new ContentLoader(
                Clock.fixed(ShippedGuide.MONDAY_MORNING, ZoneOffset.UTC),
                failure -> {
                  throw new AssertionError(failure);
                },
                settings.finnishStems())
            .load(ContentSource.directory(Path.of("")).read())
            .content()
            .orElseThrow();

    Candidate best = content.candidates("toimeentulotuestani", Language.FI, Set.of()).getFirst();
    assertThat(best.path()).isEqualTo("toimeentulotuki");
    assertThat(best.match()).isGreaterThan(Thresholds.DEFAULT.answer());
  }
}
