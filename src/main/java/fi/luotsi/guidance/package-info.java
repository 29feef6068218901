/**
 * One utterance in one state becomes one decision: danger, dialog, answer, clarification, hand-off
 * or an honest fallback, with channels ranked and reasons given. Pure: no I/O, no clock, no Spring.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "authoring",
      "knowledge",
      "search",
      "dialog",
      "safety",
      "privacy"
    })
@NullMarked
package fi.luotsi.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
