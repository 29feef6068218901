package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import java.time.Clock;
import java.util.List;

/**
 * Looks for one kind of mistake. It sees all files that could be read, also those that are not as
 * their schema says, so that everything is reported at once.
 */
interface KnowledgeCheck {

  void check(Sheets sheets, Mistakes mistakes);

  static List<KnowledgeCheck> all(Clock clock) {
    return List.of(
        new FilesCheck(),
        new IdCheck(),
        new ReferenceCheck(),
        new PhaseCheck(),
        new HoursCheck(clock),
        new SmallTalkCheck());
  }
}
