/**
 * What is learned of the county's knowledge: the index that finds paths for a message, how like a
 * message is to what is told in situations, and how both are calibrated and validated.
 */
@ApplicationModule(allowedDependencies = {"compact", "language", "knowledge"})
@NullMarked
package fi.luotsi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
