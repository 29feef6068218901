package fi.luotsi.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of {@code knowledge/} as far as they could be read.
 *
 * @param all by path
 * @param paths of all files, also of those that could not be read
 */
record Sheets(List<Sheet> all, Set<String> paths) {

  Sheets {
    all = List.copyOf(all);
    paths = Set.copyOf(paths);
  }

  List<Sheet> of(SheetKind kind) {
    return all.stream().filter(sheet -> sheet.kind() == kind).toList();
  }

  Optional<Sheet> one(SheetKind kind) {
    return of(kind).stream().findFirst();
  }

  /** The objects of a list in the one sheet of a kind. */
  List<Sheet.Part> parts(SheetKind kind, String key) {
    return one(kind).map(sheet -> sheet.parts(key)).orElse(List.of());
  }

  /** Ids in the one sheet of a kind. */
  Set<String> ids(SheetKind kind, String key) {
    return parts(kind, key).stream().map(part -> part.text("id")).collect(Collectors.toSet());
  }

  /** Ids of all channels, told by their files: also of those with mistakes. */
  Set<String> channelIds() {
    return names(SheetKind.CHANNEL).collect(Collectors.toSet());
  }

  /** Ids of all service paths, told by their folders: also of those with mistakes. */
  Set<String> pathIds() {
    return paths.stream()
        .filter(path -> path.startsWith(SheetKind.ROOT + "paths/"))
        .map(path -> path.split("/", -1))
        .filter(steps -> steps.length == 5)
        .map(steps -> steps[3])
        .collect(Collectors.toSet());
  }

  private Stream<String> names(SheetKind kind) {
    return paths.stream()
        .filter(path -> SheetKind.of(path).filter(kind::equals).isPresent())
        .map(path -> path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
  }
}
