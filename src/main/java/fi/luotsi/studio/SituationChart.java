package fi.luotsi.studio;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.knowledge.SituationValidation.HeldOutSaying;
import fi.luotsi.studio.ChartLine.Stroke;
import java.util.List;

/** The picture of what is taken for danger and for one's own case over the thresholds. */
final class SituationChart {

  private final List<HeldOutSaying> sayings;

  SituationChart(List<HeldOutSaying> sayings) {
    this.sayings = List.copyOf(sayings);
  }

  /** {@code inForce}: thresholds that are marked. */
  String of(Thresholds inForce) {
    Svg svg =
        new Svg(
            780,
            860,
            "Likeness to situations and what its thresholds trade",
            "Above: share of messages of danger, of those that only sound so and of the paths'"
                + " questions that are taken for danger over the threshold. Below: the same of"
                + " one's own case. The thresholds in force are marked.");
    draw(
        new TradeOffPlot(svg, 32, "From which likeness it is danger", "danger threshold"),
        inForce.likeness().danger(),
        SituationTradeOff.danger(sayings));
    draw(
        new TradeOffPlot(
            svg, 462, "From which likeness it is one's own case", "own case threshold"),
        inForce.likeness().ownCase(),
        SituationTradeOff.ownCase(sayings));
    return svg.text();
  }

  private static void draw(TradeOffPlot plot, double inForce, SituationTradeOff tradeOff) {
    plot.draw(
        inForce,
        new TradeOffPlot.Share("heard", "heard", Stroke.ONE, tradeOff::heard),
        new TradeOffPlot.Share("look-alikes", "look-alikes", Stroke.TWO, tradeOff::lookAlikes),
        new TradeOffPlot.Share(
            "questions", "questions of paths", Stroke.THREE, tradeOff::questions));
  }
}
