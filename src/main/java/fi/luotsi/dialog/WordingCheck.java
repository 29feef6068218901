package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.language.TextAnalysis;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for review dates that have passed and for sentences that are hard to read. */
final class WordingCheck implements DialogCheck {

  private static final int LONGEST_SENTENCE = 25;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");
  private static final List<String> SAID = List.of("say", "ask", "suggest", "handoff", "end");

  private final Clock clock;

  WordingCheck(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      reviewed(sheet.root().part("reviewBy"), mistakes);
      for (DialogSheet.Part node : sheet.nodes().values()) {
        for (String key : SAID) {
          node.part(key).members().forEach((code, text) -> readable(code, text, mistakes));
        }
      }
    }
  }

  private void reviewed(DialogSheet.Part reviewBy, Mistakes mistakes) {
    date(reviewBy.said())
        .filter(day -> day.isBefore(LocalDate.now(clock)))
        .ifPresent(day ->
            mistakes.advisory(
                reviewBy.place(),
                "review-passed",
                "The dialog had to be gone through by %s.".formatted(day),
                "Have its owner go through it, then set `reviewed` and `reviewBy`."));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static void readable(String code, DialogSheet.Part text, Mistakes mistakes) {
    Optional<ContentLocale> locale = ContentLocale.ofCode(code);
    if (locale.isEmpty()) {
      return;
    }
    for (String sentence : SENTENCE_END.split(text.said(), -1)) {
      int words = TextAnalysis.of(locale.get().language()).words(sentence).size();
      if (words > LONGEST_SENTENCE) {
        mistakes.advisory(
            text.place(),
            "long-sentence",
            "A sentence of %d words is hard to read: “%s”".formatted(words, start(sentence)),
            "Make it two; %d words are the most.".formatted(LONGEST_SENTENCE));
      }
    }
  }

  private static String start(String sentence) {
    return sentence.length() <= 60 ? sentence : sentence.substring(0, 60) + "…";
  }
}
