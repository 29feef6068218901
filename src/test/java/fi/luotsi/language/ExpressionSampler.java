package fi.luotsi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes up messages that an expression is meant for: one of several alternatives, a word that need
 * not be there now and then, some ending after a beginning, a few idle words in a gap.
 */
public final class ExpressionSampler {

  private static final Map<Language, List<String>> ENDINGS =
      Map.of(
          Language.FI, List.of("", "a", "n", "in", "ssa", "lla", "kaan"),
          Language.SV, List.of("", "r", "n", "en", "de", "t"),
          Language.EN, List.of("", "s", "ed", "ing"));

  private static final Map<Language, List<String>> IDLE =
      Map.of(
          Language.FI, List.of("taas", "ihan", "oikeasti"),
          Language.SV, List.of("igen", "verkligen", "riktigt"),
          Language.EN, List.of("again", "really", "quite"));

  private static final int LARGEST_NUMBER = 60;
  private static final int LONGEST_GAP = 2;

  private final Language language;
  private final Random random;

  private ExpressionSampler(Language language, Random random) {
    this.language = language;
    this.random = random;
  }

  /**
   * A message made up.
   *
   * @param expression as its author wrote it
   */
  public record Sample(Language language, String expression, List<String> words) {

    public Sample {
      words = List.copyOf(words);
    }

    /** The words as one text. */
    public String text() {
      return String.join(" ", words);
    }
  }

  /** One message for each of the expressions. */
  public static List<Sample> samples(ExpressionList<?> list, Random random) {
    ExpressionSampler sampler = new ExpressionSampler(list.language(), random);
    List<Sample> samples = new ArrayList<>();
    list.parse(
        new WordForms(),
        (text, expression) ->
            samples.add(new Sample(list.language(), text, sampler.words(expression))));
    return samples;
  }

  private List<String> words(Expression expression) {
    List<Pattern> parts = new ArrayList<>(expression.parts());
    Collections.shuffle(parts, random);
    List<String> words = new ArrayList<>();
    for (Pattern part : parts) {
      if (!words.isEmpty() && expression.passed() > parts.size() && random.nextBoolean()) {
        words.add(one(idle()));
      }
      add(part, words);
    }
    return words;
  }

  private void add(Pattern pattern, List<String> words) {
    switch (pattern) {
      case Pattern.OneWord word -> words.add(word(word.form()));
      case Pattern.Choice choice -> add(one(choice.alternatives()), words);
      case Pattern.Perhaps perhaps -> {
        if (random.nextBoolean()) {
          add(perhaps.pattern(), words);
        }
      }
      case Pattern.Gap _ -> {
        for (int left = random.nextInt(LONGEST_GAP + 1); left > 0; left--) {
          words.add(one(idle()));
        }
      }
      case Pattern.Sequence sequence -> sequence.steps().forEach(step -> add(step, words));
    }
  }

  private String word(WordForm form) {
    if (form.letters().equals(WordForm.NUMBER)) {
      return String.valueOf(1 + random.nextInt(LARGEST_NUMBER));
    }
    return form.open()
        ? form.marked() + one(ENDINGS.getOrDefault(language, List.of("")))
        : form.marked();
  }

  private List<String> idle() {
    return IDLE.getOrDefault(language, List.of());
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
