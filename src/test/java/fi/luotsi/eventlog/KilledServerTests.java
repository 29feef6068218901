package fi.luotsi.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.InputKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was reported as done survives kill -9. */
class KilledServerTests {

  private static final int ACKS_BEFORE_KILL = 300;

  @Test
  @Timeout(60)
  void keepsEveryAppendThatWasReportedAsDone(@TempDir Path data) throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Appending.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long acked = ackedUntilKilled(server);
    assertThat(acked).isGreaterThanOrEqualTo(ACKS_BEFORE_KILL);
    try (SqliteEventLog log =
        SqliteEventLog.open(data, EventLogSettings.defaults(), () -> EventLogContract.ZONE)) {
      ConversationId id = Appending.CONVERSATION;
      assertThat(log.read(id, 0, Integer.MAX_VALUE)).hasSizeGreaterThanOrEqualTo((int) acked);
      assertThat(log.ofKey(id, InputKey.ofCitizen("k" + acked))).hasSize(1);
      assertThat(log.ofKey(id, InputKey.ofCitizen("k2"))).hasSize(1);
    }
  }

  private static long ackedUntilKilled(Process server) throws IOException, InterruptedException {
    long acked = 0;
    try (BufferedReader acks = server.inputReader(StandardCharsets.UTF_8)) {
      for (String line = acks.readLine(); line != null; line = acks.readLine()) {
        acked = line.startsWith("acked ") ? Long.parseLong(line.substring(6)) : acked;
        if (acked == ACKS_BEFORE_KILL) {
          server.destroyForcibly();
        }
      }
    } catch (IOException killed) {
      // the pipe breaks with the process
    }
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return acked;
  }

  /** Appends and reports for as long as it lives. */
  static final class Appending {

    static final ConversationId CONVERSATION = new ConversationId("kill-9-kill-9-kill-9-k");

    private Appending() {}

    public static void main(String[] arguments) {
      SqliteEventLog log =
          SqliteEventLog.open(
              Path.of(arguments[0]), EventLogSettings.defaults(), () -> EventLogContract.ZONE);
      Instant now = EventLogContract.NOON;
      log.append(CONVERSATION, 0, null, now, List.of(SampleEvents.opened())).join();
      for (long seq = 2; ; seq++) {
        InputKey key = InputKey.ofCitizen("k" + seq);
        log.append(CONVERSATION, seq - 1, key, now, List.of(SampleEvents.wrote("t" + seq))).join();
        System.out.println("acked " + seq);
      }
    }
  }
}
