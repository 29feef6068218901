package fi.luotsi.studio;

import fi.luotsi.search.SituationValidation.HeldOutSaying;
import fi.luotsi.studio.ChartLine.Stroke;
import java.util.List;

/** Draws what the thresholds of likeness to situations trade. */
final class SituationChart {

  private static final double TOP = 32;
  private static final double DISTANCE = 430;

  private final List<SituationTradeOff> tradeOffs;

  SituationChart(List<HeldOutSaying> sayings) {
    this.tradeOffs = SituationTradeOff.all(sayings);
  }

  /** As SVG, with the thresholds in force marked. */
  String drawn() {
    Svg svg =
        new Svg(
            780,
            (int) (DISTANCE * tradeOffs.size()),
            "Likeness to situations and what its thresholds trade",
            "For danger, one's own case and a wish for a person, each below the other: share of the"
                + " messages told so, of those that only sound so and of the paths' questions that"
                + " are taken for it over the threshold. The thresholds in force are marked.");
    for (int place = 0; place < tradeOffs.size(); place++) {
      draw(tradeOffs.get(place), svg, TOP + place * DISTANCE);
    }
    return svg.text();
  }

  private static void draw(SituationTradeOff tradeOff, Svg svg, double top) {
    new TradeOffPlot(
            svg,
            top,
            "From which likeness it is " + tradeOff.name(),
            tradeOff.name() + " threshold")
        .draw(
            tradeOff.inForce(),
            new TradeOffPlot.Share("heard", "heard", Stroke.ONE, tradeOff::heard),
            new TradeOffPlot.Share("look-alikes", "look-alikes", Stroke.TWO, tradeOff::lookAlikes),
            new TradeOffPlot.Share(
                "questions", "questions of paths", Stroke.THREE, tradeOff::questions));
  }
}
