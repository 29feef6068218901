/**
 * Text that people write: where content files come from, YAML with positions, JSON Schemas, and the
 * mistakes that are reported with file, line, column and what to do.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package fi.luotsi.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
