package fi.luotsi.guidance;

/** What the citizen did in a turn that the bot answers. */
public sealed interface Utterance {

  /** Wrote something; already masked. */
  record Text(String text) implements Utterance {}

  /** Picked one of the options offered last. */
  record Choice(String option) implements Utterance {}
}
