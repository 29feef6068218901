package fi.luotsi.dialog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that a dialog may know of the matter; never who the person is. */
public sealed interface Slot {

  /** The value while nothing is known, as conditions see it. */
  Object unknown();

  /** Whether a value may stand in it. */
  boolean allows(Object value);

  /** One of named values; {@code ""} while unknown. */
  record Choice(List<String> values) implements Slot {
    public Choice {
      values = List.copyOf(values);
    }

    @Override
    public Object unknown() {
      return "";
    }

    @Override
    public boolean allows(Object value) {
      return value instanceof String text && values.contains(text);
    }
  }

  /** Yes or no; {@code false} while unknown. */
  record YesNo() implements Slot {

    @Override
    public Object unknown() {
      return false;
    }

    @Override
    public boolean allows(Object value) {
      return value instanceof Boolean;
    }
  }

  /**
   * A whole number within bounds, both included; 0 while unknown.
   *
   * @param unit that it counts, when words such as "5 kk" have to be turned into it
   */
  record Count(long min, long max, @Nullable Unit unit) implements Slot {

    @Override
    public Object unknown() {
      return 0L;
    }

    @Override
    public boolean allows(Object value) {
      return value instanceof Long number && number >= min && number <= max;
    }
  }

  /** The person's own words; {@code ""} while unknown. */
  record Text() implements Slot {

    @Override
    public Object unknown() {
      return "";
    }

    @Override
    public boolean allows(Object value) {
      return value instanceof String;
    }
  }

  /** A measure of time that a {@link Count} may count; a part of one is left out. */
  enum Unit {
    DAYS(1),
    WEEKS(7),
    MONTHS(365.25 / 12),
    YEARS(365.25);

    private final double days;

    Unit(double days) {
      this.days = days;
    }

    double days() {
      return days;
    }

    /** As in content: {@code years}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
