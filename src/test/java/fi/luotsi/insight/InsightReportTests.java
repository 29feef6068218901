package fi.luotsi.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.luotsi.conversation.DailyCounts.Row;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InsightReportTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static Row row(String measure, String value, String language) {
    return new Row(DAY, measure, value, language);
  }

  private static InsightReport report(Map<Row, Long> rows) {
    return InsightReport.of(DAY, DAY, rows);
  }

  @Test
  void addsDaysAndLanguagesUp() {
    InsightReport report =
        report(
            Map.of(
                row("decision", "answer", "fi"),
                3L,
                new Row(DAY.plusDays(1), "decision", "answer", "sv"),
                2L,
                row("decision", "fallback", "fi"),
                5L,
                row("conversation", "opened", "fi"),
                4L,
                row("conversation", "opened", "sv"),
                1L));
    assertThat(report.counts().get("decision")).isEqualTo(Map.of("answer", 5L, "fallback", 5L));
    assertThat(report.shares().get("decision")).isEqualTo(Map.of("answer", 0.5, "fallback", 0.5));
    assertThat(report.languages()).isEqualTo(Map.of("fi", 4L, "sv", 1L));
  }

  @Test
  void saysNothingOfWhatNobodyAnswered() {
    assertThat(report(Map.of()).nps()).isNull();
    assertThat(report(Map.of()).helped()).isNull();
  }

  @Test
  void takesDetractorsFromPromoters() {
    InsightReport report =
        report(
            Map.of(
                row("score", "10", "fi"), 5L,
                row("score", "9", "fi"), 1L,
                row("score", "8", "fi"), 2L,
                row("score", "6", "fi"), 1L,
                row("score", "0", "fi"), 1L));
    assertThat(report.nps()).isCloseTo(40.0, within(0.001));
  }

  @Test
  void countsThoseWhoWerePartlyHelpedHalf() {
    InsightReport report =
        report(
            Map.of(
                row("helped", "yes", "fi"), 2L,
                row("helped", "partly", "fi"), 1L,
                row("helped", "no", "fi"), 1L));
    assertThat(report.helped()).isCloseTo(0.625, within(0.001));
  }
}
