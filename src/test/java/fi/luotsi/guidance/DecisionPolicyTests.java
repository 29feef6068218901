package fi.luotsi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Decision.Reason;
import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import fi.luotsi.safety.Danger;
import fi.luotsi.search.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionPolicyTests {

  private static final Memory MEMORY = Memory.fresh(ContentLocale.FI, true);
  private static final List<Candidate> UNSURE =
      List.of(
          new Candidate("reseptin-uusiminen", 0.6),
          new Candidate("hammassarky", 0.3),
          new Candidate("diabetes", 0.08),
          new Candidate("asiakasmaksut", 0.01));

  private final DecisionPolicy policy =
      new DecisionPolicy(ShippedGuide.content().knowledge(), Thresholds.DEFAULT);

  private static Understanding understood(List<Candidate> candidates, String... topics) {
    return understood(Set.of(), candidates, topics);
  }

  private static Understanding understood(
      Set<String> signals, List<Candidate> candidates, String... topics) {
    return understood(signals, candidates, 0.9, topics);
  }

  /** {@code told}: how certain each clause is of its topic. */
  private static Understanding understood(
      Set<String> signals, List<Candidate> candidates, double told, String... topics) {
    return new Understanding(
        Language.FI,
        Optional.empty(),
        signals,
        Optional.empty(),
        Optional.empty(),
        candidates,
        Stream.of(topics).map(topic -> new Candidate(topic, told)).toList(),
        Optional.empty());
  }

  @Test
  void namesSeveralNeedsThatTheWholeMayBeAbout() {
    Decision decision =
        policy.decide(
            MEMORY, understood(UNSURE, "hammassarky", "reseptin-uusiminen", "asiakasmaksut"));
    assertThat(decision)
        .isEqualTo(new Decision.SeveralNeeds(List.of(UNSURE.get(0), UNSURE.get(1))));
  }

  @Test
  void asksBackWhenOneClauseAloneIsATopic() {
    assertThat(policy.decide(MEMORY, understood(UNSURE, "hammassarky")))
        .isEqualTo(new Decision.Clarify(UNSURE.subList(0, 3), null));
  }

  private static final List<Candidate> SURE =
      List.of(new Candidate("reseptin-uusiminen", 0.95), new Candidate("hammassarky", 0.04));

  @Test
  void answersACertainPathThoughAClauseMayTellOfAnother() {
    assertThat(policy.decide(MEMORY, understood(SURE, "hammassarky", "reseptin-uusiminen")))
        .isEqualTo(new Decision.Answer(SURE, null));
  }

  @Test
  void namesTwoNeedsThatClausesAreSureOf() {
    assertThat(policy.decide(MEMORY, surelyTold("hammassarky", "reseptin-uusiminen")))
        .isEqualTo(new Decision.SeveralNeeds(SURE));
  }

  @Test
  void answersACertainPathThatNoClauseIsSureOf() {
    List<Candidate> sure =
        List.of(
            new Candidate("reseptin-uusiminen", 0.85),
            new Candidate("hammassarky", 0.08),
            new Candidate("asiakasmaksut", 0.06));
    Understanding ofOthers = understood(Set.of(), sure, 0.95, "hammassarky", "asiakasmaksut");

    assertThat(policy.decide(MEMORY, ofOthers)).isEqualTo(new Decision.Answer(sure, null));
  }

  @Test
  void keepsACertainPathBesideOnesOwnCaseAndTheWishForAPerson() {
    String[] topics = {"hammassarky", "reseptin-uusiminen"};
    assertThat(
            policy.decide(MEMORY, understood(Set.of(Hearing.LIKELY_OWN_CASE), SURE, 0.95, topics)))
        .isEqualTo(new Decision.Answer(SURE, Reason.LIKELY_OWN_CASE));
    assertThat(policy.decide(MEMORY, understood(Set.of(Hearing.LIKELY_HUMAN), SURE, 0.95, topics)))
        .isEqualTo(new Decision.Answer(SURE, Reason.ASKED));
  }

  private static Understanding surelyTold(String... topics) {
    return understood(Set.of(), SURE, 0.95, topics);
  }

  @Test
  void offersAPersonForManyNeedsAndNamesThem() {
    Decision decision =
        policy.decide(
            MEMORY, understood(UNSURE, "hammassarky", "reseptin-uusiminen", "asunnottomuus"));
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.OfferPerson.class,
            offer -> {
              assertThat(offer.reason()).isEqualTo(Reason.MANY_NEEDS);
              assertThat(offer.candidates())
                  .extracting(Candidate::path)
                  .containsExactly("reseptin-uusiminen", "hammassarky");
            });
  }

  @Test
  void comesToManyNeedsAlsoByWhatIsAskedBackAbout() {
    Memory told = MEMORY.about(List.of("paihteet", "velat-ja-rahahuolet"));
    List<Candidate> likely =
        List.of(new Candidate("omaishoito", 0.7), new Candidate("kotihoito", 0.25));
    assertThat(policy.decide(told, understood(likely)))
        .isEqualTo(new Decision.OfferPerson(Reason.MANY_NEEDS, List.of(likely.getFirst()), null));
    List<Candidate> vague =
        List.of(new Candidate("omaishoito", 0.48), new Candidate("kotihoito", 0.47));
    assertThat(policy.decide(told, understood(vague))).isEqualTo(new Decision.Clarify(vague, null));
  }

  @Test
  void offersAPersonBesideACertainAnswerToWhatMayBeOnesOwnCase() {
    List<Candidate> sure = List.of(new Candidate("reseptin-uusiminen", 0.95));
    assertThat(policy.decide(MEMORY, understood(Set.of(Hearing.LIKELY_OWN_CASE), sure)))
        .isEqualTo(new Decision.Answer(sure, Decision.Reason.LIKELY_OWN_CASE));
  }

  @Test
  void offersAPersonBesideAskingWhichWasMeant() {
    assertThat(policy.decide(MEMORY, understood(Set.of(Hearing.LIKELY_OWN_CASE), UNSURE)))
        .isEqualTo(new Decision.Clarify(UNSURE.subList(0, 3), Decision.Reason.LIKELY_OWN_CASE));
  }

  @Test
  void heedsALikelyWishForAPersonThatIsNoCertainMatter() {
    Set<String> wish = Set.of(Hearing.LIKELY_HUMAN);
    assertThat(policy.decide(MEMORY, understood(wish, UNSURE)))
        .isEqualTo(new Decision.OfferPerson(Reason.ASKED, List.of(), null));
    List<Candidate> sure = List.of(new Candidate("reseptin-uusiminen", 0.95));
    assertThat(policy.decide(MEMORY, understood(wish, sure)))
        .isEqualTo(new Decision.Answer(sure, Reason.ASKED));
  }

  @Test
  void mentionsAPersonBesideWhatAVagueOwnCaseMayBeAbout() {
    List<Candidate> vague =
        List.of(new Candidate("hammassarky", 0.4), new Candidate("reseptin-uusiminen", 0.2));
    Set<String> likely = Set.of(Hearing.LIKELY_OWN_CASE);
    assertThat(policy.decide(MEMORY, understood(likely, vague)))
        .isEqualTo(new Decision.Misunderstood(1, vague, Reason.LIKELY_OWN_CASE));
    assertThat(policy.decide(MEMORY, understood(likely, vague.subList(0, 1))))
        .isEqualTo(new Decision.Misunderstood(1, List.of(), null));
  }

  @Test
  void mentionsAPersonBesideWhatIsSurelyAnOwnCaseThoughNothingElseWasUnderstood() {
    List<Candidate> strange = List.of(new Candidate("hammassarky", 0.2));
    assertThat(
            policy.decide(
                MEMORY,
                understood(Set.of(Hearing.LIKELY_OWN_CASE, Hearing.SURELY_OWN_CASE), strange)))
        .isEqualTo(new Decision.Misunderstood(1, List.of(), Reason.LIKELY_OWN_CASE));
  }

  @Test
  void namesWhatAVagueMessageMayBeAboutThoughItWasNotUnderstood() {
    List<Candidate> vague =
        List.of(new Candidate("hammassarky", 0.4), new Candidate("reseptin-uusiminen", 0.2));
    assertThat(policy.decide(MEMORY, understood(vague)))
        .isEqualTo(new Decision.Misunderstood(1, vague, null));
  }

  @Test
  void namesNothingForWhatHardlyBelongsHere() {
    assertThat(policy.decide(MEMORY, understood(List.of(new Candidate("hammassarky", 0.4)))))
        .isEqualTo(new Decision.Misunderstood(1, List.of(), null));
  }

  @Test
  void tellsBesideDangerThatIsNearWhatTheMessageIsLikelyAbout() {
    Danger near = new Danger(SafetyKind.VIOLENCE, Danger.Severity.SOON, "pelkään");
    assertThat(policy.decide(MEMORY, inDanger(near)))
        .isEqualTo(new Decision.Alarm(near, UNSURE.subList(0, 1)));
  }

  @Test
  void tellsNothingBesideDangerThatIsNow() {
    Danger now = new Danger(SafetyKind.VIOLENCE, Danger.Severity.NOW, "lyö");
    assertThat(policy.decide(MEMORY, inDanger(now))).isEqualTo(new Decision.Alarm(now, List.of()));
  }

  private static Understanding inDanger(Danger danger) {
    return new Understanding(
        Language.FI,
        Optional.of(danger),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        UNSURE,
        List.of(),
        Optional.empty());
  }
}
