package fi.luotsi.search;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The messages from which situations are learned, each weighed by a model made without it. Messages
 * like it may be among the others: messages by other people do worse.
 */
public final class SituationValidation {

  /**
   * So many messages after one another are held out together: what one author wrote in a row is
   * often about one happening.
   */
  private static final int ROW = 10;

  /**
   * A message with what was made of it.
   *
   * @param situation id
   * @param ofPath whether it is an example question of a path or of what is off topic, or begins a
   *     dialog; not an example of a situation
   * @param matches likeliest first
   */
  public record HeldOutSaying(
      String situation, boolean ofPath, String text, List<SituationMatch> matches) {

    public HeldOutSaying {
      matches = List.copyOf(matches);
    }

    /** Whether it is an example of what only sounds like danger or like one's own case. */
    public boolean onlySoundsSo() {
      return situation.equals(Situation.ORDINARY) && !ofPath;
    }

    /** Whether it tells of danger. */
    public boolean isDanger() {
      return SafetyKind.ofCode(situation).isPresent();
    }

    /** How much it is like messages told in some danger. */
    public double danger() {
      return matches.stream()
          .filter(SituationMatch::isDanger)
          .mapToDouble(SituationMatch::score)
          .max()
          .orElse(0);
    }

    /** How much it is like messages told in a situation; 0 when it was not compared with them. */
    public double score(String told) {
      return SituationMatch.scoreOf(matches, told);
    }
  }

  private SituationValidation() {}

  /** Holds the messages out in so many parts, 2 or more; takes seconds for each. */
  public static List<HeldOutSaying> of(Lessons lessons, int folds) {
    return of(lessons, folds, ROW);
  }

  static List<HeldOutSaying> of(Lessons lessons, int folds, int row) {
    List<Saying> sayings = lessons.sayings();
    WordReader many = new ManyTexts(lessons.reading());
    List<HeldOutSaying> results = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int at = fold;
      List<Saying> asked = part(sayings, nth -> nth / row % folds == at);
      SituationModel others =
          new SituationModel(
              part(sayings, nth -> nth / row % folds != at), lessons.reading(), many);
      asked.parallelStream().map(saying -> ask(saying, others)).forEachOrdered(results::add);
    }
    return results;
  }

  private static List<Saying> part(List<Saying> sayings, IntPredicate some) {
    return IntStream.range(0, sayings.size()).filter(some).mapToObj(sayings::get).toList();
  }

  private static HeldOutSaying ask(Saying saying, SituationModel situations) {
    return new HeldOutSaying(
        saying.situation(),
        saying.ofPath(),
        saying.text(),
        situations.matches(saying.text(), saying.language()));
  }
}
