package fi.luotsi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, run as anybody runs it; what it prints is kept. */
final class JarProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Process process;
  private final List<String> said = new ArrayList<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> errors = new LinkedBlockingQueue<>();
  private final List<Thread> readers;

  private JarProcess(Process process) {
    this.process = process;
    this.readers =
        List.of(
            Thread.ofVirtual()
                .start(() -> read(process.inputReader(StandardCharsets.UTF_8), lines)),
            Thread.ofVirtual()
                .start(() -> read(process.errorReader(StandardCharsets.UTF_8), errors)));
  }

  /** Runs the jar in a folder. */
  static JarProcess in(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Path.of("target", "luotsi.jar").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    try {
      return new JarProcess(new ProcessBuilder(command).directory(folder.toFile()).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(BufferedReader from, BlockingQueue<String> lines) {
    try (from) {
      from.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // the pipe breaks with the process
    }
  }

  /** What it printed: the first line in which that is found. */
  MatchResult line(Pattern wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Matcher matcher = wanted.matcher(next(end));
      if (matcher.find()) {
        return matcher.toMatchResult();
      }
    }
    throw new AssertionError(wanted + " was not printed: " + said + errors);
  }

  private String next(long end) {
    try {
      String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        return "";
      }
      said.add(line);
      return line;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The exit code once it has ended by itself. */
  int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Still running after " + PATIENCE);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** All that it printed, once it has ended. */
  String output() {
    waitForEnd();
    lines.drainTo(said);
    return String.join("\n", said);
  }

  /** All that it printed as errors, once it has ended. */
  String errors() {
    waitForEnd();
    return String.join("\n", errors);
  }

  private void waitForEnd() {
    exitCode();
    try {
      for (Thread reader : readers) {
        reader.join(GRACE);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
