package fi.luotsi.authoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All content files as they stood at one moment. Immutable.
 *
 * @param files by path
 * @param mistakes files that could not be read
 */
public record ContentFiles(List<ContentFile> files, List<Mistake> mistakes) {

  public ContentFiles {
    files = files.stream().sorted(Comparator.comparing(ContentFile::path)).toList();
    mistakes = List.copyOf(mistakes);
  }

  /** Those under a folder, such as {@code knowledge}. */
  public ContentFiles under(String folder) {
    String prefix = folder + "/";
    return new ContentFiles(
        files.stream().filter(file -> file.path().startsWith(prefix)).toList(),
        mistakes.stream().filter(mistake -> mistake.file().startsWith(prefix)).toList());
  }

  public Optional<ContentFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** Hash of all the files: the same for the same content wherever it was read from. */
  public String version() {
    return ContentHash.of(
        files.stream()
            .map(file -> file.path() + " " + file.version())
            .collect(Collectors.joining("\n")));
  }
}
