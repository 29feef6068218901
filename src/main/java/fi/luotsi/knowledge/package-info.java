/**
 * The county's knowledge: service paths, channels, queues, opening hours, words and replies; their
 * loading and checking.
 */
@ApplicationModule(allowedDependencies = {"language", "authoring"})
@NullMarked
package fi.luotsi.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
