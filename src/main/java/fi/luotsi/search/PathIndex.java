package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All that is learned of some lessons: the index of paths and what situations are like. */
public final class PathIndex implements PathSearch {

  private static final int NEAREST = 2;

  /** How sure it is that words said as in an example mean the same. */
  private static final double SURE = 0.9;

  private final PathModel model;
  private final SituationModel situations;
  private final Calibration calibration;
  private final Examples newer;

  private PathIndex(
      PathModel model, SituationModel situations, Calibration calibration, Examples newer) {
    this.model = model;
    this.situations = situations;
    this.calibration = calibration;
    this.newer = newer;
  }

  /** The index that the lessons of a content make; takes seconds. */
  public static PathIndex of(Lessons lessons) {
    WordReader many = new ManyTexts(lessons.reading());
    return SideBySide.both(
        () -> new SituationModel(lessons.sayings(), lessons.reading(), many),
        () -> new PathModel(lessons, many),
        (situations, model) ->
            new PathIndex(model, situations, Calibration.FITTED, new Examples()));
  }

  @Override
  public PathSearch knowing(Lessons lessons) {
    Set<Passage> known = Set.copyOf(model.shown());
    Examples unknown = new Examples();
    lessons.passages().stream()
        .filter(passage -> passage.source().isExample() && !known.contains(passage))
        .forEach(passage -> unknown.add(model.reading().words(passage), passage.path()));
    return new PathIndex(model, situations, calibration, unknown);
  }

  /** Paths with an example of those very words; what was written last counts. */
  private Set<String> said(List<Word> words) {
    Set<String> lately = newer.paths(words);
    return lately.isEmpty() ? model.examples().paths(words) : lately;
  }

  @Override
  public List<Candidate> search(String text, Language language) {
    Message message = model.read(text, language);
    Set<String> said = said(message.words());
    if (message.vector().size() == 0 && said.isEmpty()) {
      return List.of();
    }
    double[] matches = heeding(said, calibration.matches(model.compared(message)));
    int elsewhere = model.elsewhere();
    return IntStream.range(0, matches.length)
        .filter(path -> path != elsewhere)
        .mapToObj(path -> new Candidate(model.classes().get(path), matches[path]))
        .sorted(Comparator.comparingDouble(Candidate::match).reversed())
        .toList();
  }

  /** The matches when the examples of some paths say the very words of the message. */
  private double[] heeding(Set<String> said, double[] matches) {
    if (said.isEmpty()) {
      return matches;
    }
    for (int c = 0; c < matches.length; c++) {
      matches[c] *= 1 - SURE;
      if (said.contains(model.classes().get(c))) {
        matches[c] += SURE / said.size();
      }
    }
    return matches;
  }

  @Override
  public List<SituationMatch> situations(String text, Language language) {
    return situations.matches(text, language);
  }

  @Override
  public List<Evidence> evidenceOfSituation(String text, Language language, String situation) {
    return situations.evidence(text, language, situation);
  }

  @Override
  public List<Double> likeness(String text, Language language, List<String> others) {
    Message message = model.read(text, language);
    return others.stream().map(other -> model.cosine(message, other, language)).toList();
  }

  @Override
  public List<Evidence> evidence(String text, Language language, String path) {
    Message message = model.read(text, language);
    int ofClass = model.classes().indexOf(path);
    if (message.vector().size() == 0 || ofClass < 0) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>(nearest(message, path));
    evidence.add(speaking(message, ofClass));
    return evidence;
  }

  @Override
  public List<ReadWord> words(String text, Language language) {
    return model.words(text, language);
  }

  private List<Evidence> nearest(Message message, String path) {
    return model.examplesOf(path).stream()
        .map(example ->
            new Evidence(
                example.source().code(),
                example.text(),
                model.shared(message, example),
                model.cosine(message, example.text(), example.language())))
        .filter(example -> example.score() > 0)
        .sorted(Comparator.comparingDouble(Evidence::score).reversed())
        .limit(NEAREST)
        .toList();
  }

  /** The words of the message that speak for a path, strongest first. */
  private Evidence speaking(Message message, int path) {
    double[] shares = model.shares(message, path);
    return new Evidence(
        Passage.Source.TEXT.code(),
        "",
        WeighedFeatures.speaking(message.words(), shares),
        WeighedFeatures.most(shares));
  }
}
