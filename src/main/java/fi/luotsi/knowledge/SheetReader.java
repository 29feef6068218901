package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.MarkdownDocument;
import fi.luotsi.authoring.Mistake;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.authoring.ReadFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of {@code knowledge/} and checks each one against its schema. What has been read
 * before is not read again, so that an edit costs the time of the files that it touches.
 */
final class SheetReader {

  private static final int MOST_KEPT = 2_000;

  private final ContentSchemas schemas;
  private final ReadFiles<Sheet> kept = new ReadFiles<>(MOST_KEPT, this::read);

  SheetReader(ContentSchemas schemas) {
    this.schemas = schemas;
  }

  Sheets read(ContentFiles files, Mistakes mistakes) {
    files.files().parallelStream().forEach(this::keep);
    List<Sheet> sheets = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    files.mistakes().stream().map(Mistake::file).forEach(paths::add);
    for (ContentFile file : files.files()) {
      paths.add(file.path());
      if (SheetKind.of(file.path()).isEmpty()) {
        notKnown(file.path(), mistakes);
      } else {
        kept.read(file, mistakes).ifPresent(sheets::add);
      }
    }
    return new Sheets(sheets, paths);
  }

  private void keep(ContentFile file) {
    if (SheetKind.of(file.path()).isPresent()) {
      kept.read(file, new Mistakes());
    }
  }

  private Optional<Sheet> read(ContentFile file, Mistakes mistakes) {
    SheetKind kind = SheetKind.of(file.path()).orElseThrow();
    return kind == SheetKind.PATH_TEXT
        ? MarkdownDocument.read(file, mistakes)
            .map(text -> sheet(kind, text.frontMatter(), Optional.of(PathBody.of(text)), mistakes))
        : ContentDocument.readYaml(file, mistakes)
            .map(document -> sheet(kind, document, Optional.empty(), mistakes));
  }

  private Sheet sheet(
      SheetKind kind, ContentDocument document, Optional<PathBody> body, Mistakes mistakes) {
    boolean valid = schemas.check(document, kind.schema(), mistakes);
    return new Sheet(kind, document, body, valid);
  }

  /** Guides for authors stand among the content as Markdown; all else there would be lost. */
  private static void notKnown(String path, Mistakes mistakes) {
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
