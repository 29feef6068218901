package fi.luotsi.knowledge;

import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.Set;

/**
 * A queue for hand-off to a person: {@code knowledge/queues.yaml}.
 *
 * @param segments service entities whose matters it takes
 * @param fallback whether it takes what no other queue does
 */
public record Queue(
    String id,
    LocalizedText name,
    Set<String> segments,
    Set<Language> languages,
    OpeningHours hours,
    boolean fallback) {

  public Queue {
    segments = Set.copyOf(segments);
    languages = Set.copyOf(languages);
  }
}
