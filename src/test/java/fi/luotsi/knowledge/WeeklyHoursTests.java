package fi.luotsi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WeeklyHoursTests {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Holidays FINLAND = new Holidays("FI");
  private static final String OFFICE =
      "{'weekly': [{'days': ['mon','tue','wed','thu','fri'], 'from': '08:00', 'to': '16:00'}]}";

  private final OpeningHours office = hours(OFFICE);

  @Test
  void opensAtTheFirstMomentAndClosesAtTheLast() {
    assertThat(office.isOpen(at("2026-11-23T07:59"))).isFalse();
    assertThat(office.isOpen(at("2026-11-23T08:00"))).isTrue();
    assertThat(office.isOpen(at("2026-11-23T15:59"))).isTrue();
    assertThat(office.isOpen(at("2026-11-23T16:00"))).isFalse();
  }

  @Test
  void opensNextAfterTheWeekend() {
    assertThat(office.nextOpening(at("2026-11-20T16:00"))).contains(at("2026-11-23T08:00"));
    assertThat(office.nextOpening(at("2026-11-23T05:00"))).contains(at("2026-11-23T08:00"));
  }

  @Test
  void isItsOwnNextOpeningWhileOpen() {
    assertThat(office.nextOpening(at("2026-11-23T09:10"))).contains(at("2026-11-23T09:10"));
    assertThat(office.closesAt(at("2026-11-23T09:10"))).contains(at("2026-11-23T16:00"));
    assertThat(office.closesAt(at("2026-11-23T19:10"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", // uudenvuodenpäivä
        "2026-01-06", // loppiainen
        "2026-04-03", // pitkäperjantai
        "2026-04-06", // toinen pääsiäispäivä
        "2026-05-01", // vappu
        "2026-05-14", // helatorstai
        "2026-06-19", // juhannusaatto
        "2027-06-25", // juhannusaatto
        "2027-12-06", // itsenäisyyspäivä
        "2026-12-24", // jouluaatto
        "2026-12-25", // joulupäivä
        "2028-12-26" // tapaninpäivä
      })
  void isClosedOnPublicHolidays(String day) {
    assertThat(office.isOpen(at(day + "T12:00"))).isFalse();
  }

  @Test
  void passesOverMidsummerAndChristmas() {
    assertThat(office.nextOpening(at("2026-06-18T16:00"))).contains(at("2026-06-22T08:00"));
    assertThat(office.nextOpening(at("2026-12-23T16:00"))).contains(at("2026-12-28T08:00"));
    assertThat(office.nextOpening(at("2026-04-02T16:00"))).contains(at("2026-04-07T08:00"));
  }

  @Test
  void keepsHolidayHoursOfItsOwn() {
    OpeningHours hours =
        hours(
            "{'weekly': [{'days': ['mon'], 'from': '08:00', 'to': '16:00'}],"
                + " 'holidays': {'from': '10:00', 'to': '14:00'}}");

    assertThat(hours.isOpen(at("2026-12-25T09:00"))).isFalse();
    assertThat(hours.isOpen(at("2026-12-25T10:00"))).isTrue();
    assertThat(hours.isOpen(at("2026-06-20T13:00"))).isTrue();
  }

  @Test
  void mayBeOpenOnHolidaysAsOnOtherDays() {
    OpeningHours hours =
        hours(
            "{'weekly': [{'days': ['fri'], 'from': '08:00', 'to': '16:00'}], 'holidays': 'open'}");

    assertThat(hours.isOpen(at("2026-12-25T12:00"))).isTrue();
  }

  @Test
  void letsASingleDayGoBeforeHolidaysAndWeeks() {
    OpeningHours hours =
        hours(
            "{'weekly': [{'days': ['wed', 'thu'], 'from': '08:00', 'to': '16:00'}],"
                + " 'exceptions': [{'date': '2026-12-24', 'from': '08:00', 'to': '12:00'},"
                + " {'date': '2026-12-30', 'closed': true}]}");

    assertThat(hours.isOpen(at("2026-12-24T11:00"))).isTrue();
    assertThat(hours.isOpen(at("2026-12-24T13:00"))).isFalse();
    assertThat(hours.isOpen(at("2026-12-30T11:00"))).isFalse();
  }

  @Test
  void staysOpenOverMidnight() {
    OpeningHours hours = hours("{'weekly': [{'days': ['fri'], 'from': '22:00', 'to': '06:00'}]}");

    assertThat(hours.isOpen(at("2026-11-21T05:59"))).isTrue();
    assertThat(hours.isOpen(at("2026-11-21T06:00"))).isFalse();
    assertThat(hours.closesAt(at("2026-11-20T23:00"))).contains(at("2026-11-21T06:00"));
  }

  @Test
  void joinsDaysThatMeetAtMidnight() {
    OpeningHours hours =
        hours("{'weekly': [{'days': ['sat', 'sun'], 'from': '00:00', 'to': '24:00'}]}");

    assertThat(hours.closesAt(at("2026-11-21T12:00"))).contains(at("2026-11-23T00:00"));
  }

  @Test
  void neverClosesWhenEveryDayIsOpenAroundTheClock() {
    OpeningHours hours =
        hours(
            "{'weekly': [{'days': ['mon','tue','wed','thu','fri','sat','sun'], 'from': '00:00',"
                + " 'to': '24:00'}], 'holidays': 'open'}");

    assertThat(hours.closesAt(at("2026-11-21T12:00"))).isEmpty();
    assertThat(hours.isOpen(at("2026-12-25T12:00"))).isTrue();
  }

  @Test
  void neverOpensWithoutHours() {
    OpeningHours hours = hours("{'exceptions': [{'date': '2026-12-30', 'closed': true}]}");

    assertThat(hours.nextOpening(at("2026-11-21T12:00"))).isEmpty();
  }

  @Test
  void keepsLocalTimeWhenClocksChange() {
    OpeningHours hours =
        hours("{'weekly': [{'days': ['sat', 'sun', 'mon'], 'from': '08:00', 'to': '16:00'}]}");

    assertThat(hours.nextOpening(at("2026-03-28T20:00")))
        .contains(Instant.parse("2026-03-29T05:00:00Z"));
    assertThat(hours.nextOpening(at("2026-10-24T20:00")))
        .contains(Instant.parse("2026-10-25T06:00:00Z"));
  }

  @Test
  void opensAtTheChangeWhenSummerTimeLeapsOverTheHour() {
    OpeningHours hours = hours("{'weekly': [{'days': ['sun'], 'from': '03:30', 'to': '05:00'}]}");

    assertThat(hours.nextOpening(at("2026-03-29T00:00")))
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
    assertThat(hours.closesAt(Instant.parse("2026-03-29T01:00:00Z")))
        .contains(Instant.parse("2026-03-29T02:00:00Z"));
  }

  @Test
  void isOpenBothTimesWhenAnHourComesTwice() {
    OpeningHours hours = hours("{'weekly': [{'days': ['sun'], 'from': '03:15', 'to': '03:45'}]}");

    assertThat(hours.isOpen(Instant.parse("2026-10-25T00:20:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-10-25T01:20:00Z"))).isTrue();
    assertThat(hours.closesAt(Instant.parse("2026-10-25T00:20:00Z")))
        .contains(Instant.parse("2026-10-25T01:45:00Z"));
  }

  @Test
  void isAlwaysOpenWhenItSaysSo() {
    OpeningHours hours = hours("{'always': true}");

    assertThat(hours.alwaysOpen()).isTrue();
    assertThat(hours.isOpen(at("2026-12-25T03:00"))).isTrue();
    assertThat(hours.closesAt(at("2026-12-25T03:00"))).isEmpty();
  }

  @Test
  void answersAgreeAtRandomMoments() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    OpeningHours hours =
        hours(
            "{'weekly': [{'days': ['mon','wed'], 'from': '08:00', 'to': '16:00'},"
                + " {'days': ['fri', 'sat'], 'from': '20:00', 'to': '02:30'}]}");
    for (int i = 0; i < 2_000; i++) {
      Instant at = at("2026-01-01T00:00").plusSeconds(random.nextLong(3 * 366 * 86_400L));
      Instant next = hours.nextOpening(at).orElseThrow();
      String message = "seed " + seed + " at " + at;

      assertThat(next).as(message).isAfterOrEqualTo(at);
      assertThat(hours.isOpen(next)).as(message).isTrue();
      assertThat(hours.isOpen(at)).as(message).isEqualTo(next.equals(at));
      Optional<Instant> end = hours.closesAt(next);
      assertThat(end).as(message).isPresent();
      assertThat(hours.isOpen(end.get())).as(message).isFalse();
      assertThat(hours.isOpen(end.get().minusSeconds(1))).as(message).isTrue();
    }
  }

  @Test
  void knowsMovableHolidaysOfManyYears() {
    for (int year = 2024; year <= 2060; year++) {
      LocalDate midsummer = LocalDate.of(year, 6, 20);
      while (midsummer.getDayOfWeek().getValue() != 6) {
        midsummer = midsummer.plusDays(1);
      }
      assertThat(FINLAND.on(midsummer)).as("juhannuspäivä %s", midsummer).isTrue();
      assertThat(FINLAND.on(midsummer.plusDays(7))).isFalse();
    }
  }

  private static OpeningHours hours(String json) {
    return new HoursReader(HELSINKI, FINLAND)
        .read(JsonMapper.shared().readTree(json.replace('\'', '"')));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
  }
}
