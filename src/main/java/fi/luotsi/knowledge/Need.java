package fi.luotsi.knowledge;

import java.util.Locale;

/**
 * What matters to a person when choosing a channel: the four needs-based segments of the guidance
 * model.
 */
public enum Need {
  EXPERTISE,
  NEARNESS,
  EASE,
  SPEED;

  /** As in content and signals: {@code nearness}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
