package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Passage.Source;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The content's own example questions, each searched for in an index made without it: what the
 * index does with questions that it has never seen.
 */
public final class CrossValidation {

  /**
   * An example question with what was found for it.
   *
   * @param path whose example it is; empty when it is an example of what no path is about
   */
  public record HeldOut(
      String path, Language language, String question, List<Candidate> candidates) {

    public HeldOut {
      candidates = List.copyOf(candidates);
    }
  }

  private final Knowledge knowledge;
  private final List<Passage> passages;
  private final int folds;

  /**
   * {@code folds}: how many parts the questions are held out in, one after the other; 2 or more.
   */
  public CrossValidation(Knowledge knowledge, int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException("At least 2 folds are needed, not " + folds);
    }
    this.knowledge = knowledge;
    this.passages = Passages.of(knowledge);
    this.folds = folds;
  }

  /** All questions with what was found for them; takes seconds for each fold. */
  public List<HeldOut> run() {
    List<HeldOut> results = new ArrayList<>();
    eachFold((model, held) -> {
      PathIndex index = new PathIndex(model, Calibration.FITTED);
      for (Passage passage : held) {
        results.add(
            new HeldOut(
                passage.path(),
                passage.language(),
                passage.text(),
                index.search(passage.text(), passage.language())));
      }
    });
    return results;
  }

  /** Constants of the match fitted to the held-out questions, as {@link Calibration} has them. */
  public String fitCalibration() {
    List<CalibrationFit.Sample> samples = new ArrayList<>();
    eachFold((model, held) -> {
      int elsewhere = model.classes().indexOf(Passage.ELSEWHERE);
      for (Passage passage : held) {
        Signals signals = model.signals(model.read(passage.text(), passage.language()));
        int right = model.classes().indexOf(passage.path());
        samples.add(new CalibrationFit.Sample(signals, right, elsewhere));
      }
    });
    return new CalibrationFit(samples).fit().toString();
  }

  private void eachFold(BiConsumer<PathModel, List<Passage>> use) {
    for (int fold = 0; fold < folds; fold++) {
      List<Passage> learned = new ArrayList<>();
      List<Passage> held = new ArrayList<>();
      int question = 0;
      for (Passage passage : passages) {
        boolean out = passage.source() == Source.QUESTION && question++ % folds == fold;
        (out ? held : learned).add(passage);
      }
      use.accept(new PathModel(learned, knowledge.vocabularies()), held);
    }
  }
}
