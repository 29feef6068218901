package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads files of {@code vocabulary/} that are as their schema says, together with the concepts of
 * {@code terms.yaml} that their standard words share.
 */
final class VocabularyReader {

  private final Sheets sheets;

  VocabularyReader(Sheets sheets) {
    this.sheets = sheets;
  }

  Map<Language, Vocabulary> read() {
    return sheets.of(SheetKind.VOCABULARY).stream()
        .collect(
            Collectors.toMap(
                sheet -> Language.ofCode(sheet.name()).orElseThrow(), this::vocabulary));
  }

  private Vocabulary vocabulary(Sheet sheet) {
    Map<String, List<String>> terms = new HashMap<>();
    sheet
        .root()
        .path("terms")
        .forEachEntry((term, words) -> terms.put(term, Localised.strings(words)));
    return new Vocabulary(
        terms, concepts(sheet.name()), sheet.document().ref("vocabulary/" + sheet.name()));
  }

  /** Concepts are named by their Finnish words. */
  private Map<String, String> concepts(String language) {
    Map<String, String> concepts = new HashMap<>();
    for (Sheet.Part term : sheets.parts(SheetKind.TERMS, "terms")) {
      if (!term.text(language).isEmpty()) {
        concepts.put(term.text(language), term.text("fi"));
      }
    }
    return concepts;
  }
}
