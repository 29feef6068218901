/**
 * Recognising danger by expressions. Works without the index and before everything else; {@code
 * guidance} adds what likeness hears and doubts.
 */
@ApplicationModule(allowedDependencies = {"language", "authoring", "knowledge"})
@NullMarked
package fi.luotsi.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
