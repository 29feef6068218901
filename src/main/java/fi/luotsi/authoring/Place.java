package fi.luotsi.authoring;

/**
 * A spot in a content file.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {

  /** The beginning of a file. */
  public static Place start(String file) {
    return new Place(file, 1, 1);
  }

  /** The same place as many lines further down. */
  Place down(int lines) {
    return new Place(file, line + lines, column);
  }
}
