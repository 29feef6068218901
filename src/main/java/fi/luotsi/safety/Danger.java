package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;

/**
 * Danger recognised in a message.
 *
 * @param words the words of the message that said so
 */
public record Danger(SafetyKind kind, Severity severity, String words) {

  /** How near the danger is. */
  public enum Severity {
    NOW,
    SOON
  }
}
