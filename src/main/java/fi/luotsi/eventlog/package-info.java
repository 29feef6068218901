/**
 * Where the log is kept: durable appends in group commits, reading after a cursor, retention and
 * erasure.
 */
@ApplicationModule(
    allowedDependencies = {"conversation", "guidance", "knowledge", "language", "authoring"})
@NullMarked
package fi.luotsi.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
