package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The wellbeing services county that the content speaks for: {@code knowledge/county.yaml}.
 *
 * @param fictional true while the numbers and addresses are made up
 * @param holidays ISO 3166 code of the country whose public holidays count
 * @param qualityOwner role that answers for the quality of the service (306/2019 § 6 a)
 * @param links by purpose: {@code home}, {@code accessibility}, {@code accessibilityFeedback},
 *     {@code privacy}
 * @param contacts the county's own numbers and addresses by name; channels refer to them
 */
public record County(
    String id,
    boolean fictional,
    LocalizedText name,
    List<Language> languages,
    ZoneId timeZone,
    String holidays,
    LocalizedText qualityOwner,
    String qualityEmail,
    Map<String, LocalizedText> links,
    Map<String, Contact> contacts,
    ContentRef ref) {

  public County {
    languages = List.copyOf(languages);
    links = Map.copyOf(links);
    contacts = Map.copyOf(contacts);
  }
}
