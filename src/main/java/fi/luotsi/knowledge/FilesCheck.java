package fi.luotsi.knowledge;

import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for files that have to be there and are not: languages of a path, replies, the county. */
final class FilesCheck implements KnowledgeCheck {

  private static final List<String> SINGLE =
      List.of("county.yaml", "segments.yaml", "phases.yaml", "queues.yaml");
  private static final Set<String> ALL_LANGUAGES = Set.of("fi", "sv", "en");

  @Override
  public void check(Sheets sheets, Mistakes mistakes) {
    List<String> needed = new ArrayList<>();
    SINGLE.forEach(name -> needed.add(SheetKind.ROOT + name));
    Set<String> languages = languages(sheets);
    for (String language : languages) {
      needed.add(SheetKind.ROOT + "vocabulary/" + language + ".yaml");
      needed.add(SheetKind.ROOT + "replies/" + language + ".yaml");
    }
    needed.addAll(safety(sheets));
    for (String folder : pathFolders(sheets)) {
      needed.add(folder + "path.yaml");
      languages.forEach(language -> needed.add(folder + language + ".md"));
    }
    needed.stream()
        .filter(path -> !sheets.paths().contains(path))
        .forEach(path -> missing(path, mistakes));
  }

  /** Danger is recognised of every kind or, where no file of it is there yet, of none. */
  private static List<String> safety(Sheets sheets) {
    List<String> files =
        Stream.of(SafetyKind.values())
            .map(kind -> SheetKind.ROOT + "safety/" + kind.code() + ".yaml")
            .toList();
    return files.stream().anyMatch(sheets.paths()::contains) ? files : List.of();
  }

  private static Set<String> languages(Sheets sheets) {
    return new TreeSet<>(
        sheets
            .one(SheetKind.COUNTY)
            .map(county -> county.words("languages").keySet())
            .filter(ALL_LANGUAGES::containsAll)
            .orElse(ALL_LANGUAGES));
  }

  private static Set<String> pathFolders(Sheets sheets) {
    return sheets.paths().stream()
        .filter(path -> path.matches(SheetKind.ROOT + "paths/[^/]+/[^/]+/[^/]+"))
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void missing(String path, Mistakes mistakes) {
    boolean language = path.matches(".*/(fi|sv|en)\\.(md|yaml)");
    mistakes.blocking(
        Place.start(path),
        language ? "missing-language" : "missing-file",
        "The file `%s` is missing.".formatted(path),
        "Write it; its format is described in the schemas beside the content.");
  }
}
