package fi.luotsi.authoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names one approved content item as it stood: every sentence that the bot says carries one.
 *
 * @param id what it is, such as {@code path/hammassarky/fi}, {@code channel/suun-paivystys}, {@code
 *     reply/fi/clarify}, {@code dialog/hammassarky}
 * @param version first 12 hexadecimal digits of the SHA-256 of the file it stands in
 * @param reviewed when a professional last went through it; null for the bot's own replies
 */
public record ContentRef(String id, String version, @Nullable LocalDate reviewed) {}
