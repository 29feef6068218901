package fi.luotsi.studio;

import fi.luotsi.studio.Svg.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A field of a drawing in which shares, 0 to 100 %, are drawn over something from 0 to 1.
 *
 * @param corner its upper left
 */
record Plot(Svg svg, Point corner, double width, double height) {

  private static final double MIDDLE = 0.5;
  private static final int TICKS = 5;
  private static final double LINE_HEIGHT = 18;
  private static final double GAP = 12;

  /** Where a point of the data is drawn. */
  Point at(double x, double y) {
    return new Point(corner.x() + x * width, corner.y() + (1 - y) * height);
  }

  void axes(String across, String upwards) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double value = (double) tick / TICKS;
      String style = tick == 0 ? "axis" : "grid";
      svg.line(style, at(0, value), at(1, value));
      svg.line(style, at(value, 0), at(value, 1));
      svg.text(
          "end small",
          moved(at(0, value), -8, 4),
          String.format(Locale.ROOT, "%.0f %%", 100 * value));
      svg.text(
          "middle small", moved(at(value, 0), 0, 18), String.format(Locale.ROOT, "%.1f", value));
    }
    svg.text("middle", moved(at(0.5, 0), 0, 40), across);
    svg.text("", moved(at(0, 1), -44, -GAP), upwards);
  }

  void draw(ChartLine line) {
    svg.path("line " + line.stroke().style(), places(line));
  }

  void mark(ChartLine line) {
    places(line).forEach(place -> line.stroke().mark(svg, place));
  }

  private List<Point> places(ChartLine line) {
    return line.points().stream().map(point -> at(point.x(), point.y())).toList();
  }

  /** Writes the names of lines at their right ends, beneath each other. */
  void nameAtEnds(List<ChartLine> lines) {
    double free = Double.NEGATIVE_INFINITY;
    List<ChartLine> downwards =
        lines.stream()
            .sorted(Comparator.comparingDouble((ChartLine line) -> -line.points().getLast().y()))
            .toList();
    for (ChartLine line : downwards) {
      Point end = at(1, line.points().getLast().y());
      Point place = new Point(end.x() + 2 * GAP, Math.max(free, end.y()));
      line.stroke().mark(svg, place);
      svg.text("", moved(place, GAP, 5), line.name());
      free = place.y() + LINE_HEIGHT;
    }
  }

  /** Draws where a threshold is, with a note on the side where there is more room. */
  void threshold(double at, String note) {
    svg.line("chosen", at(at, 0), moved(at(at, 1), 0, -GAP));
    svg.text(at < MIDDLE ? "" : "end", moved(at(at, 1), 0, -GAP - 6), note);
  }

  private static Point moved(Point point, double right, double down) {
    return new Point(point.x() + right, point.y() + down);
  }
}
