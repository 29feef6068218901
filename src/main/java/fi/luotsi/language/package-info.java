/**
 * Languages and locales, and what each language does to a text: analyzers, normalisation, language
 * identification and the small expression language in which danger and other signals are written.
 */
@ApplicationModule(allowedDependencies = "compact")
@NullMarked
package fi.luotsi.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
