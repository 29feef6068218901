package fi.luotsi.language;

/**
 * One word of a text, as written and as compared.
 *
 * @param surface as written
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param form in lower case
 * @param folded in lower case without marks: {@code ä} and {@code å} as {@code a}, {@code ö} as
 *     {@code o}
 * @param stem key that the inflected, spoken and unmarked forms of one word have in common; not
 *     always a word itself
 */
public record Word(String surface, int start, int end, String form, String folded, String stem) {}
