package fi.luotsi.authoring;

import fi.luotsi.authoring.Mistake.Gravity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mistakes found while content is read and checked: each once, and no more of them than a
 * person could use. Not safe for use by many threads.
 */
public final class Mistakes {

  static final int MOST = 1_000;

  private final Set<Mistake> seen = new HashSet<>();
  private final List<Mistake> kept = new ArrayList<>();
  private boolean blocking;

  /** Adds a mistake with which the content cannot be served. */
  public void blocking(Place place, String code, String message, String remedy) {
    add(mistake(Gravity.BLOCKING, place, code, message, remedy));
  }

  /** Adds a mistake with which the content can be served, yet that has to be mended. */
  public void advisory(Place place, String code, String message, String remedy) {
    add(mistake(Gravity.ADVISORY, place, code, message, remedy));
  }

  public void addAll(Iterable<Mistake> mistakes) {
    mistakes.forEach(this::add);
  }

  public void add(Mistake mistake) {
    blocking |= mistake.gravity() == Gravity.BLOCKING;
    if (kept.size() < MOST && seen.add(mistake)) {
      kept.add(mistake);
    }
  }

  /** Whether content with these mistakes may not be served. */
  public boolean block() {
    return blocking;
  }

  /** Those found so far, by file and place. */
  public List<Mistake> sorted() {
    return kept.stream().sorted().toList();
  }

  private static Mistake mistake(
      Gravity gravity, Place place, String code, String message, String remedy) {
    return new Mistake(gravity, place.file(), place.line(), place.column(), code, message, remedy);
  }
}
