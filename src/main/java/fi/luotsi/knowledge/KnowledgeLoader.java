package fi.luotsi.knowledge;

import fi.luotsi.authoring.ContentFiles;
import fi.luotsi.authoring.ContentSchemas;
import fi.luotsi.authoring.Mistakes;
import fi.luotsi.authoring.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Knowledge} of the files of {@code knowledge/}, or says all that stands in the way.
 * Safe for use by many threads.
 */
public final class KnowledgeLoader {

  private final ContentSchemas schemas = new ContentSchemas();
  private final SheetReader reader = new SheetReader(schemas);
  private final Clock clock;
  private volatile @Nullable Words words;

  /** The check of words, and the versions of the word lists that it goes by. */
  private record Words(List<String> versions, WordingCheck check) {}

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
    for (KnowledgeCheck check : KnowledgeCheck.all(clock, words(files))) {
      check.check(sheets, mistakes);
    }
    Optional<Knowledge> knowledge =
        mistakes.block()
            ? Optional.empty()
            : Optional.of(new KnowledgeAssembly(sheets, files.version()).assemble());
    return new LoadedKnowledge(knowledge, mistakes.sorted());
  }

  private WordingCheck words(ContentFiles files) {
    List<String> versions = Wording.versions(files);
    Words known = words;
    if (known == null || !known.versions().equals(versions)) {
      known = new Words(versions, new WordingCheck(Wording.of(files, schemas)));
      words = known;
    }
    return known.check();
  }
}
