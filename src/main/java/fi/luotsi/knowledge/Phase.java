package fi.luotsi.knowledge;

/**
 * One phase of a service path.
 *
 * @param id of the phase, such as {@code before-contact}
 * @param title in the text's locale
 * @param text plain text: paragraphs parted by an empty line, list items as lines that begin with
 *     "• "
 */
public record Phase(String id, String title, String text) {}
