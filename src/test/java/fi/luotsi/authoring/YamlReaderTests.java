package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTests {

  private final Mistakes mistakes = new Mistakes();

  @Test
  void knowsWhereValuesAndKeysStand() {
    ContentDocument document =
        read("""
        # a comment
        name: {fi: Nimi, sv: Namn}
        list:
          - yksi
          - kaksi: 2
        """)
            .orElseThrow();

    assertThat(document.place("/name/sv")).isEqualTo(new Place("x.yaml", 2, 22));
    assertThat(document.keyPlace("/name/sv")).isEqualTo(new Place("x.yaml", 2, 18));
    assertThat(document.place("/list/1/kaksi")).isEqualTo(new Place("x.yaml", 5, 12));
    assertThat(document.place("/list/0")).isEqualTo(new Place("x.yaml", 4, 5));
  }

  @Test
  void placesWhatIsMissingAtWhatIsAroundIt() {
    ContentDocument document = read("a:\n  b: {c: d}\n").orElseThrow();

    assertThat(document.place("/a/b/x/y")).isEqualTo(document.place("/a/b"));
    assertThat(document.place("/nothing")).isEqualTo(new Place("x.yaml", 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "no, '\"no\"'",
    "on, '\"on\"'",
    "2026-11-16, '\"2026-11-16\"'",
    "'\"08:00\"', '\"08:00\"'",
    "true, true",
    "12, 12",
    "1.5, 1.5",
    "~, null",
    ".inf, '\".inf\"'",
    "0x1F, '\"0x1F\"'",
    "!!str 12, '\"12\"'",
  })
  void readsValuesAsYaml12Does(String yaml, String json) {
    assertThat(read("a: " + yaml).orElseThrow().root().path("a").toString()).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1#b: 2#a: 3 | duplicate-key | 3 | 1",
        "a:#\t- b | tab | 2 | 1",
        "a: b: c | yaml-syntax | 1 | 5",
        "a: \"b | yaml-syntax | 1 | 6",
        "a: [b | yaml-syntax | 1 | 6",
        "a: @b | yaml-syntax | 1 | 4",
        "a: 1#---#b: 2 | several-documents | 2 | 1",
        "# nothing | empty-file | 1 | 10",
        "a: *b | unknown-alias | 1 | 4",
        "a: &b [*b] | unknown-alias | 1 | 8",
        "a: !x y | yaml-tag | 1 | 4",
        "a: !x {y: z} | yaml-tag | 1 | 4",
        "? {a: b}#: c | key-no-text | 1 | 3",
      })
  void saysWhatIsWrongAndWhere(String yaml, String code, int line, int column) {
    read(yaml.replace('#', '\n').replace("\n nothing", "# nothing"));

    assertThat(mistakes.sorted())
        .singleElement()
        .satisfies(mistake -> {
          assertThat(mistake.code()).isEqualTo(code);
          assertThat(mistake.line()).isEqualTo(line);
          assertThat(mistake.column()).isEqualTo(column);
          assertThat(mistake.remedy()).isNotBlank();
        });
  }

  @Test
  void findsInvisibleCharacters() {
    read("a: yksi\nb: ka\u0007ksi\n");

    assertThat(mistakes.sorted())
        .singleElement()
        .matches(mistake -> mistake.code().equals("unprintable-character") && mistake.line() == 2);
  }

  @Test
  void repeatsWhatAnAliasStandsFor() {
    ContentDocument document = read("a: &x {b: 1}\nc: *x\n").orElseThrow();

    assertThat(document.root().path("c").path("b").asInt()).isEqualTo(1);
    assertThat(document.place("/c/b")).isEqualTo(new Place("x.yaml", 2, 4));
  }

  @Test
  void refusesAliasesThatGrowWithoutEnd() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String last = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, (last + ", ").repeat(8) + last));
    }

    assertThat(read(bomb.toString())).isEmpty();
    assertThat(mistakes.sorted()).singleElement().matches(m -> m.code().equals("too-complex"));
  }

  @Test
  void refusesBottomlessNesting() {
    assertThat(read("[".repeat(100_000))).isEmpty();
    assertThat(read("a: ".repeat(3) + "{a: ".repeat(50_000))).isEmpty();

    assertThat(mistakes.sorted()).map(Mistake::code).contains("too-complex");
  }

  @Test
  void neverThrowsWhateverIsWritten() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    String alphabet = "ab: -[]{}&*!|>'\"%@`#\n\n  \t,?~äö🙂\u0000\uFEFF";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder yaml = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        yaml.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Mistakes found = new Mistakes();
      Optional<ContentDocument> document =
          YamlReader.read(
              new ContentFile("x.yaml", yaml.toString(), "0"), yaml.toString(), 1, found);

      assertThat(document.isPresent() || found.block()).as("seed %d, yaml %s", seed, yaml).isTrue();
    }
  }

  private Optional<ContentDocument> read(String yaml) {
    return ContentDocument.readYaml(new ContentFile("x.yaml", yaml, "0"), mistakes);
  }
}
