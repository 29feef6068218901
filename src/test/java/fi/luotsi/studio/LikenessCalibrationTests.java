package fi.luotsi.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.guidance.Thresholds;
import fi.luotsi.search.SituationMatch;
import fi.luotsi.search.SituationValidation.HeldOutSaying;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LikenessCalibrationTests {

  private static final double FROM = Thresholds.DEFAULT.likeness().danger();

  private static final List<HeldOutSaying> SAYINGS =
      List.of(
          saying("emergency", false, "isä makaa lattialla", 0.9),
          saying("ordinary", true, "mitä elvytys on", FROM + 0.1),
          saying("ordinary", true, "kuka opettaa ensiapua", FROM + 0.2),
          saying("ordinary", true, "missä on hammashoitola", FROM - 0.1));

  private static HeldOutSaying saying(
      String situation, boolean ofPath, String text, double emergency) {
    return new HeldOutSaying(
        situation, ofPath, text, List.of(new SituationMatch("emergency", emergency, List.of())));
  }

  private static List<String> printed(Consumer<LikenessCalibration> what) {
    StringWriter page = new StringWriter();
    what.accept(new LikenessCalibration(SAYINGS, new PrintWriter(page)));
    return page.toString().lines().toList();
  }

  @Test
  void listsTheQuestionsThatTheThresholdInForceTakesForDangerLikestFirst() {
    assertThat(printed(LikenessCalibration::printTaken))
        .containsExactly(
            "    %.2f danger: kuka opettaa ensiapua".formatted(FROM + 0.2),
            "    %.2f danger: mitä elvytys on".formatted(FROM + 0.1));
  }

  @Test
  void tellsWhatTheChosenThresholdHearsAndTakes() {
    assertThat(printed(LikenessCalibration::printChosen).getFirst())
        .startsWith("threshold: danger %.2f".formatted(FROM + 0.2))
        .endsWith(
            "likeness hears 100.0%, and takes for it 0.0% of those that only sound so and 0.0% of"
                + " the paths' questions");
  }
}
