package fi.luotsi.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What content files were read as, with the mistakes found in each. A file is read once as long as
 * it stays as it is, so that an edit costs the time of the files that it touches. Safe for use by
 * many threads.
 */
public final class ReadFiles<T> {

  private final BiFunction<ContentFile, Mistakes, Optional<T>> reading;
  private final Cache<ContentFile, Read<T>> kept;

  /** What became of a file. */
  private record Read<T>(Optional<T> read, List<Mistake> mistakes) {}

  /**
   * Files that are read in one way.
   *
   * @param most how many are kept
   * @param reading adds what is wrong to the mistakes; empty when the file cannot be read
   */
  public ReadFiles(int most, BiFunction<ContentFile, Mistakes, Optional<T>> reading) {
    this.reading = reading;
    this.kept = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** What the file is read as; what is wrong with it is added to the mistakes. */
  public Optional<T> read(ContentFile file, Mistakes mistakes) {
    Read<T> read = kept.get(file, this::anew);
    mistakes.addAll(read.mistakes());
    return read.read();
  }

  private Read<T> anew(ContentFile file) {
    Mistakes mistakes = new Mistakes();
    Optional<T> read = reading.apply(file, mistakes);
    return new Read<>(read, mistakes.sorted());
  }
}
