/** Rate and size limits: how much one visitor may ask of the service. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.luotsi.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
