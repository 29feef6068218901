package fi.luotsi.authoring;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** Looks in a text for links that lead nowhere. */
final class TextLinks {

  private static final Parser MARKDOWN = Parser.builder().build();

  private TextLinks() {}

  static void check(String text, Place place, Mistakes mistakes) {
    if (!text.contains("](")) {
      return;
    }
    MARKDOWN
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                WebAddress.check(link.getDestination(), place, mistakes);
              }
            });
  }
}
