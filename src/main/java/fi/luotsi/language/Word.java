package fi.luotsi.language;

/**
 * A word of a text, as written and as compared.
 *
 * @param surface as written
 * @param form in lower case
 * @param folded in lower case without marks: {@code ä} and {@code å} as {@code a}, {@code ö} as
 *     {@code o}
 * @param stem key that the inflected, spoken and unmarked forms of one word have in common; not
 *     always a word itself
 */
public record Word(String surface, String form, String folded, String stem) {}
