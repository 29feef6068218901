package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import picocli.CommandLine;

class HashPasswordTests {

  private final InputStream before = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void giveInputBack() {
    System.setIn(before);
  }

  private int run(String input) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return new CommandLine(new HashPassword())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute();
  }

  @Test
  void printsAHashThatTheAccountTakes() {
    assertThat(run("laituri-majakka-ääni\n")).isZero();
    String hash = out.toString().strip();
    MarkedBcrypt encoder = new MarkedBcrypt(new BCryptPasswordEncoder());
    assertThat(encoder.matches("laituri-majakka-ääni", hash)).isTrue();
    assertThat(encoder.matches("laituri-majakka-aani", hash)).isFalse();
    assertThat(out.toString()).doesNotContain("laituri");
  }

  @Test
  void refusesPasswordsThatAreTooShortOrTooLong() {
    assertThat(run("lyhyt\n")).isEqualTo(2);
    assertThat(run("ä".repeat(37) + "\n")).isEqualTo(2);
    assertThat(run("")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void makesUpLongPasswordsThatDiffer() {
    OneTimePassword passwords = new OneTimePassword(new Random(7));
    Set<String> some = Stream.generate(passwords::next).limit(3).collect(Collectors.toSet());
    assertThat(some).hasSize(3).allMatch(password -> password.matches("([2-9A-Za-z]{6}-?){4}"));
  }
}
