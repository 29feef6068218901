/** Strings and numbers by the hundred thousand in little memory, as bytes and without boxes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.compact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
