package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.MarkdownDocument;
import fi.luotsi.authoring.Mistakes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yksi.#Samaa.##Kaksi. | Yksi. Samaa.##Kaksi.",
        "**Soita** nyt. | Soita nyt.",
        "Lue:##- yksi#- kaksi##Loppu. | Lue:##• yksi#• kaksi##Loppu.",
        "Lue:#- yksi#- kaksi | Lue:##• yksi#• kaksi",
        "[Omaolo](https://www.omaolo.fi) auttaa. | Omaolo (https://www.omaolo.fi) auttaa.",
        "<https://www.omaolo.fi> | https://www.omaolo.fi",
        "- [**Omaolo**](https://omaolo.fi) | • Omaolo (https://omaolo.fi)",
        "Hinta 5 * 3 ja a_b_c | Hinta 5 * 3 ja a_b_c",
        "1 &lt; 2 \\* 3 | 1 < 2 * 3",
      })
  void readsAsPeopleDo(String markdown, String plain) {
    ContentFile file =
        new ContentFile("x.md", "---\na: b\n---\n## T\n" + markdown.replace('#', '\n'), "0");
    PathBody body = PathBody.of(MarkdownDocument.read(file, new Mistakes()).orElseThrow());

    assertThat(body.sections().getFirst().text()).isEqualTo(plain.replace('#', '\n'));
  }
}
