package fi.luotsi.knowledge;

import fi.luotsi.knowledge.Feature.Kind;
import fi.luotsi.language.CompoundWords;
import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is learned from the passages of all languages together, so that a Finnish word inside
 * Swedish finds what it means. Immutable; the same passages make the same model.
 */
final class PathModel {

  private static final float LAMBDA = 2f;
  private static final float MEANT_WEIGHT = 0.7f;
  private static final Map<Kind, Float> SCALE = Map.of(Kind.WORD, 1f, Kind.LETTERS, 1f);

  private final Map<Language, FeatureReader> readers = new EnumMap<>(Language.class);
  private final List<String> classes;
  private final FeatureSpace space;
  private final Spelling spelling;
  private final LinearModel ridge;
  private final LinearModel likeness;
  private final TextIndex texts;
  private final Examples examples = new Examples();
  private final List<Passage> shown;

  PathModel(List<Passage> passages, Map<Language, Vocabulary> vocabularies) {
    for (Language language : Language.values()) {
      readers.put(language, reader(language, passages, vocabularies.get(language)));
    }
    List<List<Feature>> features = passages.parallelStream().map(this::features).toList();
    this.space = new FeatureSpace(features, SCALE);
    this.spelling = new Spelling(space.keys(Kind.WORD));
    this.classes = List.copyOf(new TreeSet<>(passages.stream().map(Passage::path).toList()));
    List<SparseVector> vectors = features.parallelStream().map(space::vector).toList();
    int[] labels = passages.stream().mapToInt(passage -> classes.indexOf(passage.path())).toArray();
    int size = space.size();
    this.ridge =
        new RidgeRegression(vectors, penalties(passages), size, classes.size()).fit(labels);
    this.likeness = Centroids.fit(vectors, labels, size, classes.size());
    this.texts = new TextIndex(TextIndex.byClass(classes, passages, features));
    this.shown = passages.stream().filter(passage -> passage.source().isExample()).toList();
    shown.forEach(
        example -> examples.add(reader(example.language()).words(example.text()), example.path()));
  }

  private static float[] penalties(List<Passage> passages) {
    float[] penalties = new float[passages.size()];
    for (int i = 0; i < penalties.length; i++) {
      penalties[i] = LAMBDA / passages.get(i).source().weight();
    }
    return penalties;
  }

  private static FeatureReader reader(
      Language language, List<Passage> passages, @Nullable Vocabulary words) {
    List<String> texts =
        passages.stream()
            .filter(passage -> passage.language() == language)
            .map(Passage::text)
            .toList();
    return new FeatureReader(
        language,
        new CompoundWords(language, texts),
        words == null
            ? new Concepts(language, Map.of(), Map.of())
            : new Concepts(language, words.terms(), words.concepts()));
  }

  private List<Feature> features(Passage passage) {
    FeatureReader reader = reader(passage.language());
    return reader.features(reader.words(passage.text()));
  }

  private FeatureReader reader(Language language) {
    FeatureReader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalStateException("No reader of " + language);
    }
    return reader;
  }

  /** Ids of the paths, and {@link Passage#ELSEWHERE}. */
  List<String> classes() {
    return classes;
  }

  /** The class of what no path is about; -1 when the content tells of none. */
  int elsewhere() {
    return classes.indexOf(Passage.ELSEWHERE);
  }

  Examples examples() {
    return examples;
  }

  Message read(String text, Language language) {
    FeatureReader reader = reader(language);
    List<Word> words = reader.words(text);
    List<Feature> features = new ArrayList<>(reader.features(words));
    int unknown = 0;
    for (int position = 0; position < words.size(); position++) {
      String stem = words.get(position).stem();
      if (!space.knows(Kind.WORD, stem)) {
        unknown++;
        Optional<String> meant = spelling.meant(stem);
        if (meant.isPresent()) {
          features.add(new Feature(Kind.WORD, meant.get(), MEANT_WEIGHT, position));
        }
      }
    }
    double share = words.isEmpty() ? 1 : (double) unknown / words.size();
    return new Message(language, words, features, space.vector(features), share);
  }

  Signals signals(Message message) {
    int elsewhere = elsewhere();
    return new Signals(
        new Score(ridge.scores(message.vector()), elsewhere),
        new Score(likeness.scores(message.vector()), elsewhere),
        new Score(texts.scores(message), elsewhere),
        message.unknown(),
        message.words().size());
  }

  /** How much each word of a message speaks for a class, by its position. */
  double[] shares(Message message, int ofClass) {
    double[] shares = new double[message.words().size()];
    for (Feature feature : message.features()) {
      int index = space.index(feature.kind(), feature.key());
      if (index >= 0) {
        shares[feature.word()] +=
            feature.weight() * space.rarity(index) * ridge.weight(index, ofClass);
      }
    }
    return shares;
  }

  /** The example questions and titles of a path. */
  List<Passage> examplesOf(String path) {
    return shown.stream().filter(example -> example.path().equals(path)).toList();
  }

  /** How near an example is to a message, 0 to 1; 1 when it has the same features. */
  double cosine(Message message, Passage example) {
    return space.vector(features(example)).cosine(message.vector());
  }

  /** The example's words that are in a message too. */
  List<String> shared(Message message, Passage example) {
    FeatureReader reader = reader(example.language());
    List<String> stems = reader.words(example.text()).stream().map(Word::stem).toList();
    return message.words().stream()
        .filter(word -> stems.contains(word.stem()))
        .map(Word::form)
        .distinct()
        .toList();
  }
}
