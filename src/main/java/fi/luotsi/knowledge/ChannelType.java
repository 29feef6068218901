package fi.luotsi.knowledge;

import java.util.Locale;

/**
 * Kinds of channel: the five of the Finnish Service Catalogue (PTV), some of them told apart
 * further because they are of different help. The guide for authors says which of PTV's types each
 * one is.
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
