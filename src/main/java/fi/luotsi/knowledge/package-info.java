/**
 * The county's knowledge: service paths, channels, queues, opening hours, words and replies; their
 * loading and checking; and what the expressions in them recognise in a message.
 */
@ApplicationModule(allowedDependencies = {"language", "authoring"})
@NullMarked
package fi.luotsi.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
