package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
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
   */
  static List<DialogCheck> all(
      DialogSurroundings around, Set<String> dialogs, Conditions conditions, Clock clock) {
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
        new WordingCheck(clock));
  }
}
