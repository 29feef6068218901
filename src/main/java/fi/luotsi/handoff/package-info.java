/**
 * The queue of people waiting for a person: a projection of the log, with claim, return, transfer
 * and close.
 */
@ApplicationModule(
    allowedDependencies = {"conversation", "knowledge", "guidance", "language", "authoring"})
@NullMarked
package fi.luotsi.handoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
