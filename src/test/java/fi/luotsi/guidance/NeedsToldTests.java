package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.search.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsToldTests {

  private final NeedsTold needs = new NeedsTold(ShippedGuide.content().knowledge());

  @Test
  void threeTopicsOfTwoServicesAtOnceAreMany() {
    assertThat(needs.areManyAtOnce(List.of("masennus-ja-ahdistus", "paihteet", "asunnottomuus")))
        .isTrue();
    assertThat(needs.areManyAtOnce(List.of("masennus-ja-ahdistus", "asunnottomuus"))).isFalse();
    assertThat(needs.areManyAtOnce(List.of("diabetes", "hammassarky", "reseptin-uusiminen")))
        .isFalse();
  }

  @Test
  void generalAndUrgentTopicsTellOfNoNeed() {
    assertThat(
            needs.areManyAtOnce(
                List.of("paihteet", "asunnottomuus", "kela-etuudet", "paivystysapu")))
        .isFalse();
  }

  @Test
  void aConversationComesToManyNeedsOnce() {
    List<String> before = List.of("paihteet", "asunnottomuus");
    assertThat(needs.becomeMany(before, List.of("velat-ja-rahahuolet"))).isFalse();
    assertThat(needs.becomeMany(before, List.of("omaishoito"))).isTrue();
    assertThat(
            needs.becomeMany(
                List.of("paihteet", "asunnottomuus", "omaishoito"), List.of("perheneuvola")))
        .isFalse();
  }

  @Test
  void severalNeedsAreNoNeighboursAndTheUrgentIsFirst() {
    List<Candidate> candidates =
        List.of(
            new Candidate("reseptin-uusiminen", 0.5),
            new Candidate("hammassarky", 0.3),
            new Candidate("hammashoito", 0.1),
            new Candidate("sosiaalipaivystys", 0.05),
            new Candidate("diabetes", 0.05));
    assertThat(
            needs.several(
                candidates,
                List.of("hammassarky", "hammashoito", "reseptin-uusiminen", "sosiaalipaivystys")))
        .extracting(Candidate::path)
        .containsExactly("sosiaalipaivystys", "reseptin-uusiminen", "hammassarky");
  }
}
