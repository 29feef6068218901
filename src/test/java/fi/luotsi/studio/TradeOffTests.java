package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.studio.Svg.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeOffTests {

  private static final TradeOff TRADE_OFF =
      new TradeOff(
          List.of(
              HeldOuts.found("a", 0.9),
              HeldOuts.found("a", 0.5),
              HeldOuts.found("b", 0.7),
              HeldOuts.found("b", 0.1),
              HeldOuts.found("", 0.6),
              HeldOuts.found("", 0.2)));

  @Test
  void tellsWhatAnswersCost() {
    assertThat(TRADE_OFF.answeredRight(0.5)).isEqualTo(0.5);
    assertThat(TRADE_OFF.answeredRight(0.6)).isEqualTo(0.25);
    assertThat(TRADE_OFF.answeredWrong(0.6)).isEqualTo(0.25);
    assertThat(TRADE_OFF.answeredWrong(0.8)).isZero();
  }

  @Test
  void tellsWhatKeepingOutCosts() {
    assertThat(TRADE_OFF.lost(0.6)).isEqualTo(0.5);
    assertThat(TRADE_OFF.letIn(0.6)).isEqualTo(0.5);
    assertThat(TRADE_OFF.letIn(0.61)).isZero();
  }

  @Test
  void isDrawnFromNoThresholdToFullCertainty() {
    List<Point> curve = TradeOffPlot.curve(TRADE_OFF::letIn, 100);

    assertThat(curve).hasSize(101);
    assertThat(curve.getFirst()).isEqualTo(new Point(0, 1));
    assertThat(curve.get(60)).isEqualTo(new Point(0.6, 0.5));
    assertThat(curve.getLast()).isEqualTo(new Point(1, 0));
  }
}
