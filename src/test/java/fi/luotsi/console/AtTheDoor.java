package fi.luotsi.console;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server at which a great many sign in. */
abstract class AtTheDoor {

  @TempDir static Path data;
  static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "luotsi.console.sign-in-tries=1000");
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
