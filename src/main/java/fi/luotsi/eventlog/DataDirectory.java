package fi.luotsi.eventlog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory that the server keeps its data in, for itself alone as long as it is open. Killing
 * the server frees it.
 */
final class DataDirectory implements AutoCloseable {

  private static final String LOCK = "luotsi.lock";

  private final Path directory;
  private final FileChannel channel;

  private DataDirectory(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Opens it, making it when it is missing.
   *
   * @throws NotUsable when it cannot be made or written to, or another server has it
   */
  static DataDirectory open(Path path) {
    Path directory = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new NotUsable(directory, "is in use by another running server", null);
      }
      return new DataDirectory(directory, channel);
    } catch (IOException e) {
      throw new NotUsable(directory, "cannot be written to", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** The directory cannot be used; says which and why. */
  static final class NotUsable extends RuntimeException {

    NotUsable(Path directory, String why, @Nullable Throwable cause) {
      super("The data directory " + directory + " " + why, cause);
    }
  }
}
