package fi.luotsi.knowledge;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for headings in a path's text that are not those of {@code phases.yaml}, in its order. */
final class PhaseCheck implements KnowledgeCheck {

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    Map<String, List<String>> titles =
        List.of("fi", "sv", "en").stream()
            .collect(Collectors.toMap(language -> language, language -> titles(sheets, language)));
    for (Sheet text : sheets.of(SheetKind.PATH_TEXT)) {
      List<String> known = titles.getOrDefault(text.name().substring(0, 2), List.of());
      text.body().ifPresent(body -> check(body, known, mistakes));
    }
  }

  private static List<String> titles(Sheets sheets, String language) {
    return sheets.parts(SheetKind.PHASES, "phases").stream()
        .map(part -> part.node().path("title").path(language).asString(""))
        .toList();
  }

  private static void check(PathBody body, List<String> known, Mistakes mistakes) {
    if (!body.opening().isEmpty() || body.sections().isEmpty()) {
      mistakes.blocking(
          body.markdown().place(0, 0),
          "no-phase-heading",
          "The text does not begin with the heading of a phase.",
          "Begin it with one of: ## " + String.join(", ## ", known) + ".");
    }
    List<Integer> order = new ArrayList<>();
    for (PathBody.Section section : body.sections()) {
      section(section, known, order, mistakes);
    }
  }

  private static void section(
      PathBody.Section section, List<String> known, List<Integer> order, Mistakes mistakes) {
    int index = known.indexOf(section.title());
    if (index < 0) {
      mistakes.blocking(
          section.place(),
          "unknown-phase",
          "`%s` is not the heading of a phase.".formatted(section.title()),
          DidYouMean.remedy(section.title(), known, "Use one of: " + String.join(", ", known)));
    } else if (!order.isEmpty() && index <= order.getLast()) {
      mistakes.blocking(
          section.place(),
          order.contains(index) ? "repeated-phase" : "phase-order",
          "`%s` comes too late or a second time.".formatted(section.title()),
          "Keep the order of phases.yaml, each phase once.");
    } else {
      order.add(index);
    }
    if (section.text().isEmpty()) {
      mistakes.blocking(
          section.place(),
          "empty-phase",
          "Nothing is written under `%s`.".formatted(section.title()),
          "Write it, or take the heading out.");
    }
  }
}
