package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.List;
import java.util.Set;

/**
 * One way of contact: {@code knowledge/channels/<id>.yaml}.
 *
 * @param contact its own, or the one of the county that it refers to
 * @param languages in which one is served
 * @param serves what matters to the people it suits, most fitting first
 * @param urgency for what urgency it is fit
 */
public record Channel(
    String id,
    ChannelType type,
    LocalizedText name,
    LocalizedText description,
    Contact contact,
    OpeningHours hours,
    Identification identification,
    Set<Language> languages,
    LocalizedText price,
    List<Need> serves,
    Set<Urgency> urgency,
    ContentRef ref) {

  public Channel {
    languages = Set.copyOf(languages);
    serves = List.copyOf(serves);
    urgency = Set.copyOf(urgency);
  }
}
