package fi.luotsi.knowledge;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of a country. Those of Finland are as in the acts on church holidays, Labour
 * Day and Independence Day, with Midsummer Eve and Christmas Eve, on which offices are closed by
 * collective agreement. Safe for use by many threads.
 */
final class Holidays {

  private static final int MOST_YEARS = 16;

  private final HolidayManager calendar;
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  /**
   * @param country ISO 3166 code
   */
  Holidays(String country) {
    this.calendar =
        HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }

  /** Whether the holidays of that country are known. */
  static boolean known(String country) {
    return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
  }

  boolean on(LocalDate date) {
    Set<LocalDate> year = years.get(date.getYear());
    if (year == null) {
      if (years.size() >= MOST_YEARS) {
        years.clear();
      }
      year = years.computeIfAbsent(date.getYear(), this::in);
    }
    return year.contains(date);
  }

  private Set<LocalDate> in(int year) {
    return calendar.getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
