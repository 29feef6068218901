package fi.luotsi.dialog;

import fi.luotsi.authoring.ByWordLists;
import fi.luotsi.authoring.ContentDocument;
import fi.luotsi.authoring.ContentFile;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Place;
import fi.luotsi.authoring.ReadFiles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes {@link Dialogs} of the files of {@code dialogs/}, or says all that stands in the way. What
 * has been read and compiled before is kept, so that an edit costs the time of the files that it
 * touches. Safe for use by many threads.
 */
public final class DialogLoader {

  private static final Pattern DIALOG = Pattern.compile("dialogs/[^/]+\\.yaml");
  private static final Pattern ELSE = Pattern.compile("dialogs/(tests/.*|.*\\.md|schemas/.*)");

  private static final int MOST_KEPT = 500;

  private final ContentSchemas schemas = new ContentSchemas();
  private final ByWordLists<WordingCheck> wording = new ByWordLists<>(schemas, WordingCheck::new);
  private final Conditions conditions = new Conditions();
  private final ReadFiles<DialogSheet> kept = new ReadFiles<>(MOST_KEPT, this::read);
  private final Clock clock;

  /**
   * @param clock tells which review dates have passed, in the zone that it keeps
   */
  public DialogLoader(Clock clock) {
    this.clock = clock;
  }

  /** Reads and checks all dialogs; their tests are no part of it. */
  public LoadedDialogs load(ContentFiles content, DialogSurroundings around) {
    ContentFiles files = content.under("dialogs");
    Mistakes mistakes = new Mistakes();
    mistakes.addAll(files.mistakes());
    List<DialogSheet> sheets = read(files, mistakes);
    DialogCheck.all(around, ids(files), conditions, clock, wording.of(content))
        .forEach(check -> check.check(sheets, mistakes));
    Optional<Dialogs> dialogs =
        mistakes.block() ? Optional.empty() : Optional.of(dialogs(sheets, around, files.version()));
    return new LoadedDialogs(dialogs, mistakes.sorted());
  }

  private static Set<String> ids(ContentFiles files) {
    return files.files().stream()
        .filter(file -> DIALOG.matcher(file.path()).matches())
        .map(ContentFile::name)
        .collect(Collectors.toSet());
  }

  private List<DialogSheet> read(ContentFiles files, Mistakes mistakes) {
    List<DialogSheet> sheets = new ArrayList<>();
    for (ContentFile file : files.files()) {
      if (DIALOG.matcher(file.path()).matches()) {
        kept.read(file, mistakes).ifPresent(sheets::add);
      } else if (!ELSE.matcher(file.path()).matches()) {
        mistakes.blocking(
            Place.start(file.path()),
            "unknown-file",
            "This file is not read: nothing is known by this name in this place.",
            "A dialog is a file dialogs/<id>.yaml; its tests stand in dialogs/tests/.");
      }
    }
    return sheets;
  }

  private Optional<DialogSheet> read(ContentFile file, Mistakes mistakes) {
    return ContentDocument.readYaml(file, mistakes)
        .map(document ->
            new DialogSheet(document, schemas.check(document, "dialogs/dialog", mistakes)));
  }

  private Dialogs dialogs(List<DialogSheet> sheets, DialogSurroundings around, String version) {
    Map<String, DialogTree> trees = new LinkedHashMap<>();
    for (DialogSheet sheet : sheets) {
      trees.put(sheet.id(), new TreeReader(sheet, conditions).read());
    }
    return new ScriptedDialogs(
        version, new KeptTrees(trees, List.of()), new OfferedOptions(around.yes(), around.no()));
  }
}
