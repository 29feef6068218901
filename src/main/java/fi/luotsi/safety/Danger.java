package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;

/**
 * Danger recognised in a message.
 *
 * @param words the words of the message that said so; empty when the message could not be read
 */
public record Danger(SafetyKind kind, Severity severity, String words) {

  /** How near the danger is. */
  public enum Severity {
    NOW,
    SOON
  }

  /**
   * What a message is taken for when looking for danger in it failed: the emergency number is shown
   * and a person can be reached, since silence would be worse than a needless number.
   */
  public static Danger unread() {
    return new Danger(SafetyKind.EMERGENCY, Severity.SOON, "");
  }

  /** Whether the message was read, and not only {@linkplain #unread() feared}. */
  public boolean isRead() {
    return !words.isEmpty();
  }
}
