package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.WebAddress;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/**
 * Looks in a path's text for Markdown beyond paragraphs, lists, bold and links: the rest cannot be
 * shown in every channel.
 */
final class MarkdownCheck implements KnowledgeCheck {

  private static final Map<Class<? extends Node>, String> NOT_SHOWN =
      Map.of(
          BlockQuote.class, "a quotation",
          Code.class, "code",
          Emphasis.class, "italics",
          FencedCodeBlock.class, "code",
          HtmlBlock.class, "HTML",
          HtmlInline.class, "HTML",
          Image.class, "a picture",
          IndentedCodeBlock.class, "code, because of the spaces before it",
          OrderedList.class, "a numbered list",
          ThematicBreak.class, "a line across");

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Sheet text : sheets.of(SheetKind.PATH_TEXT)) {
      text.body().ifPresent(body -> body.root().accept(new Visitor(body, mistakes)));
    }
  }

  /** Goes through all parts of a text. */
  private static final class Visitor extends AbstractVisitor {

    private final PathBody body;
    private final Mistakes mistakes;

    Visitor(PathBody body, Mistakes mistakes) {
      this.body = body;
      this.mistakes = mistakes;
    }

    @Override
    protected void visitChildren(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        look(child);
        child.accept(this);
      }
    }

    private void look(Node node) {
      String what = NOT_SHOWN.get(node.getClass());
      if (what != null) {
        notShown(node, "This is " + what);
      } else if (node instanceof Heading heading && heading.getLevel() != 2) {
        notShown(node, "This is a heading of level " + heading.getLevel());
      } else if (node instanceof BulletList list
          && list.getParent().getParent() instanceof ListBlock) {
        notShown(node, "This is a list within a list");
      } else if (node instanceof Link link) {
        WebAddress.check(link.getDestination(), body.place(link), mistakes);
      }
    }

    private void notShown(Node node, String what) {
      mistakes.blocking(
          body.place(node),
          "markdown",
          what + ", which is not shown.",
          "Use only paragraphs, lists with -, **bold**, [links](https://…) and ## headings.");
    }
  }
}
