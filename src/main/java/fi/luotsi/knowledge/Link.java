package fi.luotsi.knowledge;

import fi.luotsi.language.LocalizedText;
import java.util.Locale;

/** A chosen link of a service path. */
public record Link(Kind kind, LocalizedText label, LocalizedText url) {

  /** What a link leads to. */
  public enum Kind {
    SELF_CARE,
    COACHING,
    PEER_SUPPORT,
    THIRD_SECTOR,
    FORM,
    SYMPTOM_ASSESSMENT,
    RELIABLE_SOURCE,
    DIGITAL_PATH;

    /** As on the wire and in content: {@code self-care}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
