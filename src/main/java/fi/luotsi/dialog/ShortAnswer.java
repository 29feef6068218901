package fi.luotsi.dialog;

import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;

/**
 * Whether a few words say yes or no to what was offered last, such as "joo kiitos" or "nej tack".
 */
public enum ShortAnswer {
  YES,
  NO,
  /** Neither, both, or more than a yes or no. */
  OTHER;

  private static final int LONGEST = 5;

  /** Words that may stand beside a yes or a no without adding to it. */
  private static final Map<Language, String> COURTESY =
      Map.of(
          Language.FI, "kiitos kiitoksia ole hyvä mielellään mielelläni vaan nyt haluan tarvitse",
          Language.SV, "tack gärna snälla nu vill behövs behöver",
          Language.EN, "thanks thank you please now want need");

  public static ShortAnswer of(String text, Language language) {
    Speech speech = Speech.of(text, language);
    if (speech.question() || speech.length() == 0 || speech.length() > LONGEST) {
      return OTHER;
    }
    List<Term> courtesy = Term.of(COURTESY.getOrDefault(language, ""), language);
    return switch (new YesNoReader(AnswerWords.of(language), courtesy).read(speech)) {
      case YES -> YES;
      case NO -> NO;
      case OPEN -> OTHER;
    };
  }
}
