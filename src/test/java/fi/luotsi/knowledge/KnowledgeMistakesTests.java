package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistake.Gravity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spoilt file at a time: what is said of it, and where. */
class KnowledgeMistakesTests {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final KnowledgeLoader LOADER =
      new KnowledgeLoader(Clock.fixed(NOW, ZoneOffset.UTC));
  private static final String FLU = "paths/terveys/flunssa/";

  @TempDir private Path folder;

  private SmallContent content;

  @BeforeEach
  void write() {
    content = new SmallContent(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "channels/terveysasema.yaml | id: terveysasema | id: terveyskeskus | id-not-name | 1",
        "channels/terveysasema.yaml | , sv: Telefon | '' | missing-language | 3",
        "channels/terveysasema.yaml | always: true | weekly: [] | too-little | 6",
        "channels/terveysasema.yaml | always: true | exceptions: [] | never-open | 6",
        "channels/terveysasema.yaml | always: true | always: true, holidays: open |"
            + " hours-contradict | 6",
        "channels/terveysasema.yaml | 'hours: {always: true}' | '' | missing-key | 1",
        "channels/terveysasema.yaml | contact: terveysasema | contact: terveysasma |"
            + " unknown-contact | 5",
        "channels/terveysasema.yaml | contact: terveysasema | '' | channel-without-contact | 1",
        "channels/terveysasema.yaml | type: phone | type: phne | unknown-value | 2",
        "channels/terveysasema.yaml | price | prise | unknown-key | 9",
        "channels/apupuhelin.yaml | 0800 147 111 | 12 34 | phone-number | 5",
        "channels/apupuhelin.yaml | https://myrkytys | http//myrkytys | wrong-form | 6",
        "channels/apupuhelin.yaml | https://myrkytys.example/ | https://myrkytys | no-web-address |"
            + " 6",
        "channels/apupuhelin.yaml | 2027-05-16 | 2026-05-16 | review-order | 15",
        "channels/apupuhelin.yaml | 2027-05-16 | 2026-02-30 | wrong-form | 15",
        "county.yaml | Europe/Helsinki | Europe/Helsinky | unknown-time-zone | 5",
        "county.yaml | holidays: FI | holidays: XX | unknown-country | 6",
        "queues.yaml | [terveys] | [terveyz] | unknown-segment | 4",
        "queues.yaml | default: true | default: false | default-queue | 2",
        "paths/terveys/flunssa/path.yaml | [terveysasema] | [terveysassema] | unknown-channel | 4",
        "paths/terveys/flunssa/path.yaml | [kuume] | [kume] | unknown-path | 5",
        "paths/terveys/flunssa/path.yaml | [kuume] | [flunssa] | own-neighbour | 5",
        "paths/terveys/flunssa/path.yaml | segment: terveys | segment: muu | unknown-segment | 3",
        "paths/terveys/flunssa/fi.md | ## Yhteydenotto | ## Yhteydenoto | unknown-phase | 12",
        "paths/terveys/flunssa/fi.md | ## Yhteydenotto | ### Yhteydenotto | markdown | 12",
        "paths/terveys/flunssa/fi.md | - Soita | 1. Soita | markdown | 13",
        "paths/terveys/flunssa/fi.md | **Juo** | *Juo* | markdown | 10",
        "paths/terveys/flunssa/fi.md | https://www.pikkula.example/ | www.pikkula.example |"
            + " no-web-address | 14",
        "paths/terveys/kuume/fi.md | - kuume fi yksi | - FLUNSSA, fi yksi! | same-question | 5",
        "paths/terveys/flunssa/fi.md | Lepää. | Sinun tunnuksesi on 131052-308T. | identity-code |"
            + " 10",
        "paths/terveys/flunssa/fi.md | 'title: ' | 'tittle: ' | unknown-key | 2",
        "facets/hinta.yaml | id: hinta | id: hinnat | id-not-name | 1",
        "facets/hinta.yaml | [contact] | [contakt] | unknown-phase | 5",
        "facets/hinta.yaml | [price] | [prize] | unknown-value | 6",
        "facets/hinta.yaml | [kostar] | [(kostar] | malformed-expression | 10",
        "facets/hinta.yaml | '[pris]' | '[pris ..]' | malformed-expression | 7",
        "facets/hinta.yaml | 'owner: Viestintä' | '' | missing-key | 1",
        "situations/own-case/fi.yaml | 'owner: Viestintä' | '' | missing-key | 2",
        "situations/own-case/fi.yaml | 'examples:' | 'exmples:' | unknown-key | 4",
        "situations/ordinary/fi.yaml | miten lasku maksetaan | Isä ei hengitä! | same-question | 5",
        "terms.yaml | 'sv: kuume' | 'sv: feber' | unknown-term | 3",
        "terms.yaml | 'avoid:' | 'avod:' | unknown-key | 5",
        "replies/fi.yaml | 'clarify: Sanon tämän.' | 'clarify: Sanon {county}.' |"
            + " unknown-placeholder | 4",
        "replies/fi.yaml | '{topic}' | '{topik}' | unknown-placeholder | 9",
        "replies/fi.yaml | '{topic}' | '{topic' | stray-brace | 9",
        "replies/fi.yaml | 'clarify:' | 'clarfy:' | unknown-key | 4",
        "replies/fi.yaml | 'clarify: Sanon tämän.' | '' | missing-key | 1",
      })
  void refusesAndSaysWhere(String file, String words, String by, String code, int line) {
    content.change(file, unquoted(words), unquoted(by));

    assertThat(load().knowledge()).isEmpty();
    assertThat(mistakes(code))
        .as(() -> load().mistakes().toString())
        .anySatisfy(mistake -> {
          assertThat(mistake.file()).isEqualTo("knowledge/" + file);
          assertThat(mistake.line()).isEqualTo(line);
          assertThat(mistake.gravity()).isEqualTo(Gravity.BLOCKING);
          assertThat(mistake.remedy()).isNotBlank();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "channels/apupuhelin.yaml | 'reviewBy: 2027-05-16' | 'reviewBy: 2026-11-20' |"
            + " review-passed",
        "channels/apupuhelin.yaml | 'reviewed: 2026-11-16' | 'reviewed: 2026-12-01' |"
            + " review-in-future",
        "channels/apupuhelin.yaml | 'source: https://myrkytys.example/' | '' | missing-source",
        "paths/terveys/flunssa/fi.md | 'Lepää.' | 'Lepää kuumetaudissa.' | unofficial-term",
        "paths/terveys/flunssa/fi.md | 'Lepää.' | 'Se on kova kuumotus.' | unofficial-term",
        "paths/terveys/flunssa/fi.md | '- flunssa fi yksi' | '- Flunssa fi kaksi?' |"
            + " repeated-question",
        "paths/terveys/flunssa/fi.md | 'Lepää.' | 'Soita 040 123 4567.' | personal-number",
        "paths/terveys/flunssa/fi.md | 'Lepää.' | 'Kirjoita maija.meikalainen@pikkula.example.' |"
            + " personal-mail",
      })
  void warnsAndStillServes(String file, String words, String by, String code) {
    content.change(file, words, by);

    assertThat(load().knowledge()).isPresent();
    assertThat(mistakes(code))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.gravity()).isEqualTo(Gravity.ADVISORY));
  }

  @Test
  void warnsOfASentenceNobodyCanFollow() {
    content.change(FLU + "en.md", "Lepää.", "Rest and " + "drink and sleep ".repeat(12) + "well.");

    assertThat(mistakes("long-sentence")).singleElement().matches(m -> m.line() == 10);
  }

  @Test
  void refusesAWordThatStandsForTwoConcepts() {
    content.change("terms.yaml", "terms:", "terms:\n  - fi: kuume");

    assertThat(mistakes("two-concepts")).singleElement().matches(m -> m.line() == 3);
  }

  @Test
  void asksForEveryLanguageOfAPath() {
    content.delete(FLU + "sv.md");

    assertThat(mistakes("missing-language"))
        .singleElement()
        .matches(mistake -> mistake.file().equals("knowledge/" + FLU + "sv.md"));
  }

  @Test
  void refusesPhasesOutOfOrderAndTwice() {
    content
        .change(FLU + "fi.md", "## Yhteydenotto", "## Ennen yhteydenottoa")
        .change("paths/terveys/kuume/fi.md", "## Ennen yhteydenottoa", "## X")
        .change("paths/terveys/kuume/fi.md", "## Yhteydenotto", "## Ennen yhteydenottoa")
        .change("paths/terveys/kuume/fi.md", "## X", "## Yhteydenotto");

    assertThat(mistakes("repeated-phase")).hasSize(1);
    assertThat(mistakes("phase-order")).hasSize(1);
  }

  @Test
  void findsAReadyMadeTextThatALanguageLacksOrHasTwice() {
    content
        .change("replies/fi.yaml", "smalltalk:", canned("hetki", "siirto", "siirto") + "smalltalk:")
        .change("replies/sv.yaml", "smalltalk:", canned("hetki", "siirto") + "smalltalk:")
        .change("replies/en.yaml", "smalltalk:", canned("hetki") + "smalltalk:");

    assertThat(mistakes("duplicate-id"))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.file()).endsWith("replies/fi.yaml"));
    assertThat(mistakes("missing-canned"))
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.file()).endsWith("replies/en.yaml");
          assertThat(mistake.message()).contains("`siirto`");
        });
  }

  private static String canned(String... ids) {
    return "canned:\n"
        + Stream.of(ids)
            .map(id -> "  - {id: " + id + ", title: Otsikko, text: Odota hetki.}\n")
            .collect(Collectors.joining());
  }

  @Test
  void refusesTheSameIdInTwoSegments() {
    content.write("paths/toinen/flunssa/path.yaml", "id: flunssa\n");

    assertThat(mistakes("duplicate-id")).isNotEmpty();
  }

  @Test
  void checksNumbersOfACountyThatIsReal() {
    content.change("county.yaml", "fictional: true", "fictional: false");

    assertThat(mistakes("phone-number"))
        .singleElement()
        .matches(mistake -> mistake.file().equals("knowledge/county.yaml"));
  }

  @ParameterizedTest
  @CsvSource({"112", "116 117", "116 111", "116 006", "09 2525 0111", "080 005 005", "0800 90045"})
  void knowsNumbersThatCanBeDialled(String phone) {
    content.change("channels/apupuhelin.yaml", "0800 147 111", phone);

    assertThat(load().mistakes()).isEmpty();
  }

  @Test
  void asksForAQueueForEverySegmentUnlessOneTakesTheRest() {
    content
        .write(
            "segments.yaml",
            """
            segments:
              - {id: terveys, name: {fi: T, sv: H, en: H}}
              - {id: muu, name: {fi: M, sv: A, en: O}}
            """)
        .change("queues.yaml", "default: true", "default: false");

    assertThat(mistakes("segment-without-queue"))
        .singleElement()
        .matches(mistake -> mistake.file().endsWith("segments.yaml") && mistake.line() == 3);
  }

  @Test
  void refusesFilesThatNobodyReads() {
    content.write("channel/puhelin.yaml", "id: puhelin\n").write("channels/apu.yml", "id: apu\n");
    content.write("OHJE.md", "Ohje tekijöille");

    assertThat(mistakes("unknown-file"))
        .map(Mistake::file)
        .containsExactly("knowledge/channel/puhelin.yaml", "knowledge/channels/apu.yml");
  }

  @Test
  void asksForEveryKindOfDangerOnceOneIsThere() {
    content.write("safety/violence.yaml", "kind: violence\n");

    assertThat(mistakes("missing-file"))
        .map(Mistake::file)
        .hasSize(4)
        .contains("knowledge/safety/child-danger.yaml", "knowledge/safety/suicide.yaml");
  }

  @Test
  void reportsAllMistakesAtOnce() {
    content
        .change("county.yaml", "holidays: FI", "holiday: FI")
        .change(FLU + "path.yaml", "[kuume]", "[kume]")
        .change(FLU + "sv.md", "title:", "- title:")
        .write("channels/apupuhelin.yaml", "id: [\n");

    assertThat(load().mistakes())
        .map(Mistake::code)
        .contains("unknown-key", "missing-key", "unknown-path", "yaml-syntax")
        .doesNotContain("unknown-channel");
    assertThat(load().mistakes()).isSorted();
  }

  private static String unquoted(String words) {
    return words.startsWith("'") ? words.substring(1, words.length() - 1) : words;
  }

  private LoadedKnowledge load() {
    return LOADER.load(content.files());
  }

  private List<Mistake> mistakes(String code) {
    return load().mistakes().stream().filter(mistake -> mistake.code().equals(code)).toList();
  }
}
