package fi.luotsi.studio;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where content stands, so that its files can be named as its repository names them. */
record ContentPlace(Path folder) {

  /**
   * A file of the content from the root of its Git repository; outside of any, from the current
   * folder; elsewhere whole. With forward slashes.
   *
   * @param file relative to the content folder
   */
  String inRepository(String file) {
    Path whole = folder.resolve(file).toAbsolutePath().normalize();
    Path root = root(whole);
    Path named = whole.startsWith(root) ? root.relativize(whole) : whole;
    return named.toString().replace('\\', '/');
  }

  private static Path root(Path file) {
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) { // a file in a linked work tree
        return above;
      }
    }
    return Path.of("").toAbsolutePath();
  }
}
