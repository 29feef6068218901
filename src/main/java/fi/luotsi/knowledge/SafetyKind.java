package fi.luotsi.knowledge;

import java.util.Locale;

/** The kinds of danger that are recognised. */
public enum SafetyKind {
  EMERGENCY,
  SUICIDE,
  POISONING,
  VIOLENCE,
  CHILD_DANGER;

  /** As on the wire and in content: {@code child-danger}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
