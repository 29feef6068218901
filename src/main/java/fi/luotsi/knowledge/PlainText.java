package fi.luotsi.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Markdown as plain text: paragraphs parted by an empty line, list items on lines that begin with
 * "• ", links as "label (address)", bold as ordinary words.
 */
final class PlainText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(List<Node> blocks) {
    return blocks.stream()
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  static String of(Node node) {
    PlainText plain = new PlainText();
    node.accept(plain);
    return plain.text.toString().strip();
  }

  @Override
  protected void visitChildren(Node parent) {
    if (parent instanceof ListBlock || parent instanceof Paragraph) {
      newLine();
    }
    super.visitChildren(parent);
  }

  @Override
  public void visit(ListItem item) {
    newLine();
    text.append("• ");
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      text.append(of(child));
      if (child.getNext() != null) {
        newLine();
      }
    }
  }

  @Override
  public void visit(Link link) {
    String label = childText(link);
    String address = link.getDestination();
    text.append(label.equals(address) ? label : label + " (" + address + ")");
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    newLine();
  }

  private void newLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private static String childText(Node parent) {
    StringBuilder label = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      label.append(of(child));
    }
    return label.toString();
  }
}
