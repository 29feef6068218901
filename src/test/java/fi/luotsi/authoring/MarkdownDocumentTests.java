package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownDocumentTests {

  private final Mistakes mistakes = new Mistakes();

  @Test
  void countsLinesInTheWholeFile() {
    MarkdownDocument document = read("---\n# note\ntitle: T\n---\n## H\nText.\n");

    assertThat(document.frontMatter().place("/title")).isEqualTo(new Place("x.md", 3, 8));
    assertThat(document.body()).isEqualTo("## H\nText.\n");
    assertThat(document.place(1, 0)).isEqualTo(new Place("x.md", 6, 1));
  }

  @Test
  void mayHaveNoBody() {
    assertThat(read("---\ntitle: T\n---").body()).isEmpty();
  }

  @Test
  void needsFrontMatter() {
    assertThat(MarkdownDocument.read(new ContentFile("x.md", "## H\n", "0"), mistakes)).isEmpty();
    assertThat(mistakes.sorted()).singleElement().matches(m -> m.code().equals("no-front-matter"));
  }

  @Test
  void findsMistakesOfTheFrontMatterInTheirPlace() {
    ContentFile file = new ContentFile("x.md", "---\ntitle: T\nsummary: a: b\n---\n", "0");

    assertThat(MarkdownDocument.read(file, mistakes)).isEmpty();
    assertThat(mistakes.sorted()).singleElement().matches(m -> m.line() == 3 && m.column() == 11);
  }

  private MarkdownDocument read(String text) {
    return MarkdownDocument.read(new ContentFile("x.md", text, "0"), mistakes).orElseThrow();
  }
}
