package fi.luotsi.dialog;

import fi.luotsi.authoring.Mistakes;
import java.time.Clock;
import java.util.List;

/**
 * Looks for one kind of mistake. It sees all dialogs that could be read, also those that are not as
 * their schema says, so that everything is reported at once.
 */
interface DialogCheck {

  void check(List<DialogSheet> sheets, Mistakes mistakes);

  static List<DialogCheck> all(DialogSurroundings around, Conditions conditions, Clock clock) {
    return List.of(
        new DialogIdCheck(),
        new NodeShapeCheck(),
        new WayCheck(),
        new DialogReferenceCheck(around),
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
