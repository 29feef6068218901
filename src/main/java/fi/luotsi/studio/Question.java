package fi.luotsi.studio;

import fi.luotsi.knowledge.SafetyKind;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * A question of a test set, with what is right for it.
 *
 * @param accept ids of the paths that are right, best first; empty when none is expected
 * @param safety kind of danger that it speaks of
 */
record Question(
    String id,
    Language language,
    String text,
    Expected expected,
    List<String> accept,
    Optional<SafetyKind> safety) {

  Question {
    accept = List.copyOf(accept);
  }

  /** What should be decided. */
  enum Expected {
    ANSWER,
    HANDOFF,
    OFFTOPIC,
    SAFETY
  }
}
