package fi.luotsi.studio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing in SVG that reads in light and in dark surroundings. What it is drawn with alone makes
 * its text: the same strokes, the same bytes.
 */
final class Svg {

  /** A place in the drawing, in pixels from the upper left. */
  record Point(double x, double y) {}

  private static final String STYLE =
      """
      <style>
      text { font: 14px system-ui, sans-serif; fill: #1b1b1b; }
      .heading { font-size: 18px; font-weight: 600; }
      .small { font-size: 12px; }
      .middle { text-anchor: middle; }
      .end { text-anchor: end; }
      .ground { fill: #ffffff; }
      .grid { stroke: #d5d5d5; }
      .axis { stroke: #6b6b6b; }
      .ideal { stroke: #6b6b6b; stroke-dasharray: 2 4; fill: none; }
      .chosen { stroke: #1b1b1b; stroke-width: 1.5; stroke-dasharray: 8 3 2 3; }
      .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
      .mark { stroke-width: 2; fill: #ffffff; }
      .one { stroke: #0b5cad; }
      .two { stroke: #a8470a; stroke-dasharray: 9 4; }
      .three { stroke: #17703f; stroke-dasharray: 3 3; }
      .mark { stroke-dasharray: none; }
      @media (prefers-color-scheme: dark) {
        text { fill: #ececec; }
        .ground, .mark { fill: #16191d; }
        .grid { stroke: #3a3f45; }
        .axis, .ideal { stroke: #a0a6ad; }
        .chosen { stroke: #ececec; }
        .one { stroke: #7db7f5; }
        .two { stroke: #f2a46f; }
        .three { stroke: #79d3a0; }
      }
      </style>
      """;

  private final StringBuilder out = new StringBuilder();

  /** An empty drawing; title and description are for those who do not see it. */
  Svg(int width, int height, String title, String description) {
    out.append(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
            role="img" aria-labelledby="title description">
            """
                .formatted(width, height))
        .append("<title id=\"title\">%s</title>\n".formatted(escaped(title)))
        .append("<desc id=\"description\">%s</desc>\n".formatted(escaped(description)))
        .append(STYLE)
        .append("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n".formatted(width, height));
  }

  void line(String style, Point from, Point to) {
    append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            style,
            from.x(),
            from.y(),
            to.x(),
            to.y()));
  }

  void path(String style, List<Point> points) {
    append(
        String.format(
            Locale.ROOT,
            "<polyline class=\"%s\" points=\"%s\"/>",
            style,
            points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "))));
  }

  void circle(String style, Point at, double radius) {
    append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
            style,
            at.x(),
            at.y(),
            radius));
  }

  /** A closed shape around a place: corners are given from it. */
  void shape(String style, Point at, List<Point> corners) {
    append(
        String.format(
            Locale.ROOT,
            "<polygon class=\"%s\" points=\"%s\"/>",
            style,
            corners.stream()
                .map(c -> String.format(Locale.ROOT, "%.1f,%.1f", at.x() + c.x(), at.y() + c.y()))
                .collect(Collectors.joining(" "))));
  }

  void text(String style, Point at, String text) {
    append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
            style,
            at.x(),
            at.y(),
            escaped(text)));
  }

  private void append(String element) {
    out.append(element).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The whole file. */
  String text() {
    return out + "</svg>\n";
  }
}
