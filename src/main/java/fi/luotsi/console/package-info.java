/** The staff's door: sign-in, queue, claim, chat and close. */
@ApplicationModule(
    allowedDependencies = {
      "handoff",
      "conversation",
      "guidance",
      "limits",
      "language",
      "authoring",
      "knowledge",
      "privacy"
    })
@NullMarked
package fi.luotsi.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
