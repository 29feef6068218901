package fi.luotsi.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LimitsTests {

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final Limits limits =
      new Limits(
          new LimitSettings(
              1_000,
              DataSize.ofKilobytes(1),
              new Rate(2, 60),
              new Rate(3, 60),
              new Rate(1, 60),
              new Rate(1, 60),
              new Rate(1, 60),
              2,
              3,
              10),
          () -> now);

  @Test
  void letsABurstThroughAndThenSaysHowLongToWait() {
    assertThat(limits.message("a")).isZero();
    assertThat(limits.message("a")).isZero();
    assertThat(limits.message("a")).isBetween(Duration.ofMillis(900), Duration.ofMillis(1_100));
    assertThat(limits.message("b")).isZero();
    now = now.plusSeconds(2);
    assertThat(limits.message("a")).isZero();
  }

  @Test
  void boundsConnectionsOfOneAddressAndOfAll() {
    List<Optional<Permit>> permits =
        List.of(limits.connect("10.0.0.1"), limits.connect("10.0.0.1"));
    assertThat(permits).allMatch(Optional::isPresent);
    assertThat(limits.connect("10.0.0.1")).isEmpty();
    assertThat(limits.connect("10.0.0.2")).isPresent();
    assertThat(limits.connect("10.0.0.3")).isEmpty();
    permits.getFirst().orElseThrow().close();
    permits.getFirst().orElseThrow().close();
    assertThat(limits.connect("10.0.0.3")).isPresent();
    assertThat(limits.connect("10.0.0.4")).isEmpty();
  }

  @Test
  void takesAnIpv6NetworkForOneVisitor() {
    assertThat(limits.opening("2001:db8:1:2:3:4:5:6")).isZero();
    assertThat(limits.opening("2001:db8:1:2::9")).isPositive();
    assertThat(limits.opening("2001:db8:1:3::9")).isZero();
    assertThat(Address.of("2001:db8::1")).hasToString("Address[hidden]");
  }

  @Test
  void readsAnAddressHoweverItIsWritten() {
    assertThat(Address.of("[2001:0db8::1%eth0]")).isEqualTo(Address.of("2001:db8:0:0:9::1"));
    assertThat(Address.of("::ffff:10.0.0.1")).isEqualTo(Address.of("10.0.0.1"));
    assertThat(Address.of("::ffff:10.0.0.2")).isNotEqualTo(Address.of("10.0.0.1"));
    assertThat(Address.of("nobody.example")).isEqualTo(Address.of(""));
  }

  @Test
  void forgetsTheLongestQuietRatherThanGrow() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(limits.request("10.0." + i / 250 + "." + i % 250)).isZero();
    }
  }

  @Test
  void readsRatesAsPeopleWriteThem() {
    assertThat(Rate.valueOf("20, then 120 a minute")).isEqualTo(new Rate(20, 120));
    assertThatThrownBy(() -> Rate.valueOf("lots")).hasMessageContaining("20, then 120 a minute");
  }
}
