package fi.luotsi.console;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.handoff.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInTriesTests {

  private final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
  private final SignInTries tries = new SignInTries(3, Duration.ofMinutes(1), clock);

  @Test
  void makesAnAddressWaitAfterTooManyTriesAndGivesOneMoreAfterAPause() {
    for (int i = 0; i < 3; i++) {
      assertThat(tries.take("192.0.2.1", "account" + i)).isZero();
    }
    assertThat(tries.take("192.0.2.1", "another")).isPositive();
    assertThat(tries.take("192.0.2.2", "another")).isZero();
    clock.moveOn(Duration.ofMinutes(1));
    assertThat(tries.take("192.0.2.1", "another")).isZero();
    assertThat(tries.take("192.0.2.1", "another")).isPositive();
  }

  @Test
  void protectsAnAccountFromManyAddresses() {
    for (int i = 0; i < 9; i++) {
      assertThat(tries.take("192.0.2." + i, "aino")).isZero();
    }
    assertThat(tries.take("192.0.2.100", "AINO")).isPositive();
  }

  @Test
  void doesNotCountRightPasswords() {
    for (int i = 0; i < 100; i++) {
      assertThat(tries.take("192.0.2.1", "aino")).isZero();
      tries.giveBack("192.0.2.1", "aino");
    }
  }

  @Test
  void countsAnIpv6NetworkAsOneAddress() {
    for (int i = 0; i < 3; i++) {
      assertThat(tries.take("2001:db8:0:1::" + i, "account" + i)).isZero();
    }
    assertThat(tries.take("2001:db8:0:1:ffff::1", "another")).isPositive();
    assertThat(tries.take("2001:db8:0:2::1", "another")).isZero();
  }

  @Test
  void remembersNoMoreThanItsBound() {
    for (int i = 0; i < SignInTries.MAX_BUCKETS; i++) {
      tries.take("address" + i, "account" + i);
    }
    assertThat(tries.size()).isLessThanOrEqualTo(SignInTries.MAX_BUCKETS);
  }
}
