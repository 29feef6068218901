package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs that can be walked: the current ones, and earlier versions that dialogs still run on.
 * Immutable.
 *
 * @param current by id
 * @param retired latest first, at most {@link Dialogs#MOST_RETIRED}
 */
record KeptTrees(Map<String, DialogTree> current, List<DialogTree> retired) {

  KeptTrees {
    SequencedMap<String, DialogTree> byId = new LinkedHashMap<>(current);
    current = Collections.unmodifiableMap(byId);
    retired = List.copyOf(retired);
  }

  /** The version that a running dialog began with. */
  @Nullable DialogTree of(DialogPosition.Frame frame) {
    DialogTree tree = current.get(frame.dialog());
    if (tree != null && tree.ref().version().equals(frame.version())) {
      return tree;
    }
    return retired.stream()
        .filter(old -> old.id().equals(frame.dialog()))
        .filter(old -> old.ref().version().equals(frame.version()))
        .findFirst()
        .orElse(null);
  }

  /** The dialog that a call means: the current one, or the last there was. */
  @Nullable DialogTree called(String id) {
    DialogTree tree = current.get(id);
    return tree != null
        ? tree
        : retired.stream().filter(old -> old.id().equals(id)).findFirst().orElse(null);
  }

  /** These, and what the previous ones were as retired. */
  KeptTrees after(Map<String, DialogTree> previous, List<DialogTree> previouslyRetired) {
    List<DialogTree> old = new ArrayList<>();
    previous.values().forEach(tree -> retire(tree, old));
    previouslyRetired.forEach(tree -> retire(tree, old));
    return new KeptTrees(current, old.stream().limit(Dialogs.MOST_RETIRED).toList());
  }

  private void retire(DialogTree tree, List<DialogTree> old) {
    DialogTree now = current.get(tree.id());
    boolean unchanged = now != null && same(now, tree);
    if (!unchanged && old.stream().noneMatch(kept -> same(kept, tree))) {
      old.add(tree);
    }
  }

  private static boolean same(DialogTree one, DialogTree other) {
    return one.id().equals(other.id()) && one.ref().version().equals(other.ref().version());
  }
}
