package fi.luotsi.webchat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text message that comes in parts, of which no more is kept than the limit. Not safe for many
 * threads: one socket hears one part at a time.
 */
final class PartialText {

  private final int limit;
  private final StringBuilder parts = new StringBuilder();
  private long bytes;

  PartialText(int limit) {
    this.limit = limit;
  }

  /** Adds a part; what is beyond the limit is only counted. */
  void add(String part) {
    bytes += part.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= limit) {
      parts.append(part);
    } else {
      parts.setLength(0);
    }
  }

  /** How much has come of this message, in bytes of UTF-8. */
  long bytes() {
    return bytes;
  }

  /** Ends the message: the whole of it, or empty when it was beyond the limit. */
  Optional<String> end() {
    Optional<String> whole = bytes <= limit ? Optional.of(parts.toString()) : Optional.empty();
    parts.setLength(0);
    bytes = 0;
    return whole;
  }
}
