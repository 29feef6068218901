package fi.luotsi.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown: names on the left, figures on the right. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  /** {@code heading}: that of the names first. */
  MarkdownTable(String... heading) {
    List<String> cells = List.of(heading);
    lines.add(line(cells));
    lines.add("|---|" + "--:|".repeat(cells.size() - 1));
  }

  void row(String name, List<String> figures) {
    List<String> cells = new ArrayList<>(List.of(name));
    cells.addAll(figures);
    lines.add(line(cells));
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
