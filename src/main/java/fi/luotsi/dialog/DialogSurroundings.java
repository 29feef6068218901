package fi.luotsi.dialog;

import fi.luotsi.language.LocalizedText;
import java.util.Set;

/**
 * What dialogs refer to and do not know themselves. References to a kind of which none is given are
 * not checked.
 *
 * @param paths ids of the service paths
 * @param channels ids of the channels
 * @param queues ids of the queues
 * @param safetyKinds codes of the kinds of danger
 * @param yes label of the answer yes
 * @param no label of the answer no
 */
public record DialogSurroundings(
    Set<String> paths,
    Set<String> channels,
    Set<String> queues,
    Set<String> safetyKinds,
    LocalizedText yes,
    LocalizedText no) {

  public DialogSurroundings {
    paths = Set.copyOf(paths);
    channels = Set.copyOf(channels);
    queues = Set.copyOf(queues);
    safetyKinds = Set.copyOf(safetyKinds);
  }

  /** For dialogs that are looked at while nothing else can be: they can be checked, not served. */
  public static DialogSurroundings unknown() {
    LocalizedText none = LocalizedText.same("–");
    return new DialogSurroundings(Set.of(), Set.of(), Set.of(), Set.of(), none, none);
  }
}
