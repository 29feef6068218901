package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.language.ExpressionList;
import fi.luotsi.language.ExpressionProblem;
import fi.luotsi.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks for malformed expressions of danger, of other signals and of facets. */
final class ExpressionCheck implements KnowledgeCheck {

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    for (Sheet safety : sheets.of(SheetKind.SAFETY)) {
      byLanguage(safety, "/expressions/now", mistakes);
      byLanguage(safety, "/expressions/soon", mistakes);
    }
    for (Sheet signal : sheets.of(SheetKind.SIGNAL)) {
      byLanguage(signal, "/expressions", mistakes);
    }
    for (Sheet facet : sheets.of(SheetKind.FACET)) {
      byLanguage(facet, "/asked", mistakes);
      byLanguage(facet, "/told", mistakes);
    }
  }

  private static void byLanguage(Sheet sheet, String pointer, Mistakes mistakes) {
    for (Language language : Language.values()) {
      String at = ContentDocument.pointer(pointer, language.code());
      for (String list : List.of("expressions", "lookalikes")) {
        check(sheet, at, list, language, mistakes);
      }
    }
  }

  private static void check(
      Sheet sheet, String pointer, String list, Language language, Mistakes mistakes) {
    JsonNode node = sheet.root().at(pointer);
    Map<String, List<String>> groups = new HashMap<>();
    node.path("groups").forEachEntry((name, words) -> groups.put(name, words(words)));
    ExpressionList<String> expressions =
        new ExpressionList<>(list, language, groups, words(node.path(list)));
    for (ExpressionProblem problem : expressions.problems()) {
      Place place = sheet.place(pointer(pointer, list, problem.place()));
      mistakes.blocking(
          new Place(place.file(), place.line(), place.column() + problem.column() - 1),
          "malformed-expression",
          problem.message() + ".",
          problem.remedy() + ".");
    }
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : list.values()) {
      words.add(word.asString(""));
    }
    return words;
  }

  private static String pointer(String pointer, String list, ExpressionProblem.Place place) {
    return switch (place) {
      case ExpressionProblem.Place.OfExpression(int index) ->
          ContentDocument.pointer(ContentDocument.pointer(pointer, list), index);
      case ExpressionProblem.Place.OfGroup(String group, int index) ->
          ContentDocument.pointer(
              ContentDocument.pointer(ContentDocument.pointer(pointer, "groups"), group), index);
    };
  }
}
