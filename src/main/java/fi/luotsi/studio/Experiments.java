package fi.luotsi.studio;

import fi.luotsi.guidance.Content;
import fi.luotsi.language.FinnishStemming;
import fi.luotsi.search.Clue;
import fi.luotsi.search.CrossValidation;
import fi.luotsi.search.Lessons;
import fi.luotsi.search.Scoring;
import java.util.Arrays;
import java.util.List;

/**
 * What understanding is worth when something of it is left out. The same questions are held out
 * each time; the match is calibrated and the thresholds are chosen anew, as they would be.
 */
final class Experiments {

  /** What came of one experiment. */
  record Outcome(String name, Scores scores) {}

  private final Content content;
  private final int folds;
  private final CrossValidation whole;
  private final Scores wholeScores;

  /** {@code whole}: all lessons of the content in as many folds. */
  Experiments(Content content, int folds, CrossValidation whole) {
    this.content = content;
    this.folds = folds;
    this.whole = whole;
    this.wholeScores = scores(whole);
  }

  /** With everything, and with one thing after the other left out. */
  List<Outcome> ablation() {
    Lessons all = content.lessons();
    Lessons pathsAlone = Lessons.of(content.knowledge(), List.of());
    return List.of(
        new Outcome("everything", wholeScores),
        new Outcome("without the linear model", scores(whole.without(Scoring.LINEAR))),
        new Outcome("without likeness", scores(whole.without(Scoring.LIKENESS))),
        new Outcome("without text search", scores(whole.without(Scoring.TEXT))),
        new Outcome("without written forms", learned(all.without(Clue.FORM))),
        new Outcome("without parts of compounds", learned(all.without(Clue.PARTS))),
        new Outcome("without letters", learned(all.without(Clue.LETTERS))),
        new Outcome("without the vocabulary", learned(all.without(Clue.VOCABULARY))),
        new Outcome("without spelling", learned(all.without(Clue.SPELLING))),
        new Outcome("without what paths tell", learned(all.examplesAlone())),
        new Outcome("without what begins dialogs", learned(pathsAlone)));
  }

  /** With Finnish stems made in each way that works here. */
  List<Outcome> stemmings() {
    return Arrays.stream(FinnishStemming.values())
        .filter(FinnishStemming::isAvailable)
        .map(stemming -> new Outcome(name(stemming), stemmed(stemming)))
        .toList();
  }

  private static String name(FinnishStemming stemming) {
    return switch (stemming) {
      case OWN -> "our own stemmer";
      case SNOWBALL -> "Snowball";
      case LIGHT -> "Lucene's light stemmer";
      case VOIKKO -> "Voikko, then our own stemmer";
    };
  }

  private Scores stemmed(FinnishStemming stemming) {
    return stemming == FinnishStemming.OWN
        ? wholeScores
        : learned(content.lessons().with(stemming));
  }

  /** With some and with all of the example questions. */
  List<Outcome> learningCurve() {
    Lessons all = content.lessons();
    return List.of(
        new Outcome("25 %", learned(all.everyQuestion(4))),
        new Outcome("50 %", learned(all.everyQuestion(2))),
        new Outcome("100 %", wholeScores));
  }

  private Scores learned(Lessons lessons) {
    return scores(CrossValidation.of(content.lessons(), lessons, folds));
  }

  private static Scores scores(CrossValidation validation) {
    ThresholdChoice choice = new ThresholdChoice(validation.recalibrated().results());
    return Scores.of(choice.results(), choice.thresholds());
  }
}
