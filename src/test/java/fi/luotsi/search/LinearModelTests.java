package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearModelTests {

  private static final LinearModel MODEL = new LinearModel(kept(0.3f, -0.7f, 1e-4f, 2.001f), 2);

  private static short[] kept(float... weights) {
    short[] kept = new short[weights.length];
    for (int i = 0; i < weights.length; i++) {
      kept[i] = LinearModel.kept(weights[i]);
    }
    return kept;
  }

  @Test
  void addsWhatFeaturesSay() {
    SparseVector text = new SparseVector(new int[] {0, 1}, new float[] {0.5f, 2});
    float[] scores = MODEL.scores(text);

    assertThat(scores[0]).isCloseTo(0.5f * 0.3f + 2 * 1e-4f, within(1e-3f));
    assertThat(scores[1]).isCloseTo(-0.5f * 0.7f + 2 * 2.001f, within(4e-3f));
  }

  @Test
  void keepsWeightsTrueToOneInTwoThousand() {
    assertThat(MODEL.weight(0, 1)).isCloseTo(-0.7f, within(0.7f / 2000));
    assertThat(MODEL.weight(1, 0)).isCloseTo(1e-4f, within(1e-4f / 1000));
    assertThat(MODEL.weight(1, 1)).isCloseTo(2.001f, within(2.001f / 2000));
  }
}
