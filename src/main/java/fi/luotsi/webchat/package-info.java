/** The citizen's door: WebSocket frames, and guidance over HTTP without a conversation. */
@ApplicationModule(
    allowedDependencies = {
      "conversation",
      "guidance",
      "limits",
      "language",
      "authoring",
      "knowledge",
      "privacy"
    })
@NullMarked
package fi.luotsi.webchat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
