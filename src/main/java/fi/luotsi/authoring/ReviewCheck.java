package fi.luotsi.authoring;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Looks whether content was gone through by a professional, and whether it is time to do it again.
 */
public final class ReviewCheck {

  private final Clock clock;

  /**
   * @param clock tells today
   */
  public ReviewCheck(Clock clock) {
    this.clock = clock;
  }

  /** Checks {@code reviewed} and {@code reviewBy} of a document, where it has them. */
  public void check(ContentDocument document, Mistakes mistakes) {
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> reviewed = date(document, "reviewed");
    Optional<LocalDate> reviewBy = date(document, "reviewBy");
    reviewBy
        .filter(date -> date.isBefore(today))
        .ifPresent(date -> passed(document, date, mistakes));
    reviewed
        .filter(date -> date.isAfter(today))
        .ifPresent(date -> notYet(document, date, mistakes));
    if (reviewed.isPresent()
        && reviewBy.filter(date -> !date.isAfter(reviewed.get())).isPresent()) {
      mistakes.blocking(
          document.place("/reviewBy"),
          "review-order",
          "The next review is not after the last one.",
          "Write in `reviewed` the day it was gone through, and in `reviewBy` a later day.");
    }
  }

  private static void passed(ContentDocument document, LocalDate date, Mistakes mistakes) {
    mistakes.advisory(
        document.place("/reviewBy"),
        "review-passed",
        "This had to be gone through by %s.".formatted(date),
        "Let its owner go through it, then write new dates in `reviewed` and `reviewBy`.");
  }

  private static void notYet(ContentDocument document, LocalDate date, Mistakes mistakes) {
    mistakes.advisory(
        document.place("/reviewed"),
        "review-in-future",
        "The day of review, %s, has not come yet.".formatted(date),
        "Write the day on which it was gone through.");
  }

  private static Optional<LocalDate> date(ContentDocument document, String key) {
    try {
      return document.root().path(key).stringValueOpt().map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty(); // its form is the schema's matter
    }
  }
}
