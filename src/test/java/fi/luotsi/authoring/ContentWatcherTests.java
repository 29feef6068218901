package fi.luotsi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatcherTests {

  private static final Duration PROMISED = Duration.ofSeconds(2);

  @TempDir private Path folder;

  private final Semaphore calls = new Semaphore(0);

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("knowledge/channels"));
    Files.writeString(folder.resolve("knowledge/county.yaml"), "a: b");
  }

  @Test
  void callsWithinTwoSecondsOfAnEdit() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Files.writeString(folder.resolve("knowledge/county.yaml"), "a: c");

      assertThat(called()).isTrue();
    }
  }

  @Test
  void seesFilesWrittenByRenaming() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Path written = Files.writeString(folder.resolve("knowledge/.county.yaml.tmp"), "a: c");
      assertThat(called()).isTrue();
      Files.move(
          written, folder.resolve("knowledge/county.yaml"), StandardCopyOption.REPLACE_EXISTING);

      assertThat(called()).isTrue();
    }
  }

  @Test
  void seesFilesInNewFolders() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Path path = folder.resolve("knowledge/paths/terveys/flunssa");
      Files.createDirectories(path);
      assertThat(called()).isTrue();
      Files.writeString(path.resolve("fi.md"), "x");

      assertThat(called()).isTrue();
    }
  }

  @Test
  void seesATreeThatAppears() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Files.createDirectories(folder.resolve("dialogs"));
      assertThat(called()).isTrue();
      Files.writeString(folder.resolve("dialogs/a.yaml"), "x");

      assertThat(called()).isTrue();
    }
  }

  @Test
  void seesDeletions() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Files.delete(folder.resolve("knowledge/county.yaml"));

      assertThat(called()).isTrue();
    }
  }

  @Test
  void passesOverWhatLiesBeside() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      Files.writeString(folder.resolve("luotsi.db"), "x");

      assertThat(calls.tryAcquire(700, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  @Test
  void callsOnceForManyWritesInARow() throws Exception {
    AtomicInteger count = new AtomicInteger();
    Runnable counting =
        () -> {
          count.incrementAndGet();
          calls.release();
        };
    try (ContentWatcher _ = ContentWatcher.start(folder, counting)) {
      for (int i = 0; i < 50; i++) {
        Files.writeString(folder.resolve("knowledge/channels/" + i + ".yaml"), "a: " + i);
      }

      assertThat(called()).isTrue();
      assertThat(count.get()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void callsThoughItIsNeverQuiet() throws Exception {
    try (ContentWatcher _ = ContentWatcher.start(folder, calls::release)) {
      long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
      boolean called = false;
      for (int i = 0; !called && System.nanoTime() < end; i++) {
        Files.writeString(folder.resolve("knowledge/county.yaml"), "a: " + i);
        called = calls.tryAcquire(20, TimeUnit.MILLISECONDS);
      }

      assertThat(called).isTrue();
    }
  }

  @Test
  void goesOnAfterACallThatFails() throws Exception {
    AtomicInteger count = new AtomicInteger();
    Runnable failing =
        () -> {
          calls.release();
          if (count.getAndIncrement() == 0) {
            throw new IllegalStateException("the first call fails, as this test wants");
          }
        };
    try (ContentWatcher _ = ContentWatcher.start(folder, failing)) {
      Files.writeString(folder.resolve("knowledge/county.yaml"), "a: c");
      assertThat(called()).isTrue();
      Files.writeString(folder.resolve("knowledge/county.yaml"), "a: d");

      assertThat(called()).isTrue();
    }
  }

  @Test
  void isSilentOnceClosed() throws Exception {
    ContentWatcher watcher = ContentWatcher.start(folder, calls::release);
    watcher.close();
    watcher.close();
    Files.writeString(folder.resolve("knowledge/county.yaml"), "a: c");

    assertThat(calls.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
  }

  private boolean called() throws InterruptedException {
    return calls.tryAcquire(PROMISED.toMillis(), TimeUnit.MILLISECONDS);
  }
}
