package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks for an example question that two paths claim, for a message that two situations claim, and
 * for small talk that two matters claim: signs, capitals and umlauts aside they are the same to the
 * reader of messages.
 */
final class QuestionCheck implements KnowledgeCheck {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Who claims a question. */
  private record Claim(String owner, String what, Place place) {}

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    Map<String, Claim> claims = new HashMap<>();
    for (Sheet text : sheets.of(SheetKind.PATH_TEXT)) {
      String language = text.name().substring(0, 2);
      text.words("questions")
          .forEach((question, place) ->
              claim(
                  claims,
                  language + " " + plain(question),
                  new Claim(text.folder(), question, place),
                  mistakes));
    }
    for (Sheet replies : sheets.of(SheetKind.REPLIES)) {
      smallTalk(replies, mistakes);
    }
    situations(sheets, mistakes);
  }

  private static void situations(Sheets sheets, Mistakes mistakes) {
    Map<String, Claim> claims = new HashMap<>();
    for (Sheet situation : sheets.of(SheetKind.SITUATION)) {
      situation
          .words("examples")
          .forEach((message, place) ->
              claim(
                  claims,
                  situation.name() + " " + plain(message),
                  new Claim(situation.folder(), message, place),
                  mistakes));
    }
  }

  private static void smallTalk(Sheet replies, Mistakes mistakes) {
    Map<String, Claim> claims = new HashMap<>();
    for (Sheet.Part matter : replies.parts("smalltalk")) {
      matter
          .words("examples")
          .forEach((example, place) ->
              claim(
                  claims, plain(example), new Claim(matter.text("id"), example, place), mistakes));
    }
  }

  private static void claim(Map<String, Claim> claims, String key, Claim claim, Mistakes mistakes) {
    Claim first = claims.putIfAbsent(key, claim);
    if (first == null || key.isBlank()) {
      return;
    }
    if (first.owner().equals(claim.owner())) {
      mistakes.advisory(
          claim.place(),
          "repeated-question",
          "“%s” stands here twice, first on line %d.".formatted(claim.what(), first.place().line()),
          "Take one out, or ask it in quite other words.");
    } else {
      mistakes.blocking(
          claim.place(),
          "same-question",
          "“%s” is an example of `%s` too: %s, line %d."
              .formatted(claim.what(), first.owner(), first.place().file(), first.place().line()),
          "Keep it where it belongs, and take it out of the other.");
    }
  }

  private static String plain(String question) {
    String letters = NO_WORD.matcher(question.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
  }
}
