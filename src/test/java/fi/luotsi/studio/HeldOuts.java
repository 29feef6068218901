package fi.luotsi.studio;

import fi.luotsi.language.Language;
import fi.luotsi.search.Candidate;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.util.List;

/** Held-out questions for tests. */
final class HeldOuts {

  private HeldOuts() {}

  /** A question of a path, {@code ""} for none, for which path {@code a} was found. */
  static HeldOut found(String path, double match) {
    return new HeldOut(path, Language.FI, "?", List.of(new Candidate("a", match)));
  }
}
