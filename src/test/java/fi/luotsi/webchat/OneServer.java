package fi.luotsi.webchat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server that all tests of a class share. */
abstract class OneServer {

  @TempDir static Path data;
  static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.on(data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
