package fi.luotsi.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.Mistake;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DialogLoaderTests {

  /** Nodes that every dialog may end with. */
  private static final String CLOSING =
      """
        ihminen:
          handoff: {fi: Ihminen., sv: Människa., en: Person.}
          reason: {fi: Asia, sv: Sak, en: Matter}
          goto: loppu
        loppu:
          end: {fi: Hei., sv: Hej., en: Bye.}
      """;

  private static final String ASKING =
      """
      first: alku
      nodes:
        alku:
          ask: {fi: Kumpi?, sv: Vilken?, en: Which?}
          options:
            - {label: {fi: Tämä, sv: Den här, en: This}, goto: loppu}
            - {label: {fi: Ihminen, sv: Människa, en: Person}, goto: ihminen}
      """
          + CLOSING;

  private static List<String> mistakes(String rest) {
    return new SmallDialogs().with("pieni", rest).mistakes();
  }

  @Test
  void loadsADialogWithoutMistakes() {
    assertThat(new SmallDialogs().with("pieni", ASKING).dialogs().trees()).containsKey("pieni");
  }

  @Test
  void tellsMistakesOfAllFilesAtOnceWithLineAndRemedy() {
    List<Mistake> mistakes =
        new SmallDialogs()
            .with("eka", ASKING.replace("goto: ihminen", "goto: ihmnen"))
            .with("toka", ASKING.replace("first: alku", "first: alkku"))
            .load()
            .mistakes();

    assertThat(mistakes).extracting(Mistake::code).containsOnly("unknown-node");
    assertThat(mistakes)
        .extracting(Mistake::file)
        .containsExactly("dialogs/eka.yaml", "dialogs/toka.yaml");
    assertThat(mistakes.getFirst().line()).isEqualTo(12);
    assertThat(mistakes.getFirst().remedy()).isEqualTo("Did you mean `ihminen`?");
  }

  @Test
  void findsAMissingLanguage() {
    assertThat(mistakes(ASKING.replace(", en: Which?", "")))
        .containsExactly("missing-language 9:5");
  }

  @Test
  void findsAnIdThatIsNotTheNameOfTheFile() {
    assertThat(
            new SmallDialogs()
                .withFile(
                    "toinen.yaml",
                    """
                    id: eka
                    title: {fi: Otsikko, sv: Rubrik, en: Title}
                    owner: Neuvonta
                    reviewed: 2026-11-16
                    reviewBy: 2027-05-16
                    """
                        + ASKING)
                .mistakes())
        .containsExactly("id-not-name 1:5");
  }

  @Test
  void findsIdsThatTheBotKeepsForItself() {
    assertThat(new SmallDialogs().with("leave", ASKING).mistakes())
        .containsExactly("reserved-id 1:5");
  }

  @Test
  void findsANodeThatNothingLeadsTo() {
    assertThat(mistakes(ASKING + "  irrallaan:\n    say: {fi: A, sv: B, en: C}\n    goto: loppu\n"))
        .containsExactly("unreachable-node 19:3");
  }

  @Test
  void findsANodeWithNoWayOn() {
    assertThat(
            mistakes(
                ASKING.replace("goto: loppu}", "goto: sana}")
                    + "  sana:\n    say: {fi: A, sv: B, en: C}\n"))
        .contains("missing-key 19:3");
  }

  @Test
  void findsAQuestionThatLeadsNowhere() {
    assertThat(
            mistakes(
                """
                slots: {kiire: {type: boolean}}
                first: alku
                nodes:
                  alku:
                    ask: {fi: A?, sv: B?, en: C?}
                    yesNo: kiire
                """
                    + CLOSING))
        .contains("no-way-on 10:5");
  }

  @Test
  void findsANodeThatDoesNothing() {
    assertThat(mistakes(ASKING + "  tyhja:\n    goto: loppu\n"))
        .containsExactly("node-without-kind 19:3");
  }

  @Test
  void findsQuestionsThatWaitForNothingOrForTwoThings() {
    String slots = "slots: {a: {type: boolean}, b: {type: text}}\n";

    assertThat(
            mistakes(
                "first: alku\nnodes:\n  alku:\n    ask: {fi: A?, sv: B?, en: C?}\n    goto: ihminen\n"
                    + CLOSING))
        .containsExactly("ask-without-answer 9:5");
    assertThat(
            mistakes(
                slots
                    + "first: alku\nnodes:\n  alku:\n    ask: {fi: A?, sv: B?, en: C?}\n"
                    + "    yesNo: a\n    text: b\n    goto: ihminen\n"
                    + CLOSING))
        .containsExactly("two-answers 12:5");
  }

  @Test
  void findsACircleInWhichNothingIsAsked() {
    String circle =
        ASKING.replace("goto: loppu}", "goto: a}")
            + "  a:\n    say: {fi: A, sv: B, en: C}\n    goto: b\n"
            + "  b:\n    branch:\n      - {when: \"true\", goto: a}\n      - {else: ihminen}\n";

    assertThat(mistakes(circle)).containsExactly("endless-circle 19:3");
  }

  @Test
  void findsACircleThroughACalledDialogThatAsksNothing() {
    SmallDialogs dialogs =
        new SmallDialogs()
            .with(
                "kutsuja",
                """
                first: alku
                nodes:
                  alku:
                    call: hiljainen
                    goto: valinta
                  valinta:
                    branch:
                      - {when: "true", goto: alku}
                      - {else: ihminen}
                """
                    + CLOSING)
            .with(
                "hiljainen",
                """
                first: alku
                nodes:
                  alku:
                    branch:
                      - {when: "false", goto: ihminen}
                      - {else: loppu}
                """
                    + CLOSING);

    assertThat(dialogs.mistakes()).containsExactly("endless-circle 8:3");
  }

  @Test
  void findsNodesFromWhichTheDialogNeverEnds() {
    String round =
        """
        first: alku
        nodes:
          alku:
            ask: {fi: A?, sv: B?, en: C?}
            options:
              - {label: {fi: Taas, sv: Igen, en: Again}, goto: alku}
              - {label: {fi: Ihminen, sv: Människa, en: Person}, goto: ihminen}
          ihminen:
            handoff: {fi: A, sv: B, en: C}
            reason: {fi: A, sv: B, en: C}
            goto: alku
        """;

    assertThat(mistakes(round)).containsExactly("never-ends 8:3");
    assertThat(mistakes(round.replace(", en: C?", "")))
        .as("another mistake does not hide it")
        .containsExactlyInAnyOrder("never-ends 8:3", "missing-language 9:5");
  }

  @Test
  void doesNotMissADialogThatIsThereButCannotBeRead() {
    String calling =
        ASKING
            .replace("goto: loppu}", "goto: kutsu}")
            .replace("  ihminen:\n", "  kutsu: {call: rikki, goto: loppu}\n  ihminen:\n");
    assertThat(
            new SmallDialogs()
                .with("pieni", calling)
                .withFile("rikki.yaml", "id: [rikki")
                .load()
                .mistakes())
        .extracting(Mistake::file)
        .containsOnly("dialogs/rikki.yaml");
  }

  @Test
  void findsBranchesThatDoNotCoverEverything() {
    String branch =
        """
        slots: {kiire: {type: boolean}}
        first: alku
        nodes:
          alku:
            ask: {fi: A?, sv: B?, en: C?}
            yesNo: kiire
            goto: haara
          haara:
        """;

    assertThat(mistakes(branch + "    branch:\n      - {when: kiire, goto: ihminen}\n" + CLOSING))
        .containsExactly("branch-without-else 14:5");
    assertThat(
            mistakes(
                branch
                    + "    branch:\n      - {else: loppu}\n      - {when: kiire, goto: ihminen}\n"
                    + CLOSING))
        .containsExactly("else-not-last 15:9");
    assertThat(
            mistakes(
                branch
                    + "    branch:\n      - {when: kiire, goto: ihminen}\n"
                    + "      - {when: \" kiire \", goto: loppu}\n      - {else: loppu}\n"
                    + CLOSING))
        .containsExactly("case-never-reached 16:16");
  }

  @Test
  void findsADialogFromWhichNoPersonCanBeReached() {
    assertThat(
            mistakes(
                """
                first: alku
                nodes:
                  alku:
                    say: {fi: A, sv: B, en: C}
                    goto: loppu
                  loppu:
                    end: {fi: A, sv: B, en: C}
                """))
        .containsExactly("no-person 8:3");
  }

  @Test
  void countsPersonsOfCalledDialogs() {
    String calling =
        """
        first: alku
        nodes:
          alku:
            call: pieni
            goto: loppu
          loppu:
            end: {fi: A, sv: B, en: C}
        """;

    assertThat(new SmallDialogs().with("kutsuja", calling).with("pieni", ASKING).mistakes())
        .isEmpty();
  }

  @Test
  void findsDialogsThatCallEachOther() {
    String calling = "first: alku\nnodes:\n  alku:\n    call: %s\n    goto: ihminen\n" + CLOSING;

    assertThat(
            new SmallDialogs()
                .with("eka", calling.formatted("toka"))
                .with("toka", calling.formatted("eka"))
                .mistakes())
        .containsExactly("call-circle 9:11", "call-circle 9:11");
  }

  @Test
  void findsCallsThatGoTooDeep() {
    SmallDialogs dialogs = new SmallDialogs().with("d8", ASKING);
    IntStream.range(0, 8)
        .forEach(i ->
            dialogs.with(
                "d" + i,
                "first: alku\nnodes:\n  alku:\n    call: d%d\n    goto: ihminen\n".formatted(i + 1)
                    + CLOSING));

    assertThat(dialogs.mistakes()).containsExactly("calls-too-deep 9:11");
  }

  @Test
  void findsConditionsThatCannotBeUnderstood() {
    assertThat(mistakes(condition("kire == 'nyt'"))).containsExactly("wrong-condition 13:17");
    assertThat(mistakes(condition("kiire == "))).containsExactly("wrong-condition 13:26");
    assertThat(mistakes(condition("kiire"))).containsExactly("wrong-condition 13:17");
    assertThat(mistakes(condition("kiire > 3"))).containsExactly("wrong-condition 13:23");
    assertThat(mistakes(condition("kiire == 'nyut'"))).containsExactly("unknown-slot-value 13:16");
    assertThat(mistakes(condition("kiire == ''"))).isEmpty();
    assertThat(mistakes(condition("kiire in ['nyt', 'ei']"))).isEmpty();
  }

  @Test
  void meansTheNearestSlotWhenAConditionNamesNone() {
    assertThat(new SmallDialogs().with("pieni", condition("kire == 'nyt'")).load().mistakes())
        .extracting(Mistake::remedy)
        .containsExactly("Did you mean `kiire`?");
  }

  private static String condition(String condition) {
    return """
    slots: {kiire: {type: choice, values: [nyt, ei]}}
    first: alku
    nodes:
      alku: {ask: {fi: A?, sv: B?, en: C?}, options: [{label: {fi: A, sv: B, en: C}, set: {kiire: nyt}, goto: haara}]}
      haara:
        branch: # cases
          -
            {when: "%s", goto: ihminen}
          - {else: loppu}
    """
            .formatted(condition)
            .replace("      -\n        {when", "\n      - {when")
        + CLOSING;
  }

  @Test
  void findsValuesThatNoSlotTakes() {
    String set =
        """
        slots: {kiire: {type: choice, values: [nyt, ei]}, ika: {type: number, min: 0, max: 120}, oma: {type: boolean}}
        first: alku
        nodes:
          alku:
            ask: {fi: Kumpi?, sv: Vilken?, en: Which?}
            options:
              - {label: {fi: A, sv: B, en: C}, set: {kiire: nyt, ika: 5, oma: true}, goto: loppu}
              - {label: {fi: D, sv: E, en: F}, set: {kiire: heti, ika: 200, oma: joo}, goto: loppu}
              - {label: {fi: G, sv: H, en: I}, set: {kire: nyt}, goto: ihminen}
        """
            + CLOSING;

    assertThat(mistakes(set))
        .containsExactly(
            "wrong-slot-value 13:53",
            "wrong-slot-value 13:64",
            "wrong-slot-value 13:74",
            "unknown-slot 14:46");
  }

  @Test
  void findsAnswersForSlotsOfAnotherType() {
    String answer =
        """
        slots: {kiire: {type: choice, values: [nyt, ei]}}
        first: alku
        nodes:
          alku:
            ask: {fi: Kumpi?, sv: Vilken?, en: Which?}
            yesNo: %s
            goto: ihminen
        """
            + CLOSING;

    assertThat(mistakes(answer.formatted("kiire"))).containsExactly("wrong-slot-type 11:12");
    assertThat(mistakes(answer.formatted("kire")))
        .containsExactly("slot-never-filled 6:9", "unknown-slot 11:12");
  }

  @Test
  void findsSlotsThatCouldHoldWhoAPersonIs() {
    for (String name : List.of("nimi", "hetu", "puhelin", "oma_osoite", "e_mail", "namn")) {
      assertThat(mistakes("slots: {%s: {type: text}}\n".formatted(name) + ASKING))
          .as(name)
          .contains("identity-slot 6:9");
    }
  }

  @Test
  void findsBoundsThatLeaveNoNumber() {
    assertThat(mistakes("slots: {ika: {type: number, min: 9, max: 3}}\n" + ASKING))
        .contains("empty-range 6:34");
    assertThat(mistakes("slots: {ika: {type: number, min: 9}}\n" + ASKING))
        .contains("missing-key 6:9");
    assertThat(mistakes("slots: {ika: {type: text, max: 9}}\n" + ASKING))
        .contains("unknown-key 6:27");
  }

  @Test
  void findsWordsThatMeanTwoOptions() {
    assertThat(
            mistakes(
                ASKING.replace(
                    "goto: loppu}", "also: {fi: [ihmineN!, selvä], sv: [], en: []}, goto: loppu}")))
        .containsExactly("duplicate-option 12:22");
  }

  @Test
  void findsPathsAndWordsThatWouldBeginTwoDialogs() {
    String start =
        "start: {paths: [polku], examples: {fi: [mistä alan], sv: [var börjar jag], en: [\"%s\"]}}\n";

    assertThat(
            new SmallDialogs()
                .with("eka", start.formatted("where to start") + ASKING)
                .with(
                    "toka",
                    start.formatted("Where, to start?").replace("mistä alan", "ihan eri asia")
                        + ASKING)
                .mistakes())
        .containsExactly(
            "path-starts-two-dialogs 6:17", "duplicate-example 6:62", "duplicate-example 6:84");
  }

  @Test
  void findsReferencesToNothing() {
    String suggest =
        ASKING.replace("goto: loppu}", "goto: ehdotus}")
            + "  ehdotus:\n    suggest: {fi: A, sv: B, en: C}\n    path: polk\n"
            + "    channels: [puhelin, faksi]\n    goto: ihminen\n";

    assertThat(
            mistakes(
                "start: {paths: [tie]}\n"
                    + suggest.replace("    reason:", "    queue: rivi\n    reason:")))
        .containsExactly(
            "unknown-path 6:17",
            "unknown-queue 16:12",
            "unknown-path 23:11",
            "unknown-channel 24:25");
  }

  @Test
  void findsCallsOfNoDialog() {
    assertThat(
            mistakes(
                "first: alku\nnodes:\n  alku:\n    call: toinen\n    goto: ihminen\n" + CLOSING))
        .containsExactly("unknown-dialog 9:11");
  }

  @Test
  void advisesOfPassedReviewsAndLongSentences() {
    LoadedDialogs loaded =
        new SmallDialogs()
            .withFile(
                "pieni.yaml",
                """
                id: pieni
                title: {fi: Otsikko, sv: Rubrik, en: Title}
                owner: Neuvonta
                reviewed: 2025-11-16
                reviewBy: 2026-05-16
                """
                    + ASKING.replace("Kumpi?", "sana ".repeat(31) + "loppui."))
            .load();

    assertThat(loaded.dialogs()).isPresent();
    assertThat(loaded.mistakes())
        .extracting(Mistake::code)
        .containsExactly("review-passed", "long-sentence");
  }

  @Test
  void findsWordsThatMayNotBeSaidInWhatTheBotSaysOnly() {
    String diagnosing =
        ASKING
            .replace("fi: Hei.", "fi: Sinulla on diabetes.")
            .replace("label: {fi: Tämä", "also: {fi: [sinulla on diabetes]}, label: {fi: Tämä");
    assertThat(new SmallDialogs().withForbiddenWords().with("pieni", diagnosing).mistakes())
        .containsExactly("forbidden-words 18:15");
  }

  @Test
  void findsALinkThatIsNoAddress() {
    String linking = ASKING.replace("fi: Hei.", "fi: 'Katso [tästä](javascript:alert)'");
    assertThat(mistakes(linking)).containsExactly("no-web-address 18:15");
    assertThat(mistakes(ASKING.replace("fi: Hei.", "fi: 'Katso [tästä](https://www.kela.fi)'")))
        .isEmpty();
  }

  @Test
  void findsFilesThatAreNotRead() {
    assertThat(
            new SmallDialogs()
                .with("pieni", ASKING)
                .withFile("alikansio/x.yaml", "a: 1")
                .mistakes())
        .containsExactly("unknown-file 1:1");
  }
}
