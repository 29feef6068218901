/** Masking of personal identifiers before anything is stored or shown. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package fi.luotsi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
