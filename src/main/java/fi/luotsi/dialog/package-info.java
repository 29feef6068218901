/**
 * Scripted dialogs: their trees, their loading and checking, and the engine that walks them.
 *
 * <p>A dialog is a tree of named nodes in {@code dialogs/<id>.yaml}. {@link
 * fi.luotsi.dialog.DialogLoader} makes {@link fi.luotsi.dialog.Dialogs} of all of them, or says
 * every mistake at once. What it lets through can be walked without surprises: every way leads to a
 * node, every branch has an else, every condition is compiled and type-checked, no circle is free
 * of questions, every dialog ends, and from every question a person can be reached.
 *
 * <p>A walk goes from an input through what is said, suggested and decided until it waits for the
 * person or ends. All that has to be remembered of it is a {@link fi.luotsi.dialog.DialogPosition};
 * nothing else is kept, so the same position and input come to the same step. Walks are bounded
 * although content is checked: what should never happen ends at a hand-off, with its name in {@link
 * fi.luotsi.dialog.DialogStep.Failure}, and not in silence.
 *
 * <p><b>Slots across calls.</b> A called dialog has slots of its own. Those with the same name and
 * type as one of the caller's begin with the caller's value and are given back at the end, if the
 * value is one that the other side allows. All others are forgotten when the called dialog ends.
 * (Rejected: sharing all slots, since then no dialog could be checked by itself; a list of
 * parameters, since content teams would have to learn one more thing for what names already say.)
 *
 * <p><b>Closing words</b> are said by the outermost dialog only: the caller goes on and closes in
 * its own words.
 *
 * <p><b>Free text</b> is read in this order: the words of an option, its place in the list, words
 * that it holds, at last yes and no. A negation binds within its clause and comes before everything
 * else said there. What could mean two things means none: asking again costs little.
 *
 * <p><b>Versions.</b> A running dialog finishes on the version it began with; {@link
 * fi.luotsi.dialog.Dialogs#withRetired} keeps the latest of them.
 */
@ApplicationModule(allowedDependencies = {"language", "authoring"})
@NullMarked
package fi.luotsi.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
