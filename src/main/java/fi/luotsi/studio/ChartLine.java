package fi.luotsi.studio;

import fi.luotsi.studio.Svg.Point;
import java.util.List;

/**
 * One line of a chart. Its stroke and its mark tell it from others without their colours.
 *
 * @param points from 0 to 1 both ways, upwards
 */
record ChartLine(String name, Stroke stroke, List<Point> points) {

  /** How a line looks. */
  enum Stroke {
    ONE,
    TWO,
    THREE;

    private static final double SIZE = 5;

    String style() {
      return switch (this) {
        case ONE -> "one";
        case TWO -> "two";
        case THREE -> "three";
      };
    }

    /** Draws its mark: a circle, a square or a triangle. */
    void mark(Svg svg, Point at) {
      String style = "mark " + style();
      switch (this) {
        case ONE -> svg.circle(style, at, SIZE);
        case TWO ->
            svg.shape(
                style,
                at,
                List.of(
                    new Point(-SIZE, -SIZE),
                    new Point(SIZE, -SIZE),
                    new Point(SIZE, SIZE),
                    new Point(-SIZE, SIZE)));
        case THREE ->
            svg.shape(
                style,
                at,
                List.of(
                    new Point(0, -SIZE - 1),
                    new Point(SIZE + 1, SIZE),
                    new Point(-SIZE - 1, SIZE)));
      }
    }
  }

  ChartLine {
    points = List.copyOf(points);
  }
}
