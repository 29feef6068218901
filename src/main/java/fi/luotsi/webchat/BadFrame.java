package fi.luotsi.webchat;

import org.jspecify.annotations.Nullable;

/**
 * A frame or request that cannot be understood; says why, in English, for whoever writes clients.
 */
final class BadFrame extends RuntimeException {

  private final @Nullable String id;

  BadFrame(@Nullable String id, String detail) {
    super(detail, null, false, false);
    this.id = id;
  }

  /** Id of the frame, where it had one. */
  @Nullable String id() {
    return id;
  }

  /** What is wrong; never quotes the frame. */
  String detail() {
    return String.valueOf(getMessage());
  }
}
