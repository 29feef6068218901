package fi.luotsi.dialog;

import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSource;
import fi.luotsi.authoring.Mistake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Made-up dialogs, written as content is, for tests. */
final class SmallDialogs {

  private static final DialogSurroundings AROUND =
      new DialogSurroundings(
          Set.of("polku", "toinen-polku"),
          Set.of("puhelin", "verkko"),
          Set.of("jono"),
          Set.of("emergency"),
          ShippedDialogs.YES,
          ShippedDialogs.NO);

  private final List<ContentFile> files = new ArrayList<>();

  /** A dialog whose head is right; the text holds what follows: start, slots, first, nodes. */
  SmallDialogs with(String id, String rest) {
    return withFile(
        id + ".yaml",
        """
        id: %s
        title: {fi: Otsikko, sv: Rubrik, en: Title}
        owner: Neuvonta
        reviewed: 2026-11-16
        reviewBy: 2027-05-16
        """
                .formatted(id)
            + rest);
  }

  SmallDialogs withFile(String name, String text) {
    files.add(new ContentFile("dialogs/" + name, text, version(text)));
    return this;
  }

  /** The shipped list of words that may not be said. */
  SmallDialogs withForbiddenWords() {
    ContentSource.directory(Path.of(""))
        .read()
        .file("knowledge/forbidden.yaml")
        .ifPresent(files::add);
    return this;
  }

  private static String version(String text) {
    return "%012x".formatted(text.hashCode() & 0xffffffffL);
  }

  LoadedDialogs load() {
    return new DialogLoader(ShippedDialogs.CLOCK).load(new ContentFiles(files, List.of()), AROUND);
  }

  Dialogs dialogs() {
    LoadedDialogs loaded = load();
    return loaded
        .dialogs()
        .orElseThrow(() ->
            new AssertionError(
                loaded.mistakes().stream()
                    .map(Mistake::toString)
                    .collect(Collectors.joining("\n"))));
  }

  /** The mistakes found, each as {@code code line:column}. */
  List<String> mistakes() {
    return load().mistakes().stream()
        .map(mistake -> "%s %d:%d".formatted(mistake.code(), mistake.line(), mistake.column()))
        .toList();
  }
}
