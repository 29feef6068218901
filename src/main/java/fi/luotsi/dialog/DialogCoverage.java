package fi.luotsi.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which nodes and options of dialogs have been passed, by tests say. Safe for use by many threads.
 */
public final class DialogCoverage {

  private final Dialogs dialogs;
  private final Set<String> passed = ConcurrentHashMap.newKeySet();

  public DialogCoverage(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /**
   * What was passed of one dialog.
   *
   * @param nodes number of its nodes
   * @param nodesMissed names of those never come to
   * @param options number of its options, yes and no counted as two
   * @param optionsMissed ids of those never picked nor said
   */
  public record Report(
      String dialog, int nodes, List<String> nodesMissed, int options, List<String> optionsMissed) {

    public Report {
      nodesMissed = List.copyOf(nodesMissed);
      optionsMissed = List.copyOf(optionsMissed);
    }
  }

  /** The dialogs; what is walked through them is noted here. */
  public Dialogs watched() {
    return new WatchedDialogs(dialogs, step -> passed.addAll(step.trail()));
  }

  /** What was passed so far, dialog by dialog. */
  public List<Report> report() {
    return dialogs.trees().values().stream().map(this::report).toList();
  }

  private Report report(DialogTree tree) {
    List<String> options = new ArrayList<>();
    tree.nodes().keySet().forEach(node -> options.addAll(OfferedOptions.ids(tree, node)));
    return new Report(
        tree.id(),
        tree.nodes().size(),
        tree.nodes().keySet().stream()
            .filter(node -> !passed.contains(tree.id() + "/" + node))
            .toList(),
        options.size(),
        options.stream().filter(option -> !passed.contains(option)).toList());
  }
}
