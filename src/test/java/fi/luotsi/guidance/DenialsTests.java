package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DenialsTests {

  private static final List<Candidate> FOUND =
      List.of(
          new Candidate("itsetuhoisuus", 0.8),
          new Candidate("masennus-ja-ahdistus", 0.1),
          new Candidate("lahisuhdevakivalta", 0.05));

  private final Denials denials = new Denials(ShippedGuide.content().knowledge().safety());

  @Test
  void putsWhatIsDeniedBehindWhatIsNot() {
    List<Candidate> heeded = denials.heed(FOUND, Set.of(SafetyKind.SUICIDE));
    assertThat(heeded)
        .extracting(Candidate::path)
        .containsExactly("masennus-ja-ahdistus", "lahisuhdevakivalta", "itsetuhoisuus");
    assertThat(Candidate.anyMatch(heeded)).isCloseTo(0.95, within(1e-9));
  }

  @Test
  void changesNothingWhenNothingIsDeniedOrNothingElseFound() {
    assertThat(denials.heed(FOUND, Set.of())).isEqualTo(FOUND);
    assertThat(denials.heed(List.of(), Set.of(SafetyKind.SUICIDE))).isEmpty();
    List<Candidate> alone = FOUND.subList(0, 1);
    assertThat(denials.heed(alone, Set.of(SafetyKind.SUICIDE)).getFirst().match())
        .isCloseTo(0.8, within(1e-9));
  }

  @Test
  void leavesOtherDangersWhoseOneFormIsDenied() {
    assertThat(denials.heed(FOUND, Set.of(SafetyKind.VIOLENCE, SafetyKind.EMERGENCY)))
        .isEqualTo(FOUND);
  }
}
