package fi.luotsi.studio;

import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.List;
import java.util.function.Predicate;

/** What a threshold gains and what it costs, as shares of the questions that it concerns. */
final class TradeOff {

  private final List<HeldOut> belonging;
  private final List<HeldOut> others;

  /** Takes questions that are about a path and such that are about none. */
  TradeOff(List<HeldOut> results) {
    this.belonging = results.stream().filter(HeldOut::belongs).toList();
    this.others = results.stream().filter(result -> !result.belongs()).toList();
  }

  /** Questions about a path that are answered by it when the first is answered from a match. */
  double answeredRight(double answer) {
    return share(belonging, result -> result.isRight() && result.bestMatch() >= answer);
  }

  /** Questions about a path that are answered by another one. */
  double answeredWrong(double answer) {
    return share(belonging, result -> !result.isRight() && result.bestMatch() >= answer);
  }

  /** Questions about a path that are taken for off topic below a match with any path. */
  double lost(double relevant) {
    return share(belonging, result -> result.anyMatch() < relevant);
  }

  /** Questions about no path that are not taken for off topic. */
  double letIn(double relevant) {
    return share(others, result -> result.anyMatch() >= relevant);
  }

  private static double share(List<HeldOut> questions, Predicate<HeldOut> predicate) {
    return (double) questions.stream().filter(predicate).count() / questions.size();
  }
}
