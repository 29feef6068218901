package fi.luotsi.search;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.knowledge.Situation;
import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What messages told in each situation are like, learned from examples. A message's score adds what
 * its features say, weighed by all situations against each other and against ordinary messages, and
 * how much nearer it comes to the nearest examples of the situation than to ordinary ones. Of the
 * kinds of danger, half of what features say is how much they tell of any danger. Immutable; the
 * same sayings make the same model.
 */
final class SituationModel {

  private static final float LAMBDA = 2f;

  /** Situations are told hardly better with some, unlike paths, of which many are neighbours. */
  private static final float SLACK = 0;

  /** More find no more. */
  private static final int ROUNDS = 5;

  /** One word does not tell how a thing is said. */
  private static final int FEWEST_WORDS = 2;

  /** Answers to a dialog's questions, such as "none of these", are like danger by chance. */
  private static final int FEWEST_OF_DANGER = 4;

  /** How much it counts to be nearer to messages told in a situation than to ordinary ones. */
  private static final float NEARER = 1.25f;

  private final TextReading reading;
  private final List<Saying> sayings;

  /** All but the ordinary one. */
  private final List<String> situations;

  /** The number that the ordinary one has, after all others. */
  private final int ordinary;

  private final WeighedFeatures weighed;
  private final NearestPassages nearest;

  /** {@code many}: reads words as {@code reading} does. */
  SituationModel(List<Saying> told, TextReading reading, WordReader many) {
    this.reading = reading;
    this.sayings = Shuffled.byText(told, Saying::text);
    this.situations = situations(told);
    this.ordinary = situations.size();
    TextVectors learned = learned(many);
    int[] labels = sayings.stream().mapToInt(saying -> number(saying.situation())).toArray();
    FeatureSpace space = learned.space();
    List<SparseVector> vectors = learned.vectors();
    this.weighed =
        new WeighedFeatures(space, machine(vectors, space.size()).fit(labels, this::isDanger));
    this.nearest = new NearestPassages(vectors, labels, space.size(), ordinary + 1);
  }

  private TextVectors learned(WordReader many) {
    NumberedFeatures features = new NumberedFeatures();
    List<TextFeatures> texts =
        sayings.parallelStream()
            .map(saying -> features.read(SayingReader.WITHOUT_PAIRS, words(saying, many)))
            .toList();
    CommonPairs pairs = new CommonPairs(features, texts, TextVectors.FEWEST);
    return TextVectors.of(features, texts.parallelStream().map(pairs::addedTo).toList());
  }

  /** Nearly all of those of paths are passages too, which others read. */
  private static List<Word> words(Saying saying, WordReader many) {
    return saying.ofPath()
        ? many.words(saying.text(), saying.language())
        : many.wordsOnce(saying.text(), saying.language());
  }

  private static List<String> situations(List<Saying> sayings) {
    return sayings.stream()
        .map(Saying::situation)
        .filter(situation -> !situation.equals(Situation.ORDINARY))
        .distinct()
        .sorted()
        .toList();
  }

  private SupportVectors machine(List<SparseVector> vectors, int features) {
    float[] penalties = new float[vectors.size()];
    Arrays.fill(penalties, LAMBDA);
    return new SupportVectors(vectors, penalties, SLACK, features, situations.size(), ROUNDS);
  }

  private boolean isDanger(int situation) {
    return SafetyKind.ofCode(situations.get(situation)).isPresent();
  }

  /** -1 for a situation without examples that is not the ordinary one. */
  private int number(String situation) {
    return situation.equals(Situation.ORDINARY) ? ordinary : situations.indexOf(situation);
  }

  /** What a message may be told in, likeliest first; nothing of what is ordinary. */
  List<SituationMatch> matches(String text, Language language) {
    List<Word> words = reading.words(text, language);
    if (words.size() < FEWEST_WORDS) {
      return List.of();
    }
    List<Feature> features = SayingReader.WITH_PAIRS.features(words);
    float[] scores = scores(weighed.space().vector(features));
    return IntStream.range(0, situations.size())
        .filter(situation -> words.size() >= FEWEST_OF_DANGER || !isDanger(situation))
        .mapToObj(situation ->
            new SituationMatch(
                situations.get(situation),
                scores[situation],
                WeighedFeatures.speaking(words, weighed.shares(features, words.size(), situation))))
        .sorted(Comparator.comparingDouble(SituationMatch::score).reversed())
        .toList();
  }

  /**
   * What a message was compared with to tell whether it is told in a situation: the nearest example
   * of the situation and the nearest ordinary one.
   */
  List<Evidence> evidence(String text, Language language, String situation) {
    List<Word> words = reading.words(text, language);
    SparseVector message = weighed.space().vector(SayingReader.WITH_PAIRS.features(words));
    return Stream.of(situation, Situation.ORDINARY)
        .flatMap(one -> nearest(message, one).stream())
        .map(near -> evidence(near, words))
        .toList();
  }

  private Optional<NearestPassages.Near> nearest(SparseVector message, String situation) {
    int known = number(situation);
    return known < 0 ? Optional.empty() : nearest.nearest(message, known);
  }

  private Evidence evidence(NearestPassages.Near near, List<Word> words) {
    Saying saying = sayings.get(near.passage());
    Set<String> told =
        reading.words(saying.text(), saying.language()).stream()
            .map(Word::folded)
            .collect(Collectors.toSet());
    List<String> shared =
        words.stream()
            .filter(word -> told.contains(word.folded()))
            .map(Word::form)
            .distinct()
            .toList();
    return new Evidence(saying.situation(), saying.text(), shared, near.cosine());
  }

  /**
   * By situation, what the features say and how much nearer its examples are than ordinary ones, if
   * there are any.
   */
  private float[] scores(SparseVector message) {
    float[] scores = weighed.scores(message);
    if (nearest.isEmpty(ordinary)) {
      return scores;
    }
    float[] near = nearest.scores(message);
    for (int situation = 0; situation < scores.length; situation++) {
      scores[situation] += NEARER * (near[situation] - near[ordinary]);
    }
    return scores;
  }
}
