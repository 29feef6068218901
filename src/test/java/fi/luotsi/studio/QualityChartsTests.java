package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.CrossValidation.HeldOut;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class QualityChartsTests {

  private final List<HeldOut> results = new ArrayList<>();

  QualityChartsTests() {
    for (int nth = 0; nth < 200; nth++) {
      results.add(HeldOuts.found(nth % 4 == 0 ? "b" : "a", nth % 100 / 100.0));
      results.add(HeldOuts.found("", nth % 50 / 100.0));
    }
  }

  @Test
  void areTheSameForTheSameQuestionsWhereverTheyAreDrawn() {
    String english = new QualityCharts(results).reliability();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("fi", "FI"));
    try {
      assertThat(new QualityCharts(results).reliability()).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void areWellFormedAndDescribed() {
    for (String svg : drawings()) {
      assertThatCode(() -> parse(svg)).doesNotThrowAnyException();
      assertThat(svg).contains("<title id=", "<desc id=", "prefers-color-scheme: dark");
      assertThat(svg).doesNotContain("NaN");
    }
  }

  @Test
  void nameTheirLinesAndTheThresholdsInForce() {
    assertThat(new QualityCharts(results).reliability()).contains(">Finnish<", ">Swedish<");
    assertThat(new QualityCharts(results).thresholds(Thresholds.DEFAULT))
        .contains(">by a wrong path<", ">in force " + Thresholds.DEFAULT.answer());
  }

  private List<String> drawings() {
    QualityCharts charts = new QualityCharts(results);
    return List.of(charts.reliability(), charts.thresholds(Thresholds.DEFAULT));
  }

  private static void parse(String svg) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
