package fi.luotsi.authoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file with YAML front matter.
 *
 * @param frontMatter the data between the first two lines of {@code ---}
 * @param body what follows
 * @param bodyLine line of the file on which the body begins, from 1
 */
public record MarkdownDocument(ContentDocument frontMatter, String body, int bodyLine) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

  /** Reads a Markdown file; empty when it cannot be read, and then a mistake says why. */
  public static Optional<MarkdownDocument> read(ContentFile file, Mistakes mistakes) {
    Matcher matcher = FRONT_MATTER.matcher(file.text());
    if (!matcher.find()) {
      mistakes.blocking(
          Place.start(file.path()),
          "no-front-matter",
          "The file does not begin with its data between two lines of `---`.",
          "Begin the file with `---`, then title, summary and questions, then `---`.");
      return Optional.empty();
    }
    int bodyLine = (int) matcher.group().chars().filter(character -> character == '\n').count() + 1;
    String body = file.text().substring(matcher.end());
    return YamlReader.read(file, matcher.group(1), 2, mistakes)
        .map(frontMatter -> new MarkdownDocument(frontMatter, body, bodyLine));
  }

  public ContentFile file() {
    return frontMatter.file();
  }

  /** The place in the file of a line and column of the body, both from 0. */
  public Place place(int line, int column) {
    return new Place(file().path(), bodyLine + line, column + 1);
  }
}
