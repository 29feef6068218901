package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.ReviewCheck;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Looks for one kind of mistake. It sees all dialogs that could be read, also those that are not as
 * their schema says, so that everything is reported at once.
 */
interface DialogCheck {

  void check(List<DialogSheet> sheets, Mistakes mistakes);

  /**
   * All of them.
   *
   * @param dialogs ids of all dialogs, also of those that cannot be read
   * @param clock tells which review dates have passed
   * @param wording looks at words
   */
  static List<DialogCheck> all(
      DialogSurroundings around,
      Set<String> dialogs,
      Conditions conditions,
      Clock clock,
      WordingCheck wording) {
    ReviewCheck review = new ReviewCheck(clock);
    return List.of(
        new DialogIdCheck(),
        new NodeShapeCheck(),
        new WayCheck(),
        new DialogReferenceCheck(around, dialogs),
        new StartCheck(),
        new SlotCheck(),
        new SetCheck(),
        new ConditionCheck(conditions),
        new OptionCheck(),
        new CallCheck(),
        new GraphCheck(),
        wording,
        (sheets, mistakes) -> sheets.forEach(sheet -> review.check(sheet.document(), mistakes)));
  }
}
