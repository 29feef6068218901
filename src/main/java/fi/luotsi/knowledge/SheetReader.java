package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.MarkdownDocument;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code knowledge/} and checks each one against its schema. */
final class SheetReader {

  private final ContentSchemas schemas;
  private final Mistakes mistakes;

  SheetReader(ContentSchemas schemas, Mistakes mistakes) {
    this.schemas = schemas;
    this.mistakes = mistakes;
  }

  Sheets read(ContentFiles files) {
    List<Sheet> sheets = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    files.mistakes().stream().map(Mistake::file).forEach(paths::add);
    for (ContentFile file : files.files()) {
      paths.add(file.path());
      SheetKind.of(file.path())
          .ifPresentOrElse(
              kind -> read(kind, file).ifPresent(sheets::add), () -> notKnown(file.path()));
    }
    return new Sheets(sheets, paths);
  }

  private Optional<Sheet> read(SheetKind kind, ContentFile file) {
    if (kind == SheetKind.PATH_TEXT) {
      return MarkdownDocument.read(file, mistakes)
          .map(text -> sheet(kind, text.frontMatter(), Optional.of(PathBody.of(text))));
    }
    return ContentDocument.readYaml(file, mistakes)
        .map(document -> sheet(kind, document, Optional.empty()));
  }

  private Sheet sheet(SheetKind kind, ContentDocument document, Optional<PathBody> body) {
    boolean valid = schemas.check(document, kind.schema(), mistakes);
    return new Sheet(kind, document, body, valid);
  }

  /** Guides for authors stand among the content as Markdown; all else there would be lost. */
  private void notKnown(String path) {
    if (path.endsWith(".md") && !path.startsWith(SheetKind.ROOT + "paths/")) {
      return;
    }
    mistakes.blocking(
        Place.start(path),
        "unknown-file",
        "This file is not read: nothing is known by this name in this place.",
        path.endsWith(".yml")
            ? "Rename it so that it ends in .yaml."
            : "Check the names of the file and its folder, or move it elsewhere.");
  }
}
