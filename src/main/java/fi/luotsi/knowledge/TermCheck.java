package fi.luotsi.knowledge;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.language.Language;
import java.util.HashSet;
import java.util.Set;

/** Looks for terms that the vocabulary does not have, and for words that stand for two concepts. */
final class TermCheck implements KnowledgeCheck {

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Language language : Language.values()) {
      Set<String> known = standardWords(sheets, language.code());
      Set<String> seen = new HashSet<>();
      for (Sheet.Part term : sheets.parts(SheetKind.TERMS, "terms")) {
        String word = term.text(language.code());
        if (word.isEmpty()) {
          continue;
        }
        if (!known.contains(word)) {
          unknown(term, language, known, mistakes);
        } else if (!seen.add(word)) {
          mistakes.blocking(
              term.place(language.code()),
              "two-concepts",
              "“%s” stands in the term list already.".formatted(word),
              "Let each word stand for one concept only.");
        }
      }
    }
  }

  private static void unknown(
      Sheet.Part term, Language language, Set<String> known, Mistakes mistakes) {
    String word = term.text(language.code());
    mistakes.blocking(
        term.place(language.code()),
        "unknown-term",
        "“%s” is no standard word of vocabulary/%s.yaml.".formatted(word, language.code()),
        DidYouMean.remedy(word, known, "Write one that is, or add it there."));
  }

  private static Set<String> standardWords(Sheets sheets, String language) {
    Set<String> words = new HashSet<>();
    for (Sheet sheet : sheets.of(SheetKind.VOCABULARY)) {
      if (sheet.name().equals(language)) {
        words.addAll(sheet.root().path("terms").propertyNames());
      }
    }
    return words;
  }
}
