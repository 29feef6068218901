package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.guidance.Utterance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTestRunnerTests {

  private final ScriptedGuide guide = new ScriptedGuide();

  private List<Mistake> run(String turns) {
    return runFile(
        """
        - name: Pieni keskustelu
          locale: fi
          at: 2026-11-23T09:10
          turns:
        """
            + turns);
  }

  private List<Mistake> runFile(String text) {
    Mistakes mistakes = new Mistakes();
    ContentFile file = new ContentFile("dialogs/tests/pieni.yaml", text, "1");
    List<ConversationTest> tests =
        new ConversationTestReader(mistakes).read(new ContentFiles(List.of(file), List.of()));
    tests.forEach(test -> new ConversationTestRunner(guide, mistakes).run(test));
    return mistakes.sorted();
  }

  @Test
  void holdsAConversationThatGoesAsWritten() {
    assertThat(
            run(
                """
                    - citizen: hammasta särkee
                    - bot: {decision: dialog, dialog: hammassarky, node: kiire, path: hammassarky, stage: 2}
                    - bot: {paths: [hammashoito], firstChannel: suun-paivystys, channels: [omaolo], open: true}
                    - bot: {segment: terveyspalvelut, offered: false, locale: fi, says: kiire? KERRO, options: [haluan jutella ihmisen kanssa]}
                """))
        .isEmpty();
    assertThat(guide.heard).containsExactly(new Utterance.Text("hammasta särkee"));
  }

  @Test
  void takesPlaceInTheCountysOwnTime() {
    assertThat(run("    - citizen: moi\n")).isEmpty();

    assertThat(guide.moments).containsExactly(Instant.parse("2026-11-23T07:10:00Z"));
  }

  @Test
  void tellsWhereWhatWasExpectedAndWhatCame() {
    List<Mistake> mistakes =
        run(
            """
                - citizen: hammasta särkee
                - bot: {decision: dialog, node: milloin, safety: emergency}
            """);

    assertThat(mistakes).hasSize(2);
    assertThat(mistakes.getFirst().line()).isEqualTo(6);
    assertThat(mistakes.getFirst().column()).isEqualTo(31);
    assertThat(mistakes.getFirst().message())
        .startsWith("In “Pieni keskustelu”: expected node milloin, came kiire. The answer: dialog,")
        .contains("hammassarky/kiire", "suun-paivystys", "“Kyllä, heti”", "Onko kiire?");
    assertThat(mistakes.getLast().message()).contains("expected safety emergency, came none");
  }

  @Test
  void picksAnOptionByLabelByUniqueBeginningAndById() {
    assertThat(
            run(
                """
                    - citizen: moi
                    - choose: Kyllä, heti
                    - choose: haluan jutella
                    - choose: dialog:x:y:2
                """))
        .isEmpty();
    assertThat(guide.heard)
        .endsWith(
            new Utterance.Choice("dialog:x:y:1"),
            new Utterance.Choice("person"),
            new Utterance.Choice("dialog:x:y:2"));
  }

  @Test
  void stopsAtAnOptionThatIsNotOffered() {
    List<Mistake> mistakes =
        run(
            """
                - citizen: moi
                - choose: Kyllä
                - bot: {node: jokin-muu}
            """);

    assertThat(mistakes).extracting(Mistake::code).containsExactly("conversation-option");
    assertThat(mistakes.getFirst().message()).contains("`Kyllä`", "“Kyllä, huomenna”");
    assertThat(mistakes.getFirst().line()).isEqualTo(6);
  }

  @Test
  void findsTestsThatAreWrittenWrongly() {
    assertThat(run("    - citzen: moi\n")).extracting(Mistake::code).contains("unknown-key");
    assertThat(run("    - bot: {nod: kiire}\n")).extracting(Mistake::code).contains("unknown-key");
    assertThat(run("    - bot: {node: kiire}\n")).extracting(Mistake::code).contains("bot-first");
    assertThat(
            runFile(
                """
                - {name: sama, locale: fi, at: 2026-02-30T09:10, turns: [{citizen: moi}]}
                - {name: sama, locale: fi, at: 2026-02-20T09:10, turns: [{citizen: moi}]}
                """))
        .extracting(Mistake::code)
        .containsExactly("no-such-day", "duplicate-name");
  }
}
