package fi.luotsi.authoring;

import fi.luotsi.authoring.Mistake.Gravity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
final class YamlMistake {

  private YamlMistake() {}

  static Mistake of(YamlEngineException e, String file, String yaml, int firstLine) {
    if (e instanceof MarkedYamlEngineException marked) {
      return marked(marked, file, firstLine);
    }
    Place place = Place.start(file);
    if (e instanceof ReaderException reader) {
      place = place(file, yaml, reader.getPosition()).down(firstLine - 1);
    }
    return mistake(
        place,
        "unprintable-character",
        "A character here cannot stand in a text: " + oneLine(e.getMessage()),
        "Delete the invisible character and write the word again.");
  }

  private static Mistake marked(MarkedYamlEngineException e, String file, int firstLine) {
    Place place =
        e.getProblemMark()
            .or(e::getContextMark)
            .map(mark -> place(file, mark, firstLine))
            .orElse(Place.start(file));
    String problem = oneLine(e.getProblem());
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return mistake(
          place,
          "tab",
          "A tab stands where only spaces may.",
          "Indent with two spaces; set the editor to write spaces for the tab key.");
    }
    return mistake(place, "yaml-syntax", "This is no YAML: " + problem + ".", remedy(problem));
  }

  private static String remedy(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "Put the text in quotation marks: it holds a colon and a space. Or check the"
          + " indentation.";
    }
    if (problem.contains("unexpected end of stream") || problem.contains("quoted scalar")) {
      return "Check that every quotation mark has its pair.";
    }
    if (problem.contains("cannot start any token") || problem.contains("expected the node")) {
      return "Put text that begins with a sign such as @ ` % or & in quotation marks.";
    }
    return "Check indentation, colons, brackets and quotation marks on this line and the one"
        + " before.";
  }

  private static Place place(String file, Mark mark, int firstLine) {
    return new Place(file, mark.getLine() + firstLine, mark.getColumn() + 1);
  }

  private static Place place(String file, String yaml, int position) {
    String before = yaml.substring(0, Math.clamp(position, 0, yaml.length()));
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }

  private static Mistake mistake(Place place, String code, String message, String remedy) {
    return new Mistake(
        Gravity.BLOCKING, place.file(), place.line(), place.column(), code, message, remedy);
  }

  private static String oneLine(@Nullable String text) {
    if (text == null) {
      return "";
    }
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
