/** The content team's tools: check, explain, quality report, conversation tests. */
@ApplicationModule(
    allowedDependencies = {
      "knowledge",
      "search",
      "dialog",
      "guidance",
      "language",
      "authoring",
      "safety",
      "privacy",
      "limits"
    })
@NullMarked
package fi.luotsi.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
