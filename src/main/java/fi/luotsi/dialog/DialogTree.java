package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentRef;
import fi.luotsi.language.Language;
import fi.luotsi.language.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A scripted dialog: {@code dialogs/<id>.yaml}.
 *
 * @param start what begins it
 * @param slots what it may know, by name
 * @param first name of the node it begins at
 * @param nodes by name, in the order of the file
 */
public record DialogTree(
    String id,
    LocalizedText title,
    Start start,
    Map<String, Slot> slots,
    String first,
    SequencedMap<String, Node> nodes,
    ContentRef ref) {

  public DialogTree {
    slots = Map.copyOf(slots);
    nodes = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(nodes));
  }

  /**
   * What begins a dialog.
   *
   * @param paths ids of service paths whose certain answer it is
   * @param examples utterances that begin it
   * @param safety codes of the kinds of danger that it follows
   */
  public record Start(Set<String> paths, Map<Language, List<String>> examples, Set<String> safety) {

    public Start {
      paths = Set.copyOf(paths);
      examples = Map.copyOf(examples);
      safety = Set.copyOf(safety);
    }
  }
}
