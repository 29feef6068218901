package fi.luotsi.dialog;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import java.util.List;
import java.util.Set;

/** Looks for ways that lead nowhere. */
final class WayCheck implements DialogCheck {

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      Set<String> names = sheet.nodes().keySet();
      DialogSheet.Part first = sheet.root().part("first");
      if (!first.said().isEmpty()) {
        known(first, names, mistakes);
      }
      sheet
          .nodes()
          .values()
          .forEach(node -> Ways.from(node).forEach(way -> known(way, names, mistakes)));
    }
  }

  private static void known(DialogSheet.Part way, Set<String> names, Mistakes mistakes) {
    if (!names.contains(way.said())) {
      mistakes.blocking(
          way.place(),
          "unknown-node",
          "There is no node `%s` in this dialog.".formatted(way.said()),
          DidYouMean.remedy(way.said(), names, "Write the name of one that exists, or add it."));
    }
  }
}
