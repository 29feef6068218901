package fi.luotsi.dialog;

import java.util.List;

/** Something that a dialog may know of the matter; never who the person is. */
public sealed interface Slot {

  /** One of named values; {@code ""} while unknown. */
  record Choice(List<String> values) implements Slot {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /** Yes or no; {@code false} while unknown. */
  record YesNo() implements Slot {}

  /** A whole number within bounds, both included; 0 while unknown. */
  record Count(long min, long max) implements Slot {}

  /** The person's own words; {@code ""} while unknown. */
  record Text() implements Slot {}
}
