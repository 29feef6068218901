/** Counts and feedback without any text of the conversations. */
@ApplicationModule(
    allowedDependencies = {"conversation", "guidance", "knowledge", "language", "authoring"})
@NullMarked
package fi.luotsi.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
