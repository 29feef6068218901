package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for matters of manners that the shipped content answers and a county's does not. A county
 * may add its own.
 */
final class SmallTalkCheck implements KnowledgeCheck {

  static final List<String> IDS =
      List.of(
          "greeting",
          "thanks",
          "goodbye",
          "how-are-you",
          "robot",
          "capabilities",
          "who-made-you",
          "privacy",
          "praise",
          "insult",
          "joke",
          "test",
          "filler",
          "sorry",
          "language-fi",
          "language-sv",
          "language-en",
          "no-help-needed");

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Sheet replies : sheets.of(SheetKind.REPLIES)) {
      if (Language.ofCode(replies.name()).isEmpty()) {
        continue; // plain language leaves small talk to the language around it
      }
      Set<String> present =
          replies.parts("smalltalk").stream()
              .map(part -> part.text("id"))
              .collect(Collectors.toSet());
      for (String id : IDS) {
        if (!present.contains(id)) {
          mistakes.advisory(
              replies.document().keyPlace("/smalltalk"),
              "missing-smalltalk",
              "There is no small talk `%s`.".formatted(id),
              "Add it with examples and a reply; without it such messages are not understood.");
        }
      }
    }
  }
}
