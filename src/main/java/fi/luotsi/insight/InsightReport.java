package fi.luotsi.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.luotsi.conversation.DailyCounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What conversations of some days add up to.
 *
 * @param counts by measure and value, as {@link DailyCounts.Row} names them
 * @param shares the same as shares of their measure, 0 to 1
 * @param languages conversations begun, by language
 * @param helped share of those helped among all who said whether they were: yes counts whole,
 *     partly half; absent when nobody did
 * @param nps net promoter score, -100 to 100: the share of 9 and 10 less that of 0 to 6; absent
 *     without scores
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InsightReport(
    LocalDate from,
    LocalDate to,
    Map<String, Map<String, Long>> counts,
    Map<String, Map<String, Double>> shares,
    Map<String, Long> languages,
    @Nullable Double helped,
    @Nullable Double nps) {

  static InsightReport of(LocalDate from, LocalDate to, Map<DailyCounts.Row, Long> rows) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    Map<String, Long> languages = new TreeMap<>();
    rows.forEach((row, count) -> {
      counts
          .computeIfAbsent(row.measure(), _ -> new TreeMap<>())
          .merge(row.value(), count, Long::sum);
      if (row.measure().equals("conversation") && row.value().equals("opened")) {
        languages.merge(row.language(), count, Long::sum);
      }
    });
    return new InsightReport(
        from,
        to,
        counts,
        shares(counts),
        languages,
        helped(counts.getOrDefault("helped", Map.of())),
        nps(counts.getOrDefault("score", Map.of())));
  }

  private static Map<String, Map<String, Double>> shares(Map<String, Map<String, Long>> counts) {
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    counts.forEach((measure, values) -> {
      double all = sum(values);
      Map<String, Double> ofMeasure = new TreeMap<>();
      values.forEach((value, count) -> ofMeasure.put(value, count / all));
      shares.put(measure, ofMeasure);
    });
    return shares;
  }

  private static @Nullable Double helped(Map<String, Long> answers) {
    long all = sum(answers);
    return all == 0
        ? null
        : (answers.getOrDefault("yes", 0L) + answers.getOrDefault("partly", 0L) / 2.0) / all;
  }

  private static @Nullable Double nps(Map<String, Long> scores) {
    long all = sum(scores);
    if (all == 0) {
      return null;
    }
    long balance = 0;
    for (Map.Entry<String, Long> score : scores.entrySet()) {
      int value = Integer.parseInt(score.getKey());
      balance += value >= 9 ? score.getValue() : value <= 6 ? -score.getValue() : 0;
    }
    return 100.0 * balance / all;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
