package fi.luotsi.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogsTests {

  private static final ContentLocale FI = ContentLocale.FI;

  private static final String CLOSING =
      """
        ihminen:
          handoff: {fi: Pyydänkö ihmisen?, sv: Människa?, en: A person?}
          reason: {fi: Asia, sv: Sak, en: Matter}
          goto: loppu
        loppu:
          end: {fi: Hei hei., sv: Hej då., en: Goodbye.}
      """;

  private static final String MAIN =
      """
      slots:
        kiire: {type: choice, values: [nyt, ei]}
        oma: {type: boolean}
        ika: {type: number, min: 0, max: 120}
      first: alku
      nodes:
        alku:
          say: {fi: Tervetuloa., sv: Välkommen., en: Welcome.}
          goto: kiire
        kiire:
          ask: {fi: Onko kiire?, sv: Är det bråttom?, en: Is it urgent?}
          options:
            - {label: {fi: Kyllä, sv: Ja, en: "Yes"}, set: {kiire: nyt}, goto: haara}
            - {label: {fi: Ei, sv: Nej, en: "No"}, set: {kiire: ei}, goto: haara}
            - {label: {fi: Kysy lisää, sv: Fråga mer, en: Ask more}, goto: kutsu}
            - {label: {fi: Ihminen, sv: Människa, en: Person}, goto: ihminen}
        haara:
          branch:
            - {when: "kiire == 'nyt' || ika < 0", goto: heti}
            - {else: oma}
        heti:
          suggest: {fi: Soita heti., sv: Ring genast., en: Call now.}
          path: polku
          channels: [puhelin]
          matters: speed
          goto: oma
        oma:
          ask: {fi: Onko asia omasi?, sv: Är saken din?, en: Is it your own?}
          yesNo: oma
          goto: lopuksi
        lopuksi:
          branch:
            - {when: "ika > 100", goto: ihminen}
            - {else: loppu}
        kutsu:
          call: toinen
          goto: haara
      """
          + CLOSING;

  private static final String OTHER =
      """
      slots:
        kiire: {type: choice, values: [nyt, joskus]}
        syy: {type: text}
      first: kysymys
      nodes:
        kysymys:
          ask: {fi: Kuinka pian?, sv: Hur snart?, en: How soon?}
          options:
            - {label: {fi: Nyt, sv: Nu, en: Now}, set: {kiire: nyt}, goto: syy}
            - {label: {fi: Joskus, sv: Nån gång, en: Some day}, set: {kiire: joskus}, goto: syy}
            - {label: {fi: Ihminen, sv: Människa, en: Person}, goto: ihminen}
        syy:
          ask: {fi: Miksi?, sv: Varför?, en: Why?}
          text: syy
          goto: lopuksi
        lopuksi:
          branch:
            - {when: "kiire == ''", goto: ihminen}
            - {else: loppu}
      """
          + CLOSING.replace("Hei hei.", "Palataan.");

  private final Dialogs dialogs =
      new SmallDialogs().with("paa", MAIN).with("toinen", OTHER).dialogs();

  private DialogStep start(String dialog) {
    return dialogs.start(Objects.requireNonNull(dialogs.trees().get(dialog)), FI);
  }

  private static DialogPosition position(DialogStep step) {
    return Objects.requireNonNull(step.position());
  }

  private DialogStep choose(DialogStep step, String option) {
    return dialogs.choose(position(step), option, FI).orElseThrow();
  }

  private DialogStep say(DialogStep step, String text) {
    if (dialogs.answer(position(step), text, FI) instanceof Dialogs.Heard.Understood heard) {
      return heard.step();
    }
    throw new AssertionError("Not understood: " + text);
  }

  @Test
  void saysWhatItPassesAndAsks() {
    DialogStep step = start("paa");

    assertThat(step.said()).containsExactly("Tervetuloa.", "Onko kiire?");
    assertThat(step.options())
        .extracting(DialogStep.Choice::id)
        .containsExactly(
            "dialog:paa:kiire:1", "dialog:paa:kiire:2", "dialog:paa:kiire:3", "dialog:paa:kiire:4");
    assertThat(step.refs()).extracting(ref -> ref.id()).containsExactly("dialog/paa");
    assertThat(position(step).current().node()).isEqualTo("kiire");
    assertThat(step.trail()).containsExactly("paa/alku", "paa/kiire");
  }

  @Test
  void remembersTheSuggestionThatAQuestionFollows() {
    DialogStep step = choose(start("paa"), "dialog:paa:kiire:1");

    assertThat(step.said()).containsExactly("Soita heti.", "Onko asia omasi?");
    assertThat(Objects.requireNonNull(step.suggestion()).channels()).containsExactly("puhelin");
    assertThat(position(step).current().slots()).isEqualTo(Map.of("kiire", "nyt"));
    assertThat(step.options()).extracting(DialogStep.Choice::label).containsExactly("Kyllä", "Ei");
    assertThat(step.trail())
        .containsExactly("dialog:paa:kiire:1", "paa/haara", "paa/heti", "paa/oma");
  }

  @Test
  void endsWithoutAPosition() {
    DialogStep step = say(say(start("paa"), "ei"), "joo");

    assertThat(step.position()).isNull();
    assertThat(step.said()).containsExactly("Hei hei.");
  }

  @Test
  void refusesOptionsThatAreNotOffered() {
    assertThat(dialogs.choose(position(start("paa")), "dialog:paa:oma:yes", FI)).isEmpty();
    assertThat(dialogs.choose(position(start("paa")), "nonsense", FI)).isEmpty();
  }

  @Test
  void takesOtherWordsForNoAnswer() {
    assertThat(dialogs.answer(position(start("paa")), "missä on terveysasema", FI))
        .isInstanceOf(Dialogs.Heard.NotAnAnswer.class);
    assertThat(dialogs.answer(position(start("paa")), "   ", FI))
        .isInstanceOf(Dialogs.Heard.NotAnAnswer.class);
  }

  @Test
  void keepsFreeTextAndSaysWhetherItAsksSomethingItself() {
    DialogStep asked = choose(start("toinen"), "dialog:toinen:kysymys:1");

    assertThat(dialogs.answer(position(asked), "mistä saan ajan?", FI))
        .isInstanceOfSatisfying(
            Dialogs.Heard.Understood.class,
            heard -> assertThat(heard.confidence()).isEqualTo(Dialogs.Confidence.ASKS_ITSELF));
    assertThat(dialogs.answer(position(asked), "hammasta särkee ja äiti on kipeä", FI))
        .isInstanceOfSatisfying(
            Dialogs.Heard.Understood.class,
            heard -> assertThat(heard.confidence()).isEqualTo(Dialogs.Confidence.SURE));
  }

  @Test
  void passesSlotsOfTheSameNameIntoACalledDialogAndBack() {
    DialogStep called = choose(start("paa"), "dialog:paa:kiire:3");
    assertThat(position(called).frames()).hasSize(2);
    assertThat(called.refs()).extracting(ref -> ref.id()).containsExactly("dialog/toinen");

    DialogStep back = say(choose(called, "dialog:toinen:kysymys:1"), "koska sattuu");

    assertThat(back.said()).containsExactly("Soita heti.", "Onko asia omasi?");
    assertThat(position(back).frames()).hasSize(1);
    assertThat(position(back).current().slots()).isEqualTo(Map.of("kiire", "nyt"));
  }

  @Test
  void keepsBackValuesThatTheOtherDialogDoesNotKnow() {
    DialogStep called = choose(start("paa"), "dialog:paa:kiire:3");

    DialogStep back = say(choose(called, "dialog:toinen:kysymys:2"), "muuten vain");

    assertThat(position(back).current().slots()).isEmpty();
  }

  @Test
  void waitsAtAHandoffUntilItIsDeclined() {
    DialogStep offered = choose(start("paa"), "dialog:paa:kiire:4");
    assertThat(offered.handoff()).isNotNull();
    assertThat(position(offered).current().node()).isEqualTo("ihminen");
    assertThat(dialogs.repeat(position(offered), FI).handoff()).isNotNull();

    DialogStep declined = dialogs.declineHandoff(position(offered), FI);

    assertThat(declined.position()).isNull();
    assertThat(declined.said()).containsExactly("Hei hei.");
  }

  @Test
  void returnsToTheCallerWhenAHandoffIsDeclinedInACalledDialog() {
    DialogStep offered =
        choose(choose(start("paa"), "dialog:paa:kiire:3"), "dialog:toinen:kysymys:3");

    DialogStep declined = dialogs.declineHandoff(position(offered), FI);

    assertThat(declined.said()).containsExactly("Onko asia omasi?");
  }

  @Test
  void saysTheQuestionOnceMore() {
    DialogStep step = start("paa");

    DialogStep again = dialogs.repeat(position(step), ContentLocale.SV);

    assertThat(again.said()).containsExactly("Är det bråttom?");
    assertThat(again.position()).isEqualTo(step.position());
  }

  @Test
  void finishesOnTheVersionItBeganWith() {
    DialogPosition old = position(start("paa"));
    Dialogs edited =
        new SmallDialogs()
            .with("paa", MAIN.replace("Soita heti.", "Soita nyt."))
            .with("toinen", OTHER)
            .dialogs();
    assertThat(edited.knows(old)).isFalse();

    Dialogs both = edited.withRetired(dialogs);

    assertThat(both.knows(old)).isTrue();
    assertThat(both.choose(old, "dialog:paa:kiire:1", FI).orElseThrow().said())
        .containsExactly("Soita heti.", "Onko asia omasi?");
    assertThat(both.retired()).hasSize(1);
    DialogTree now = Objects.requireNonNull(both.trees().get("paa"));
    assertThat(both.choose(position(both.start(now, FI)), "dialog:paa:kiire:1", FI).orElseThrow())
        .satisfies(step -> assertThat(step.said()).contains("Soita nyt."));
  }

  @Test
  void keepsABoundedNumberOfVersions() {
    Dialogs now = dialogs;
    for (int version = 0; version < 40; version++) {
      now =
          new SmallDialogs()
              .with("paa", MAIN.replace("Soita heti.", "Soita " + version + "."))
              .with("toinen", OTHER)
              .dialogs()
              .withRetired(now);
    }

    assertThat(now.retired()).hasSize(Dialogs.MOST_RETIRED);
    assertThat(now.knows(position(start("paa")))).isFalse();
  }

  @Test
  void offersAPersonInsteadOfWalkingForEver() {
    DialogStep step = walk(Map.of("a", new Node.Say(text("A"), "a")));

    assertThat(step.failure()).isEqualTo(DialogStep.Failure.ENDLESS_WALK);
    assertThat(step.handoff()).isNotNull();
    assertThat(step.said()).containsExactly("Ihminen?");
  }

  @Test
  void offersAPersonWhenCallsGoTooDeep() {
    assertThat(walk(Map.of("a", new Node.Call("d", "a"))).failure())
        .isEqualTo(DialogStep.Failure.CALLS_TOO_DEEP);
  }

  @Test
  void offersAPersonWhenAPartIsMissing() {
    assertThat(walk(Map.of("a", new Node.Call("gone", "a"))).failure())
        .isEqualTo(DialogStep.Failure.MISSING_PART);
  }

  @Test
  void offersAPersonWhenAConditionFails() {
    Condition failing =
        new Condition() {
          @Override
          public String source() {
            return "1 / 0 > 0";
          }

          @Override
          public boolean holds(Map<String, Object> slots) {
            throw new ArithmeticException("by zero");
          }
        };

    assertThat(
            walk(Map.of("a", new Node.Branch(List.of(new Node.Case(failing, "a")), "a"))).failure())
        .isEqualTo(DialogStep.Failure.CONDITION_FAILED);
  }

  /** Walks a dialog that no check would let through. */
  private static DialogStep walk(Map<String, Node> broken) {
    SequencedMap<String, Node> nodes = new LinkedHashMap<>(broken);
    nodes.put("ihminen", new Node.Handoff(text("Ihminen?"), null, text("Asia"), null));
    DialogTree tree =
        new DialogTree(
            "d",
            text("D"),
            new DialogTree.Start(Set.of(), Map.of(), Set.of()),
            Map.of(),
            "a",
            nodes,
            new ContentRef("dialog/d", "1", null));
    Dialogs broke =
        new ScriptedDialogs(
            "1",
            new KeptTrees(Map.of("d", tree), List.of()),
            new OfferedOptions(text("Kyllä"), text("Ei")));
    return broke.start(tree, FI);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.same(text);
  }

  @Test
  void notesWhichNodesAndOptionsWerePassed() {
    DialogCoverage coverage = new DialogCoverage(dialogs);
    Dialogs watched = coverage.watched();
    DialogStep step = watched.start(Objects.requireNonNull(watched.trees().get("paa")), FI);
    DialogStep asked = watched.choose(position(step), "dialog:paa:kiire:2", FI).orElseThrow();
    assertThat(watched.answer(position(asked), "joo", FI))
        .isInstanceOf(Dialogs.Heard.Understood.class);

    DialogCoverage.Report report = coverage.report().getFirst();

    assertThat(report.dialog()).isEqualTo("paa");
    assertThat(report.nodes()).isEqualTo(9);
    assertThat(report.nodesMissed()).containsExactly("heti", "kutsu", "ihminen");
    assertThat(report.options()).isEqualTo(6);
    assertThat(report.optionsMissed())
        .containsExactly(
            "dialog:paa:kiire:1", "dialog:paa:kiire:3", "dialog:paa:kiire:4", "dialog:paa:oma:no");
  }
}
