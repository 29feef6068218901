package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.language.Language;
import fi.luotsi.search.CrossValidation.HeldOut;
import fi.luotsi.studio.ChartLine.Stroke;
import fi.luotsi.studio.Reliability.Bin;
import fi.luotsi.studio.Svg.Point;
import java.util.ArrayList;
import java.util.List;

/** The pictures of what was found for questions that the index had never seen. */
final class QualityCharts {

  /** Fewer questions than this do not show a share. */
  private static final int FEWEST = 20;

  private static final double LEFT = TradeOffPlot.LEFT;
  private static final double PLOT = TradeOffPlot.WIDTH;
  private static final double ROW = 20;

  private final List<HeldOut> results;

  QualityCharts(List<HeldOut> results) {
    this.results = List.copyOf(results);
  }

  /** Match of the first candidate against the share that is right, a line for each language. */
  String reliability() {
    Svg svg =
        new Svg(
            780,
            680,
            "Reliability of the match",
            "Match of the first candidate in ten bins against the share of questions for which it"
                + " is right, by language. The same figures are a table in figures.md.");
    svg.text("heading", new Point(LEFT - 44, 32), "Is the match a probability?");
    Plot plot = new Plot(svg, new Point(LEFT, 80), PLOT, PLOT - 60);
    plot.axes("match of the first path found", "first path found is right");
    svg.path("ideal", List.of(plot.at(0, 0), plot.at(1, 1)));
    svg.text("small", new Point(LEFT, plot.at(0, 0).y() + 70), "questions in each bin");
    List<ChartLine> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      Reliability reliability = Reliability.of(of(language));
      lines.add(new ChartLine(name(language), stroke(language), points(reliability)));
      counts(svg, plot, lines.size(), language, reliability);
    }
    lines.forEach(plot::draw);
    lines.forEach(plot::mark);
    plot.nameAtEnds(lines.stream().filter(line -> !line.points().isEmpty()).toList());
    svg.text("small", plot.at(0.62, 0.5), "dotted: match = share right");
    return svg.text();
  }

  private static void counts(
      Svg svg, Plot plot, int row, Language language, Reliability reliability) {
    double y = plot.at(0, 0).y() + 70 + ROW * row;
    svg.text("small end", new Point(LEFT - 8, y), name(language));
    for (int bin = 0; bin < Reliability.BINS; bin++) {
      double middle = (bin + 0.5) / Reliability.BINS;
      svg.text(
          "small middle",
          new Point(plot.at(middle, 0).x(), y),
          Integer.toString(reliability.bins().get(bin).questions()));
    }
  }

  private static List<Point> points(Reliability reliability) {
    return reliability.bins().stream()
        .filter(bin -> bin.questions() >= FEWEST)
        .map((Bin bin) -> new Point(bin.predicted(), bin.right()))
        .toList();
  }

  private List<HeldOut> of(Language language) {
    return results.stream().filter(result -> result.language() == language).toList();
  }

  /** What the thresholds gain and cost, wherever they were, and where they are. */
  String thresholds(Thresholds inForce) {
    TradeOff tradeOff = new TradeOff(results);
    Svg svg =
        new Svg(
            780,
            860,
            "Thresholds and their trade-off",
            "Above: share of questions answered by the right and by a wrong path over the answer"
                + " threshold. Below: share of questions lost and of off-topic questions let in"
                + " over the relevant threshold. The thresholds in force are marked.");
    new TradeOffPlot(svg, 32, "From which match a path is answered", "answer threshold")
        .draw(
            inForce.answer(),
            new TradeOffPlot.Share(
                "right", "by the right path", Stroke.ONE, tradeOff::answeredRight),
            new TradeOffPlot.Share(
                "wrong", "by a wrong path", Stroke.TWO, tradeOff::answeredWrong));
    new TradeOffPlot(
            svg, 462, "From which match with any path it belongs here", "relevant threshold")
        .draw(
            inForce.relevant(),
            new TradeOffPlot.Share("lost", "lost", Stroke.TWO, tradeOff::lost),
            new TradeOffPlot.Share("let in", "off topic let in", Stroke.THREE, tradeOff::letIn));
    return svg.text();
  }

  private static Stroke stroke(Language language) {
    return switch (language) {
      case FI -> Stroke.ONE;
      case SV -> Stroke.TWO;
      case EN -> Stroke.THREE;
    };
  }

  private static String name(Language language) {
    return switch (language) {
      case FI -> "Finnish";
      case SV -> "Swedish";
      case EN -> "English";
    };
  }
}
