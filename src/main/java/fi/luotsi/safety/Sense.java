package fi.luotsi.safety;

import fi.luotsi.knowledge.SafetyKind;

/** What an expression says about danger. */
sealed interface Sense {

  /** There is danger. */
  record Alarming(SafetyKind kind, Danger.Severity severity) implements Sense {}

  /** It looks like that kind of danger and is not. */
  record LookAlike(SafetyKind kind) implements Sense {}

  /** In what light the words beside it are to be seen. */
  record Light(Context context) implements Sense {}
}
