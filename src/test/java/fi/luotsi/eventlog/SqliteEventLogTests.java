package fi.luotsi.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.RecordedEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SqliteEventLogTests extends EventLogContract {

  @TempDir Path data;
  private SqliteEventLog log;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(data, EventLogSettings.defaults(), () -> ZONE);
  }

  @AfterEach
  void close() throws IOException, SQLException {
    log.close();
  }

  private void reopen(EventLogSettings settings) throws IOException, SQLException {
    log.close();
    log = SqliteEventLog.open(data, settings, () -> ZONE);
  }

  private static EventLogSettings ofSize(DataSize size) {
    return new EventLogSettings(100, 10, 2, size);
  }

  @Override
  EventLog log() {
    return log;
  }

  @Test
  void keepsEverythingOverARestart() throws Exception {
    ConversationId id = newConversation();
    List<RecordedEvent> before = append(id, 0, "1", SampleEvents.opened(), SampleEvents.wrote("a"));
    reopen(EventLogSettings.defaults());
    assertThat(log.read(id, 0, 10)).isEqualTo(before);
    append(id, 2, "2", SampleEvents.wrote("b"));
    assertThat(log.ofKey(id, InputKey.ofCitizen("1"))).isEqualTo(before);
  }

  @Test
  void leavesNoTraceOfErasedTextInTheFiles() throws IOException {
    ConversationId kept = newConversation();
    append(kept, 0, null, SampleEvents.opened(), SampleEvents.wrote("säilyvä-sana"));
    ConversationId id = newConversation();
    append(id, 0, null, SampleEvents.opened());
    for (int i = 1; i < 60; i++) {
      append(id, i, "k" + i, SampleEvents.wrote("salaisuus-" + "x".repeat(i * 50)));
    }
    assertThat(filesHolding("salaisuus-")).isNotEmpty();
    log.erase(id).join();
    assertThat(filesHolding("salaisuus-")).isEmpty();
    assertThat(filesHolding(id.value())).isEmpty();
    assertThat(filesHolding("säilyvä-sana")).isNotEmpty();
  }

  private List<Path> filesHolding(String text) throws IOException {
    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    List<Path> holding = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
          holding.add(file);
        }
      }
    }
    return holding;
  }

  @Test
  void refusesWhenFullLosesNothingAndWorksAgainWithRoom() throws Exception {
    reopen(ofSize(DataSize.ofKilobytes(200)));
    ConversationId id = newConversation();
    append(id, 0, null, SampleEvents.opened());
    int acked = 0;
    RuntimeException refusal = null;
    while (refusal == null && acked < 1_000) {
      try {
        append(id, acked + 1, "k" + acked, SampleEvents.wrote("y".repeat(2_000)));
        acked++;
      } catch (CompletionException e) {
        refusal = e;
      }
    }
    assertThat(refusal).hasCauseInstanceOf(EventLog.Unavailable.class);
    assertThat(log.trouble()).isNotNull();
    assertThat(log.read(id, 0, 1_000)).hasSize(acked + 1);
    reopen(EventLogSettings.defaults());
    assertThat(log.read(id, 0, 1_000)).hasSize(acked + 1);
    append(id, acked + 1, "k" + acked, SampleEvents.wrote("mahtuu"));
    assertThat(log.trouble()).isNull();
  }

  @Test
  void makesRoomByErasingWhenFull() throws Exception {
    reopen(ofSize(DataSize.ofKilobytes(200)));
    ConversationId full = newConversation();
    append(full, 0, null, SampleEvents.opened());
    assertThatThrownBy(() -> append(full, 1, "big", SampleEvents.wrote("z".repeat(400_000))))
        .hasCauseInstanceOf(EventLog.Unavailable.class);
    append(full, 1, "half", SampleEvents.wrote("z".repeat(90_000)));
    ConversationId other = newConversation();
    append(other, 0, null, SampleEvents.opened());
    assertThatThrownBy(() -> append(other, 1, "more", SampleEvents.wrote("z".repeat(90_000))))
        .hasCauseInstanceOf(EventLog.Unavailable.class);
    log.erase(full).join();
    append(other, 1, "more", SampleEvents.wrote("z".repeat(90_000)));
  }

  @Test
  void refusesAtOnceWhenTooManyWait() throws Exception {
    reopen(new EventLogSettings(5, 1, 1, DataSize.ofGigabytes(1)));
    List<CompletableFuture<List<RecordedEvent>>> attempts = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      attempts.add(log.append(newConversation(), 0, null, NOON, List.of(SampleEvents.opened())));
    }
    long refused =
        attempts.stream()
            .map(attempt -> attempt.handle((events, failure) -> failure).join())
            .filter(EventLog.Unavailable.class::isInstance)
            .count();
    assertThat(refused).isBetween(1L, 1_999L);
    assertThat(log.quietSince(NOON, 5_000)).hasSize((int) (2_000 - refused));
  }

  @Test
  void refusesWhenClosed() throws Exception {
    log.close();
    assertThatThrownBy(() -> append(newConversation(), 0, null, SampleEvents.opened()))
        .hasCauseInstanceOf(EventLog.Unavailable.class);
    open();
  }

  @Test
  void recordsWhatIsGoodOfABatchInWhichOneFails() throws Exception {
    reopen(ofSize(DataSize.ofKilobytes(200)));
    List<CompletableFuture<List<RecordedEvent>>> attempts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = i == 7 ? "z".repeat(400_000) : "hyvä";
      attempts.add(
          log.append(
              newConversation(),
              0,
              null,
              NOON,
              List.of(SampleEvents.opened(), SampleEvents.wrote(text))));
    }
    long recorded =
        attempts.stream()
            .filter(attempt -> attempt.handle((events, failure) -> failure == null).join())
            .count();
    assertThat(recorded).isEqualTo(19);
  }

  @Test
  void saysPlainlyThatAnotherServerHasTheDirectory() {
    assertThatThrownBy(() -> SqliteEventLog.open(data, EventLogSettings.defaults(), () -> ZONE))
        .isInstanceOf(DataDirectory.NotUsable.class)
        .hasMessageContaining(data.toString())
        .hasMessageContaining("in use by another running server");
  }

  @Test
  void saysPlainlyThatTheDirectoryCannotBeMade() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "no directory");
    assertThatThrownBy(
            () -> SqliteEventLog.open(file.resolve("sub"), EventLogSettings.defaults(), () -> ZONE))
        .isInstanceOf(DataDirectory.NotUsable.class)
        .hasMessageContaining("cannot be written to");
  }

  @Test
  void makesAMissingDirectory() throws Exception {
    Path deep = data.resolve("a/b");
    SqliteEventLog.open(deep, EventLogSettings.defaults(), () -> ZONE).close();
    assertThat(deep.resolve("luotsi.db")).exists();
  }
}
