package fi.luotsi.authoring;

import fi.luotsi.authoring.Mistake.Gravity;

/** Ends the reading of a YAML file with the mistake for which it cannot go on. */
final class UnreadableYaml extends RuntimeException {

  private final transient Mistake mistake;

  UnreadableYaml(Place place, String code, String message, String remedy) {
    super(message, null, false, false);
    this.mistake =
        new Mistake(
            Gravity.BLOCKING, place.file(), place.line(), place.column(), code, message, remedy);
  }

  Mistake mistake() {
    return mistake;
  }
}
