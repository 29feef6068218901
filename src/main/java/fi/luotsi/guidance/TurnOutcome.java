package fi.luotsi.guidance;

/** A decision with what is to be remembered of the turn, before it is written out. */
record TurnOutcome(Decision decision, Memory memory) {}
