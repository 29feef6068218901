package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import fi.luotsi.language.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What messages told in each situation are like, learned from examples. All situations are weighed
 * against each other and against ordinary questions. Immutable; the same sayings make the same
 * model.
 */
final class SituationModel {

  private static final float LAMBDA = 2f;

  /** With fewer than these an edit moves the scores of messages that are nothing like it. */
  private static final int ROUNDS = 8;

  /** One word does not tell how a thing is said. */
  private static final int FEWEST_WORDS = 2;

  /** Answers to a dialog's questions, such as "none of these", are like danger by chance. */
  private static final int FEWEST_OF_DANGER = 4;

  /** How much it counts to be nearer to messages told in a situation than to ordinary ones. */
  private static final float NEARER = 2f;

  private static final FeatureReader READER = new SayingReader();

  private final TextReading reading;
  private final List<String> situations;
  private final WeighedFeatures weighed;
  private final NearestPassages nearest;

  SituationModel(List<Saying> sayings, TextReading reading) {
    this.reading = reading;
    this.situations = List.copyOf(new TreeSet<>(sayings.stream().map(Saying::situation).toList()));
    NumberedFeatures features = new NumberedFeatures();
    List<FeatureBag> bags =
        sayings.parallelStream()
            .map(saying -> features.read(READER, reading.words(saying.text(), saying.language())))
            .toList();
    FeatureSpace space = new FeatureSpace(features, bags);
    float[] penalties = new float[bags.size()];
    Arrays.fill(penalties, LAMBDA);
    int[] labels =
        sayings.stream().mapToInt(saying -> situations.indexOf(saying.situation())).toArray();
    List<SparseVector> vectors = space.vectors(features, bags);
    this.weighed =
        new WeighedFeatures(
            space,
            new RidgeRegression(vectors, penalties, space.size(), situations.size(), ROUNDS)
                .fit(labels));
    this.nearest = new NearestPassages(vectors, labels, space.size(), situations.size());
  }

  /** What a message may be told in, likeliest first; nothing of what is ordinary. */
  List<SituationMatch> matches(String text, Language language) {
    List<Word> words = reading.words(text, language);
    if (words.size() < FEWEST_WORDS) {
      return List.of();
    }
    List<Feature> features = READER.features(words);
    float[] scores = scores(weighed.space().vector(features));
    return IntStream.range(0, situations.size())
        .filter(situation -> isTold(situations.get(situation), words.size()))
        .mapToObj(situation ->
            new SituationMatch(
                situations.get(situation),
                scores[situation],
                WeighedFeatures.speaking(words, weighed.shares(features, words.size(), situation))))
        .sorted(Comparator.comparingDouble(SituationMatch::score).reversed())
        .toList();
  }

  /**
   * By situation, what the features say and how much nearer its examples are than ordinary ones.
   */
  private float[] scores(SparseVector message) {
    float[] scores = weighed.scores(message);
    float[] near = nearest.scores(message);
    int ordinary = situations.indexOf(Situation.ORDINARY);
    float nearOrdinary = ordinary < 0 ? 0 : near[ordinary];
    for (int situation = 0; situation < scores.length; situation++) {
      scores[situation] += NEARER * (near[situation] - nearOrdinary);
    }
    return scores;
  }

  private static boolean isTold(String situation, int words) {
    return !situation.equals(Situation.ORDINARY)
        && (words >= FEWEST_OF_DANGER || SafetyKind.ofCode(situation).isEmpty());
  }
}
