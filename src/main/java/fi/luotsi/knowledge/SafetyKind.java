package fi.luotsi.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of danger that are recognised. */
public enum SafetyKind {
  EMERGENCY,
  SUICIDE,
  POISONING,
  VIOLENCE,
  CHILD_DANGER;

  /** The kind of that {@linkplain #code() code}. */
  public static Optional<SafetyKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** As on the wire and in content: {@code child-danger}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
