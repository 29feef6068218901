package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.search.CalibrationFit.Sample;
import fi.luotsi.search.Passage.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The content's own example questions, each searched for in an index made without it: what the
 * index does with questions that it has never seen.
 */
public final class CrossValidation {

  /**
   * An example question with what was found for it.
   *
   * @param path whose example it is; empty when it is an example of what no path is about
   * @param candidates without evidence
   */
  public record HeldOut(
      String path, Language language, String question, List<Candidate> candidates) {

    public HeldOut {
      candidates = List.copyOf(candidates);
    }

    /** Whether it is about a path. */
    public boolean belongs() {
      return !path.equals(Passage.ELSEWHERE);
    }

    /** Whether the first candidate is the path whose example it is. */
    public boolean isRight() {
      return !candidates.isEmpty() && candidates.getFirst().path().equals(path);
    }

    /** Match of the first candidate; 0 when there is none. */
    public double bestMatch() {
      return Candidate.bestMatch(candidates);
    }

    /** Probability that it is about any path at all. */
    public double anyMatch() {
      return Candidate.anyMatch(candidates);
    }
  }

  private record Held(Passage passage, List<String> classes, Sample sample) {

    Held without(Scoring scoring) {
      Comparison rest = sample.comparison().without(scoring);
      return new Held(passage, classes, new Sample(rest, sample.right()));
    }
  }

  private final List<Held> questions;

  private CrossValidation(List<Held> questions) {
    this.questions = List.copyOf(questions);
  }

  /**
   * Holds the questions of some lessons out, one part after the other; takes many seconds for each.
   *
   * @param folds how many parts; 2 or more
   */
  public static CrossValidation of(Lessons lessons, int folds) {
    return of(lessons, lessons, folds);
  }

  /** The same questions asked of an index that is made of fewer lessons. */
  public static CrossValidation of(Lessons asked, Lessons learned, int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException("At least 2 folds are needed, not " + folds);
    }
    WordReader many = new ManyTexts(learned.reading());
    List<Held> questions = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      questions.addAll(holdOut(part(asked.passages(), fold, folds), learned, many));
    }
    return new CrossValidation(questions);
  }

  private static List<Passage> part(List<Passage> passages, int fold, int folds) {
    List<Passage> asked =
        passages.stream().filter(passage -> passage.source() == Source.QUESTION).toList();
    return IntStream.range(0, asked.size())
        .filter(nth -> nth % folds == fold)
        .mapToObj(asked::get)
        .toList();
  }

  private static List<Held> holdOut(List<Passage> part, Lessons lessons, WordReader many) {
    PathModel model = new PathModel(lessons.withoutPassages(part), many);
    return part.parallelStream().map(passage -> ask(passage, model)).toList();
  }

  private static Held ask(Passage passage, PathModel model) {
    Comparison comparison = model.compared(model.read(passage.text(), passage.language()));
    Sample sample = new Sample(comparison, model.classes().indexOf(passage.path()));
    return new Held(passage, model.classes(), sample);
  }

  /** The same when one way of comparing says nothing; to be calibrated anew. */
  public CrossValidation without(Scoring scoring) {
    return new CrossValidation(questions.stream().map(held -> held.without(scoring)).toList());
  }

  /** All questions with what is found for them. */
  public List<HeldOut> results() {
    return results(Calibration.FITTED);
  }

  /** The same when the match is calibrated anew by them. */
  public Recalibrated recalibrated() {
    Calibration calibration =
        new CalibrationFit(questions.stream().map(Held::sample).toList()).fit();
    return new Recalibrated(calibration.code(), results(calibration));
  }

  /**
   * What comes of calibrating anew.
   *
   * @param constants of the match, as the program writes them
   */
  public record Recalibrated(String constants, List<HeldOut> results) {

    public Recalibrated {
      results = List.copyOf(results);
    }
  }

  private List<HeldOut> results(Calibration calibration) {
    return questions.stream().map(held -> result(held, calibration)).toList();
  }

  private static HeldOut result(Held held, Calibration calibration) {
    double[] matches = calibration.matches(held.sample().comparison());
    List<Candidate> candidates =
        IntStream.range(0, matches.length)
            .filter(c -> !held.classes().get(c).equals(Passage.ELSEWHERE))
            .mapToObj(c -> new Candidate(held.classes().get(c), matches[c]))
            .sorted(Comparator.comparingDouble(Candidate::match).reversed())
            .toList();
    Passage passage = held.passage();
    return new HeldOut(passage.path(), passage.language(), passage.text(), candidates);
  }
}
