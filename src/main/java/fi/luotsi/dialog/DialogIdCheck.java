package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import java.util.List;
import java.util.Set;

/** Looks for ids that are not as the file is named, and for those that the bot keeps for itself. */
final class DialogIdCheck implements DialogCheck {

  /** The bot's own options are {@code dialog:continue} and {@code dialog:leave}. */
  private static final Set<String> RESERVED = Set.of("continue", "leave");

  @Override
  public void check(List<DialogSheet> sheets, Mistakes mistakes) {
    for (DialogSheet sheet : sheets) {
      DialogSheet.Part id = sheet.root().part("id");
      if (!id.said().isEmpty() && !id.said().equals(sheet.id())) {
        mistakes.blocking(
            id.place(),
            "id-not-name",
            "`id` is `%s`, but the file is named `%s`.".formatted(id.said(), sheet.id()),
            "Write `id: %s`, or rename the file.".formatted(sheet.id()));
      }
      if (RESERVED.contains(id.said())) {
        mistakes.blocking(
            id.place(),
            "reserved-id",
            "`%s` means something else to the bot.".formatted(id.said()),
            "Give the dialog another id.");
      }
    }
  }
}
