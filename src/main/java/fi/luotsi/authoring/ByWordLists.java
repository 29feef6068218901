package fi.luotsi.authoring;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is made of the word lists of the content, made anew only when they change. Safe for use by
 * many threads.
 */
public final class ByWordLists<T> {

  private final ContentSchemas schemas;
  private final Function<Wording, T> making;
  private volatile @Nullable Made<T> made;

  /** What was made of which versions. */
  private record Made<T>(List<String> versions, T made) {}

  public ByWordLists(ContentSchemas schemas, Function<Wording, T> making) {
    this.schemas = schemas;
    this.making = making;
  }

  /** That of all content files. */
  public T of(ContentFiles files) {
    List<String> versions = Wording.versions(files);
    Made<T> known = made;
    if (known == null || !known.versions().equals(versions)) {
      known = new Made<>(versions, making.apply(Wording.of(files, schemas)));
      made = known;
    }
    return known.made();
  }
}
