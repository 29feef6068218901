package fi.luotsi.console;

import java.util.random.RandomGenerator;

/**
 * Makes up passwords that are good for one run: 24 characters out of 55 that are not mistaken for
 * each other, 138 bits.
 */
final class OneTimePassword {

  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
  private static final int LENGTH = 24;
  private static final int GROUP = 6;

  private final RandomGenerator random;

  OneTimePassword(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
