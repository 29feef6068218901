package fi.luotsi.knowledge;

import fi.luotsi.authoring.MarkdownDocument;
import fi.luotsi.authoring.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a service path's text, cut at its headings of the second level.
 *
 * @param root the whole
 * @param opening blocks before the first heading
 */
record PathBody(MarkdownDocument markdown, Node root, List<Node> opening, List<Section> sections) {

  private static final int PHASE_LEVEL = 2;
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** A heading and the blocks up to the next one. */
  record Section(String title, Place place, List<Node> blocks) {

    String text() {
      return PlainText.of(blocks);
    }
  }

  static PathBody of(MarkdownDocument markdown) {
    Node root = PARSER.parse(markdown.body());
    List<Node> opening = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Node> blocks = opening;
    for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading && heading.getLevel() == PHASE_LEVEL) {
        blocks = new ArrayList<>();
        sections.add(new Section(PlainText.of(heading), place(markdown, heading), blocks));
      } else {
        blocks.add(block);
      }
    }
    return new PathBody(markdown, root, opening, sections);
  }

  /** Where a part of the Markdown stands in the file. */
  Place place(Node node) {
    return place(markdown, node);
  }

  private static Place place(MarkdownDocument markdown, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return markdown.place(spans.getFirst().getLineIndex(), spans.getFirst().getColumnIndex());
      }
    }
    return markdown.place(0, 0);
  }
}
