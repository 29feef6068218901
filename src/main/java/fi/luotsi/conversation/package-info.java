/**
 * A conversation is its log: sealed events that only grow, a state folded from them, and the one
 * door that every turn goes through.
 */
@ApplicationModule(
    allowedDependencies = {"language", "authoring", "guidance", "knowledge", "privacy"})
@NullMarked
package fi.luotsi.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
