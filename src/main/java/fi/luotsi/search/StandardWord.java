package fi.luotsi.search;

import org.jspecify.annotations.Nullable;

/**
 * A standard word of the vocabulary that words of a message stand for.
 *
 * @param concept name of what it shares with words of other languages, if it shares anything
 */
public record StandardWord(String word, @Nullable String concept) {}
