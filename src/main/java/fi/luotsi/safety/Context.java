package fi.luotsi.safety;

import java.util.Locale;

/**
 * In what light words of danger stand. The expressions of each are content: {@code
 * knowledge/signals/context-<name>.yaml}.
 */
enum Context {
  /** A denial that the words of danger follow: {@code ei ole (rintakipua)}. */
  DENIED_BEFORE,
  /** A denial that follows the words of danger: {@code (rintakipua) ei ole}. */
  DENIED_AFTER,
  /** Told of a time long past. */
  PAST,
  /** Said to be happening: it outweighs past and question. */
  PRESENT,
  /** Asked in general: what to do if, is it poisonous, when to call. */
  QUESTION,
  /** Told of a film, a book, a game, a dream. */
  UNREAL,
  /** Told of an animal. */
  ANIMAL,
  /** A human being is there: it outweighs the animal. */
  PERSON;

  /** Id of the signal that holds its expressions. */
  String signal() {
    return "context-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
