package fi.luotsi.authoring;

/**
 * One content file as it stood when it was read.
 *
 * @param path relative to the content folder, with forward slashes, such as {@code
 *     knowledge/county.yaml}
 * @param text what it says, line ends as "\n"
 * @param version first 12 hexadecimal digits of the SHA-256 of its bytes
 */
public record ContentFile(String path, String text, String version) {

  /** The name without folders and without extension. */
  public String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
