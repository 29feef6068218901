package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for ready-made texts of staff that one language has and another has not. */
final class CannedCheck implements KnowledgeCheck {

  private static final String LIST = "canned";

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    List<Sheet> languages =
        sheets.of(SheetKind.REPLIES).stream()
            .filter(sheet -> Language.ofCode(sheet.name()).isPresent())
            .toList();
    Set<String> all = new TreeSet<>();
    languages.forEach(sheet -> all.addAll(ids(sheet)));
    for (Sheet sheet : languages) {
      Set<String> present = ids(sheet);
      all.stream().filter(id -> !present.contains(id)).forEach(id -> missing(sheet, id, mistakes));
    }
  }

  private static Set<String> ids(Sheet sheet) {
    return sheet.parts(LIST).stream().map(part -> part.text("id")).collect(Collectors.toSet());
  }

  private static void missing(Sheet sheet, String id, Mistakes mistakes) {
    mistakes.advisory(
        sheet.document().keyPlace(sheet.root().has(LIST) ? "/" + LIST : ""),
        "missing-canned",
        "The ready-made text `%s` is not there in this language.".formatted(id),
        "Write it under `canned`, or take it out of the other languages.");
  }
}
