package fi.luotsi.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which clients the server parts with, and how it says so; over real sockets. */
@Timeout(60)
class FateOfSocketsTests {

  private static final String HELLO = "{\"type\":\"hello\",\"locale\":\"fi\"}";
  private static final int MORE_THAN_FAULTS_ALLOWED = 100;

  @TempDir static Path data;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.on(
            data,
            "--luotsi.webchat.hello-within=1s",
            "--luotsi.webchat.ping-every=1s",
            "--luotsi.webchat.silence-allowed=3s",
            "--luotsi.limits.faults=20, then 60 a minute");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void closesASocketOnWhichNobodySaysHello() {
    try (Client client = server.connect()) {
      assertThat(client.closeCode()).isEqualTo(4005);
    }
  }

  @Test
  void asksASilentClientWhetherItIsThereAndClosesItWhenItDoesNotAnswer() {
    try (BareSocket silent = BareSocket.to(server.port()).send(HELLO)) {
      assertThat(silent.next(BareSocket.TEXT).text()).contains("\"welcome\"");
      silent.next(BareSocket.PING);
      assertThat(silent.next(BareSocket.CLOSE).closeCode()).isEqualTo(4004);
    }
  }

  @Test
  void keepsAQuietClientThatAnswersPings() {
    try (Client quiet = server.connect().hello();
        BareSocket silent = BareSocket.to(server.port()).send(HELLO)) {
      assertThat(silent.next(BareSocket.CLOSE).closeCode()).isEqualTo(4004);
      quiet.message("m1", "olen täällä yhä");
      assertThat(quiet.answer("m1").get("replyTo").stringValue()).isEqualTo("m1");
    }
  }

  @Test
  void closesOnBadFrameAfterBadFrame() {
    try (Client client = server.connect().hello()) {
      for (int i = 0; i < MORE_THAN_FAULTS_ALLOWED; i++) {
        try {
          client.send("{\"type\":\"dance\"}");
        } catch (RuntimeException closed) {
          break;
        }
      }
      assertThat(client.next("error").get("code").stringValue()).isEqualTo("bad-frame");
      assertThat(client.closeCode()).isEqualTo(4002);
    }
  }

  @Test
  void closesOnAFrameBeyondAllMeasure() {
    try (Client client = server.connect().hello()) {
      try {
        client.message("m1", "x".repeat(3_000_000));
      } catch (RuntimeException closed) {
        // it is closed while it is still being sent
      }
      assertThat(client.closeCode()).isEqualTo(4001);
    }
  }

  @Test
  void closesOnWhatIsNoWebSocketFrame() {
    try (BareSocket wrong = BareSocket.to(server.port()).sendUnmasked(HELLO)) {
      assertThat(wrong.next(BareSocket.CLOSE).closeCode()).isEqualTo(1002);
    }
    try (BareSocket wrong = BareSocket.to(server.port()).sendAsText(new byte[] {(byte) 0xff})) {
      assertThat(wrong.next(BareSocket.CLOSE).closeCode()).isEqualTo(1007);
    }
  }
}
