package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.knowledge.Passage.Source;
import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The index of all service paths, made from their content alone.
 *
 * <p>The passages of all languages are in one space of features, so that a Finnish word inside
 * Swedish finds what it means.
 */
public final class PathIndex implements PathSearch {

  private static final float LAMBDA = 1f;
  private static final Map<Kind, Float> SCALE = Map.of(Kind.WORD, 1f, Kind.LETTERS, 1f);

  private final Map<Language, FeatureReader> readers = new EnumMap<>(Language.class);
  private final List<String> classes;
  private final FeatureSpace space;
  private final LinearModel model;
  private final Examples examples;
  private final Spelling spelling;

  private PathIndex(Knowledge knowledge, List<Passage> passages) {
    for (Language language : Language.values()) {
      readers.put(language, reader(language, knowledge, passages));
    }
    List<List<Feature>> features =
        passages.stream().map(passage -> features(passage.text(), passage.language())).toList();
    this.space = new FeatureSpace(features, SCALE);
    List<SparseVector> vectors = features.stream().map(space::vector).toList();
    this.classes = List.copyOf(new TreeSet<>(passages.stream().map(Passage::path).toList()));
    this.model = fit(passages, vectors);
    List<Integer> shown =
        IntStream.range(0, passages.size())
            .filter(i ->
                passages.get(i).source() == Source.QUESTION
                    || passages.get(i).source() == Source.TITLE)
            .boxed()
            .toList();
    this.examples =
        new Examples(
            shown.stream().map(passages::get).toList(), shown.stream().map(vectors::get).toList());
    this.spelling = new Spelling(space.keys(Kind.WORD));
  }

  /** The index of a content; takes seconds. */
  public static PathIndex of(Knowledge knowledge) {
    return new PathIndex(knowledge, Passages.of(knowledge));
  }

  private static FeatureReader reader(
      Language language, Knowledge knowledge, List<Passage> passages) {
    List<String> texts =
        passages.stream()
            .filter(passage -> passage.language() == language)
            .map(Passage::text)
            .toList();
    Vocabulary vocabulary = knowledge.vocabularies().get(language);
    Map<String, List<String>> terms = vocabulary == null ? Map.of() : vocabulary.terms();
    return new FeatureReader(
        language, new CompoundWords(language, texts), new Concepts(language, terms));
  }

  private LinearModel fit(List<Passage> passages, List<SparseVector> vectors) {
    float[] weights = new float[passages.size()];
    int[] labels = new int[passages.size()];
    for (int i = 0; i < labels.length; i++) {
      weights[i] = passages.get(i).source().weight();
      labels[i] = classes.indexOf(passages.get(i).path());
    }
    return new RidgeRegression(vectors, weights, LAMBDA, space.size(), classes.size()).fit(labels);
  }

  private List<Feature> features(String text, Language language) {
    FeatureReader reader = reader(language);
    return reader.features(reader.words(text));
  }

  private FeatureReader reader(Language language) {
    FeatureReader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalStateException("No reader of " + language);
    }
    return reader;
  }

  @Override
  public List<Candidate> search(String text, Language language) {
    FeatureReader reader = reader(language);
    List<Word> words = reader.words(text);
    List<Feature> features = new ArrayList<>(reader.features(words));
    addMeant(words, features);
    SparseVector vector = space.vector(features);
    if (vector.size() == 0) {
      return List.of();
    }
    float[] scores = model.scores(vector);
    double[] matches = Calibration.matches(scores);
    float[] cosines = examples.cosines(vector);
    return IntStream.range(0, scores.length)
        .boxed()
        .filter(path -> !classes.get(path).equals(Passage.ELSEWHERE))
        .sorted(Comparator.comparingDouble((Integer path) -> matches[path]).reversed())
        .limit(10)
        .map(path -> candidate(path, matches[path], cosines))
        .toList();
  }

  private void addMeant(List<Word> words, List<Feature> features) {
    for (int i = 0; i < words.size(); i++) {
      String stem = words.get(i).stem();
      int position = i;
      if (!space.knows(Kind.WORD, stem)) {
        spelling
            .meant(stem)
            .ifPresent(meant -> features.add(new Feature(Kind.WORD, meant, 0.7f, position)));
      }
    }
  }

  private Candidate candidate(int path, double match, float[] cosines) {
    List<Candidate.Evidence> evidence =
        examples.nearest(classes.get(path), cosines, 2).stream()
            .map(near ->
                new Candidate.Evidence(
                    near.passage().source().code(),
                    near.passage().text(),
                    List.of(),
                    near.cosine()))
            .toList();
    return new Candidate(classes.get(path), match, evidence);
  }
}
