package fi.luotsi.studio;

import fi.luotsi.studio.ChartLine.Stroke;
import fi.luotsi.studio.Svg.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A picture of what one threshold gains and costs.
 *
 * @param top where its heading stands
 */
record TradeOffPlot(Svg svg, double top, String heading, String threshold) {

  static final double LEFT = 90;
  static final double WIDTH = 480;

  private static final double HEIGHT = 260;
  private static final int STEPS = 100;
  private static final int MARKS = 5;

  void draw(double inForce, Share... shares) {
    svg.text("heading", new Point(LEFT - 44, top), heading);
    Plot plot = new Plot(svg, new Point(LEFT, top + 68), WIDTH, HEIGHT);
    plot.axes(threshold, "");
    for (Share share : shares) {
      plot.draw(share.line(STEPS));
      plot.mark(share.line(MARKS));
    }
    plot.nameAtEnds(Stream.of(shares).map(share -> share.line(STEPS)).toList());
    plot.threshold(
        inForce,
        Stream.of(shares)
            .map(share -> share.at(inForce))
            .collect(
                Collectors.joining(
                    ", ", String.format(Locale.ROOT, "in force %.2f: ", inForce), "")));
  }

  /**
   * A share of the questions that depends on a threshold.
   *
   * @param brief its name where there is little room
   */
  record Share(String brief, String name, Stroke stroke, DoubleUnaryOperator over) {

    private ChartLine line(int steps) {
      return new ChartLine(name, stroke, curve(over, steps));
    }

    private String at(double threshold) {
      return String.format(Locale.ROOT, "%s %.1f %%", brief, 100 * over.applyAsDouble(threshold));
    }
  }

  /** Points of a share over the thresholds from 0 to 1. */
  static List<Point> curve(DoubleUnaryOperator share, int steps) {
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(step -> (double) step / steps)
        .mapToObj(threshold -> new Point(threshold, share.applyAsDouble(threshold)))
        .toList();
  }
}
