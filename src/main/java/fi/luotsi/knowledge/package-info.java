/**
 * The county's knowledge: service paths, channels, queues, opening hours, words and replies; their
 * loading and checking; and the index that finds a path for a question.
 */
@ApplicationModule(allowedDependencies = {"compact", "language", "authoring"})
@NullMarked
package fi.luotsi.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
