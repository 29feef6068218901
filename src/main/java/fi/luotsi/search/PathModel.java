package fi.luotsi.search;

import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import fi.luotsi.search.Feature.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is learned from the passages of all languages together, so that a Finnish word inside
 * Swedish finds what it means. Immutable; the same passages make the same model.
 */
final class PathModel {

  private static final float LAMBDA = 1f;

  /** Neighbouring paths share much of what is said of them. */
  private static final float SLACK = 0.3f;

  /** A third finds hardly more, and takes a tenth of the time of learning. */
  private static final int ROUNDS = 2;

  private static final float MEANT_WEIGHT = 0.7f;

  private final TextReading reading;
  private final PassageReaders readers;
  private final List<String> classes;
  private final FeatureSpace space;
  private final Spelling spelling;
  private final WeighedFeatures weighed;
  private final NearestPassages nearest;
  private final TextIndex texts;
  private final Examples examples = new Examples();
  private final List<Passage> shown = new ArrayList<>();

  /** {@code many}: reads words as the lessons do. */
  PathModel(Lessons lessons, WordReader many) {
    this.reading = lessons.reading();
    List<Passage> passages = Shuffled.byText(lessons.passages(), Passage::text);
    List<List<Word>> words = passages.parallelStream().map(many::words).toList();
    this.readers = new PassageReaders(lessons, passages, words);
    this.classes = List.copyOf(new TreeSet<>(passages.stream().map(Passage::path).toList()));
    int[] labels = passages.stream().mapToInt(passage -> classes.indexOf(passage.path())).toArray();
    Indexed indexed = indexed(passages, words, labels);
    this.texts = indexed.texts();
    this.space = indexed.vectors().space();
    this.spelling = new Spelling(space.keys(Kind.WORD));
    List<SparseVector> vectors = indexed.vectors().vectors();
    this.weighed =
        new WeighedFeatures(
            space,
            new SupportVectors(
                    vectors, penalties(passages), SLACK, space.size(), classes.size(), ROUNDS)
                .fit(labels));
    this.nearest = new NearestPassages(vectors, labels, space.size(), classes.size());
    for (int i = 0; i < labels.length; i++) {
      if (passages.get(i).source().isExample()) {
        shown.add(passages.get(i));
        examples.add(words.get(i), passages.get(i).path());
      }
    }
  }

  /** What is made of the features of passages, which take too much memory to be kept longer. */
  private record Indexed(TextVectors vectors, TextIndex texts) {}

  private Indexed indexed(List<Passage> passages, List<List<Word>> words, int[] labels) {
    NumberedFeatures numbered = new NumberedFeatures();
    List<TextFeatures> features =
        IntStream.range(0, passages.size())
            .parallel()
            .mapToObj(i -> numbered.read(readers.of(passages.get(i).language()), words.get(i)))
            .toList();
    List<Language> languages = passages.stream().map(Passage::language).toList();
    WordCounter counter = new WordCounter(numbered);
    return new Indexed(
        TextVectors.of(numbered, features),
        new TextIndex(counter.byClass(features, languages, labels, classes.size())));
  }

  private static float[] penalties(List<Passage> passages) {
    float[] penalties = new float[passages.size()];
    for (int i = 0; i < penalties.length; i++) {
      penalties[i] = LAMBDA / passages.get(i).source().weight();
    }
    return penalties;
  }

  /** Ids of the paths, and {@link Passage#ELSEWHERE}. */
  List<String> classes() {
    return classes;
  }

  /** The class of what no path is about; -1 when the content tells of none. */
  int elsewhere() {
    return classes.indexOf(Passage.ELSEWHERE);
  }

  TextReading reading() {
    return reading;
  }

  Examples examples() {
    return examples;
  }

  /** The example questions and titles of all paths. */
  List<Passage> shown() {
    return shown;
  }

  Message read(String text, Language language) {
    PassageReader reader = readers.of(language);
    List<Word> words = reading.words(text, language);
    List<Feature> features = new ArrayList<>(reader.features(words));
    int unknown = 0;
    for (int position = 0; position < words.size(); position++) {
      String stem = words.get(position).stem();
      if (!space.knows(Kind.WORD, stem)) {
        unknown++;
        Optional<String> meant = meant(stem);
        if (meant.isPresent()) {
          features.add(new Feature(Kind.WORD, meant.get(), MEANT_WEIGHT, position));
        }
      }
    }
    double share = words.isEmpty() ? 1 : (double) unknown / words.size();
    return new Message(language, words, features, space.vector(features), share);
  }

  private Optional<String> meant(String stem) {
    return reading.heeds(Clue.SPELLING) ? spelling.meant(stem) : Optional.empty();
  }

  /** The words of a message, each with what is made of it. */
  List<ReadWord> words(String text, Language language) {
    PassageReader reader = readers.of(language);
    List<Word> words = reading.words(text, language);
    List<Set<StandardWord>> standard = reader.standard(words);
    List<ReadWord> read = new ArrayList<>();
    for (int position = 0; position < words.size(); position++) {
      Word word = words.get(position);
      boolean known = space.knows(Kind.WORD, word.stem());
      String meant = known ? null : meant(word.stem()).orElse(null);
      read.add(
          new ReadWord(
              word, known, meant, reader.parts(word), List.copyOf(standard.get(position))));
    }
    return read;
  }

  Comparison compared(Message message) {
    int elsewhere = elsewhere();
    return new Comparison(
        new Score(weighed.scores(message.vector()), elsewhere),
        new Score(nearest.scores(message.vector()), elsewhere),
        new Score(texts.scores(message), elsewhere),
        message.unknown(),
        message.words().size());
  }

  /** How much each word of a message speaks for a class, by its position. */
  double[] shares(Message message, int ofClass) {
    return weighed.shares(message.features(), message.words().size(), ofClass);
  }

  /** The example questions and titles of a path. */
  List<Passage> examplesOf(String path) {
    return shown.stream().filter(example -> example.path().equals(path)).toList();
  }

  /** How near a text is to a message, 0 to 1; 1 when it has the same features. */
  double cosine(Message message, String text, Language language) {
    List<Word> words = reading.words(text, language);
    return space.vector(readers.of(language).features(words)).cosine(message.vector());
  }

  /** The example's words that are in a message too. */
  List<String> shared(Message message, Passage example) {
    List<String> stems = reading.words(example).stream().map(Word::stem).toList();
    return message.words().stream()
        .filter(word -> stems.contains(word.stem()))
        .map(Word::form)
        .distinct()
        .toList();
  }
}
