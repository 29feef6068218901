package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for {placeholders} in the bot's own sentences that are never filled in. */
final class ReplyCheck implements KnowledgeCheck {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Sheet replies : sheets.of(SheetKind.REPLIES)) {
      replies
          .root()
          .path("sentences")
          .forEachEntry((code, sentence) ->
              ReplyKey.ofCode(code)
                  .ifPresent(key ->
                      sentence(
                          sentence.asString(""),
                          key.placeholders(),
                          replies.place(ContentDocument.pointer("/sentences", code)),
                          mistakes)));
      for (Sheet.Part matter : replies.parts("smalltalk")) {
        sentence(matter.text("reply"), List.of(), matter.place("reply"), mistakes);
      }
    }
  }

  private static void sentence(
      String sentence, List<String> known, Place place, Mistakes mistakes) {
    for (MatchResult found : PLACEHOLDER.matcher(sentence).results().toList()) {
      String name = found.group(1);
      if (!known.contains(name)) {
        mistakes.blocking(
            place,
            "unknown-placeholder",
            "`{%s}` is never filled in here.".formatted(name),
            known.isEmpty()
                ? "Take it out: this sentence has no placeholders."
                : DidYouMean.remedy(
                    name, known, "Only {" + String.join("}, {", known) + "} may stand here."));
      }
    }
    if (PLACEHOLDER.matcher(sentence).replaceAll("").matches("(?s).*[{}].*")) {
      mistakes.blocking(
          place, "stray-brace", "A { or } has no pair.", "Write placeholders as {name}.");
    }
  }
}
