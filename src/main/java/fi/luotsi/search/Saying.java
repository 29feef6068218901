package fi.luotsi.search;

import fi.luotsi.language.Language;

/**
 * A message from which a situation is learned.
 *
 * @param situation id
 * @param ofPath whether it is an example question of a path or of what is off topic, or begins a
 *     dialog; not an example of a situation
 */
record Saying(String situation, Language language, String text, boolean ofPath) {}
