package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for words that would mean two options of the same question. */
final class OptionCheck implements DialogCheck {

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      for (DialogSheet.Part node : sheet.nodes().values()) {
        for (Language language : Language.values()) {
          check(node.parts("options"), language, mistakes);
        }
      }
    }
  }

  private static void check(List<DialogSheet.Part> options, Language language, Mistakes mistakes) {
    Map<String, Place> said = new HashMap<>();
    for (DialogSheet.Part option : options) {
      List<DialogSheet.Part> phrases = new ArrayList<>();
      phrases.add(option.part("label").part(language.code()));
      phrases.addAll(option.part("also").parts(language.code()));
      for (DialogSheet.Part phrase : phrases) {
        String words = PlainWords.normalised(phrase.said(), language);
        Place first = words.isEmpty() ? null : said.putIfAbsent(words, phrase.place());
        if (first != null) {
          mistakes.blocking(
              phrase.place(),
              "duplicate-option",
              "`%s` stands among the options of this question already, on line %d."
                  .formatted(phrase.said(), first.line()),
              "Keep it with the option that it means.");
        }
      }
    }
  }
}
