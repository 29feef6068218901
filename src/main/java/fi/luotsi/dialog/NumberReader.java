package fi.luotsi.dialog;

import fi.luotsi.dialog.Quantities.Quantity;
import fi.luotsi.language.Language;
import java.util.List;
import java.util.Set;

/**
 * Reads an answer as a number for a slot. One number in a short answer is it; in a longer one only
 * the one that has the slot's own unit. "Two or three" is none: the question is asked again.
 */
record NumberReader(Slot.Count slot, Language language) {

  private static final int LONGEST = 8;
  private static final int LONGEST_WITH_UNIT = 25;
  private static final double ROUNDING = 1e-6;
  private static final Set<String> NONE =
      Set.of(
          "ei yhtaan",
          "ei yhtaa",
          "ei lainkaan",
          "ei ollenkaan",
          "ei mitaan",
          "ingen",
          "inga",
          "inget",
          "inte alls",
          "none",
          "not at all",
          "not any");

  Reading read(Speech speech, String said) {
    if (speech.question() || speech.length() > LONGEST_WITH_UNIT) {
      return new Reading.Nothing();
    }
    if (NONE.contains(String.join(" ", speech.terms().stream().map(Term::word).toList()))) {
      return within(0);
    }
    List<Quantity> found = Quantities.of(said, language);
    List<Quantity> inUnit =
        found.stream()
            .filter(quantity -> slot.unit() != null && quantity.unit() == slot.unit())
            .toList();
    if (found.size() > 1 || speech.length() > LONGEST) {
      found = inUnit;
    }
    return found.size() == 1 ? within(whole(found.getFirst())) : new Reading.Nothing();
  }

  private long whole(Quantity quantity) {
    double value = quantity.in(slot.unit());
    return (long) Math.floor(quantity.less() ? value - ROUNDING : value + ROUNDING);
  }

  private Reading within(long value) {
    return slot.allows(value)
        ? new Reading.Counted(value)
        : new Reading.TooFar(slot.min(), slot.max());
  }
}
