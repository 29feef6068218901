/** Scripted dialogs: their trees, their loading and checking, and the engine that walks them. */
@ApplicationModule(allowedDependencies = {"language", "authoring"})
@NullMarked
package fi.luotsi.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
