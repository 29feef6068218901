package fi.luotsi.dialog;

import fi.luotsi.dialog.YesNoReader.Polarity;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Map;

/** Reads what a person wrote as an answer to a question of a dialog. Safe for many threads. */
final class AnswerReader {

  /** What a slot for free text keeps of an answer, in characters. */
  static final int LONGEST_TEXT = 1_000;

  /** More than this is no answer to a question, in characters. */
  private static final int LONGEST_ANSWER = 400;

  private final OfferedOptions offered;
  private final Phrases phrases = new Phrases();

  AnswerReader(OfferedOptions offered) {
    this.offered = offered;
  }

  Reading read(Node.Ask ask, Map<String, Slot> slots, String text, ContentLocale locale) {
    String said = text.strip();
    if (said.isEmpty()) {
      return new Reading.Nothing();
    }
    if (ask.answer() instanceof Node.Answer.Text) {
      String kept = said.substring(0, Math.min(said.length(), LONGEST_TEXT));
      return new Reading.Words(kept, Speech.of(kept, locale.language()).question());
    }
    return said.length() > LONGEST_ANSWER
        ? new Reading.Nothing()
        : readShort(ask, slots, said, locale);
  }

  private Reading readShort(
      Node.Ask ask, Map<String, Slot> slots, String said, ContentLocale locale) {
    Language language = locale.language();
    Speech speech = Speech.of(said, language);
    List<Term> asked = phrases.of(ask.text().in(locale), language).terms();
    YesNoReader yesNo = new YesNoReader(AnswerWords.of(language), asked);
    return switch (ask.answer()) {
      case Node.Answer.Options(List<Node.Option> options) ->
          new OptionReader(options, locale, phrases)
              .read(speech, said, yesNo)
              .<Reading>map(Reading.Picked::new)
              .orElseGet(Reading.Nothing::new);
      case Node.Answer.YesNo _ -> yesNo(speech, said, yesNo, locale);
      case Node.Answer.Count(String slot, _) ->
          slots.get(slot) instanceof Slot.Count count
              ? new NumberReader(count, language).read(speech, said)
              : new Reading.Nothing();
      case Node.Answer.Text _ -> new Reading.Words(said, speech.question());
    };
  }

  private Reading yesNo(Speech speech, String said, YesNoReader reader, ContentLocale locale) {
    if (said.equalsIgnoreCase(offered.yes().in(locale))) {
      return new Reading.YesOrNo(true);
    }
    if (said.equalsIgnoreCase(offered.no().in(locale))) {
      return new Reading.YesOrNo(false);
    }
    Polarity polarity = speech.question() ? Polarity.OPEN : reader.read(speech);
    return switch (polarity) {
      case YES -> new Reading.YesOrNo(true);
      case NO -> new Reading.YesOrNo(false);
      case OPEN -> new Reading.Nothing();
    };
  }
}
