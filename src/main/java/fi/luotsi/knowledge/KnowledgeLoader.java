package fi.luotsi.knowledge;

import fi.luotsi.authoring.ByWordLists;
import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.Mistakes;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes {@link Knowledge} of the files of {@code knowledge/}, or says all that stands in the way.
 * Safe for use by many threads.
 */
public final class KnowledgeLoader {

  private final ContentSchemas schemas = new ContentSchemas();
  private final ByWordLists<WordingCheck> wording = new ByWordLists<>(schemas, WordingCheck::new);
  private final SheetReader reader = new SheetReader(schemas);
  private final Clock clock;

  /**
   * @param clock tells which review dates have passed
   */
  public KnowledgeLoader(Clock clock) {
    this.clock = clock;
  }

  public LoadedKnowledge load(ContentFiles content) {
    ContentFiles files = content.under("knowledge");
    Mistakes mistakes = new Mistakes();
    mistakes.addAll(files.mistakes());
    Sheets sheets = reader.read(files, mistakes);
    for (KnowledgeCheck check : KnowledgeCheck.all(clock, wording.of(files))) {
      check.check(sheets, mistakes);
    }
    Optional<Knowledge> knowledge =
        mistakes.block()
            ? Optional.empty()
            : Optional.of(new KnowledgeAssembly(sheets, files.version()).assemble());
    return new LoadedKnowledge(knowledge, mistakes.sorted());
  }
}
