package fi.luotsi.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Numbers of some {@link WordForms word forms}: a few among very many. Immutable. */
final class FormNumbers {

  private final int[] rising;

  private FormNumbers(int[] rising) {
    this.rising = rising;
  }

  static FormNumbers of(int... numbers) {
    return new FormNumbers(IntStream.of(numbers).sorted().distinct().toArray());
  }

  /** All that are in any of some. */
  static FormNumbers union(Collection<FormNumbers> some) {
    return of(some.stream().flatMapToInt(FormNumbers::stream).toArray());
  }

  int size() {
    return rising.length;
  }

  IntStream stream() {
    return IntStream.of(rising);
  }

  /** Whether any of the numbers is one of these. */
  boolean haveAnyOf(int[] numbers) {
    for (int number : numbers) {
      if (Arrays.binarySearch(rising, number) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormNumbers that && Arrays.equals(rising, that.rising);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rising);
  }
}
