package fi.luotsi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AscentTests {

  /** The penalty moves the top by less than 0.0001. */
  @Test
  void stopsAtTheTopWhenItIsThere() {
    AtomicInteger rounds = new AtomicInteger();
    double[] top =
        Ascent.climb(
            2,
            at -> {
              rounds.incrementAndGet();
              return new double[] {3 - at[0], 100 * (-0.5 - at[1])};
            });

    assertThat(top[0]).isCloseTo(3, within(1e-4));
    assertThat(top[1]).isCloseTo(-0.5, within(1e-4));
    assertThat(rounds).hasValueLessThan(200);
  }

  /** As when a way of comparing says the same of every class. */
  @Test
  void stopsAlsoWhenAConstantChangesNothing() {
    AtomicInteger rounds = new AtomicInteger();
    double[] top =
        Ascent.climb(
            2,
            at -> {
              rounds.incrementAndGet();
              return new double[] {3 - at[0], 0};
            });

    assertThat(top[0]).isCloseTo(3, within(1e-4));
    assertThat(top[1]).isZero();
    assertThat(rounds).hasValueLessThan(200);
  }

  @Test
  void endsWhereThereIsNoTop() {
    assertThat(Ascent.climb(1, _ -> new double[] {1})[0]).isPositive();
  }
}
