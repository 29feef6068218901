package fi.luotsi.dialog;

import fi.luotsi.authoring.DidYouMean;
import fi.luotsi.authoring.Mistakes;
import java.util.List;
import java.util.Set;

/**
 * Looks for ids that name nothing: paths, channels, queues, kinds of danger, other dialogs. What
 * nothing is known of is not looked at.
 */
final class DialogReferenceCheck implements DialogCheck {

  private final DialogSurroundings around;
  private final Set<String> dialogs;

  /** {@code dialogs}: ids of all, also of those that cannot be read. */
  DialogReferenceCheck(DialogSurroundings around, Set<String> dialogs) {
    this.around = around;
    this.dialogs = dialogs;
  }

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      DialogSheet.Part start = sheet.root().part("start");
      start.parts("paths").forEach(part -> known(part, "path", around.paths(), mistakes));
      start
          .parts("safety")
          .forEach(part -> known(part, "safety-kind", around.safetyKinds(), mistakes));
      for (DialogSheet.Part node : sheet.nodes().values()) {
        known(node.part("path"), "path", around.paths(), mistakes);
        known(node.part("queue"), "queue", around.queues(), mistakes);
        known(node.part("call"), "dialog", dialogs, mistakes);
        node.parts("channels").forEach(part -> known(part, "channel", around.channels(), mistakes));
      }
    }
  }

  private static void known(
      DialogSheet.Part part, String what, Set<String> known, Mistakes mistakes) {
    if (!part.said().isEmpty() && !known.isEmpty() && !known.contains(part.said())) {
      mistakes.blocking(
          part.place(),
          "unknown-" + what,
          "There is no %s `%s`.".formatted(what.replace('-', ' '), part.said()),
          DidYouMean.remedy(part.said(), known, "Write the id of one that exists, or add it."));
    }
  }
}
