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

  /** What a kind of danger takes of its likest other: much danger is told between two kinds. */
  private static final float LENT = 0.3f;

  private static final FeatureReader READER = new SayingReader();

  private final TextReading reading;
  private final List<String> situations;
  private final WeighedFeatures weighed;

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
    this.weighed =
        new WeighedFeatures(
            space,
            new RidgeRegression(
                    space.vectors(features, bags),
                    penalties,
                    space.size(),
                    situations.size(),
                    ROUNDS)
                .fit(labels));
  }

  /** What a message may be told in, likeliest first; nothing of what is ordinary. */
  List<SituationMatch> matches(String text, Language language) {
    List<Word> words = reading.words(text, language);
    if (words.size() < FEWEST_WORDS) {
      return List.of();
    }
    List<Feature> features = READER.features(words);
    float[] scores = lending(weighed.scores(weighed.space().vector(features)));
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

  /** The scores when each kind of danger has its part of the likest other one. */
  private float[] lending(float[] scores) {
    float[] lent = scores.clone();
    for (int one = 0; one < scores.length; one++) {
      if (isDanger(one)) {
        lent[one] += LENT * likestOther(one, scores);
      }
    }
    return lent;
  }

  private float likestOther(int one, float[] scores) {
    float likest = 0;
    for (int other = 0; other < scores.length; other++) {
      likest = other != one && isDanger(other) ? Math.max(likest, scores[other]) : likest;
    }
    return likest;
  }

  private boolean isDanger(int situation) {
    return SafetyKind.ofCode(situations.get(situation)).isPresent();
  }

  private static boolean isTold(String situation, int words) {
    return !situation.equals(Situation.ORDINARY)
        && (words >= FEWEST_OF_DANGER || SafetyKind.ofCode(situation).isEmpty());
  }
}
