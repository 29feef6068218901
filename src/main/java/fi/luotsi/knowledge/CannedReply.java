package fi.luotsi.knowledge;

/**
 * A ready-made text that staff can pick into a message and change.
 *
 * @param id the same in every language
 * @param title what staff choose it by
 * @param text what the citizen reads
 */
public record CannedReply(String id, String title, String text) {}
