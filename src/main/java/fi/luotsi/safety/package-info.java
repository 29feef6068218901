/** Recognising danger. Works without the index and before everything else. */
@ApplicationModule(allowedDependencies = {"language", "authoring", "knowledge"})
@NullMarked
package fi.luotsi.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
