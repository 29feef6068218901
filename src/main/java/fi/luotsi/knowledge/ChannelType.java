package fi.luotsi.knowledge;

import java.util.Locale;

/**
 * Kinds of channel: those of the Finnish Service Catalogue (PTV), and those that guidance tells
 * apart besides.
 */
public enum ChannelType {
  PHONE,
  CALL_BACK,
  CHAT,
  E_SERVICE,
  WEB_PAGE,
  PRINTABLE_FORM,
  SERVICE_LOCATION,
  WALK_IN,
  SYMPTOM_ASSESSMENT,
  EMERGENCY_NUMBER,
  DIGITAL_CARE_PATH;

  /** As on the wire and in content: {@code e-service}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
