package fi.luotsi.authoring;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Watches a folder of content and calls back once an edit is over: when nothing has changed for a
 * moment, because editors and git write in several steps.
 *
 * <p>Design decision: every event only means "look again", and the folders are gone through anew
 * before each call, so that new folders, files written by renaming, and events that were lost
 * because too many came at once need no care of their own. Rejected: to follow single files, which
 * would have to be right about each editor's way of saving.
 */
public final class ContentWatcher implements AutoCloseable {

  /** How long it has to be quiet. */
  static final Duration QUIET = Duration.ofMillis(200);

  /** After how long a call is made though it is not quiet. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final int MOST_FOLDERS = 5_000;

  private final Path folder;
  private final Runnable changed;
  private final WatchService watch;
  private final Thread thread;
  private int folders;

  private ContentWatcher(Path folder, Runnable changed) throws IOException {
    this.folder = folder;
    this.changed = changed;
    this.watch = folder.getFileSystem().newWatchService();
    register();
    this.thread = Thread.ofVirtual().name("content-watcher").unstarted(this::run);
  }

  /**
   * Begins to watch.
   *
   * @param folder that holds {@code knowledge/} and {@code dialogs/}
   * @param changed called on the watcher's own thread, one call at a time; what it throws goes to
   *     the thread's handler of uncaught exceptions, and watching goes on
   */
  public static ContentWatcher start(Path folder, Runnable changed) throws IOException {
    ContentWatcher watcher = new ContentWatcher(folder, changed);
    watcher.thread.start();
    return watcher;
  }

  /** Stops watching; a call under way is waited for, though not for long. */
  @Override
  public void close() throws IOException {
    watch.close();
    if (Thread.currentThread().equals(thread)) {
      return;
    }
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (true) {
        if (drain(watch.take())) {
          waitForQuiet();
          lookAgain();
        }
      }
    } catch (ClosedWatchServiceException e) {
      // closed: the end of watching
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookAgain() {
    try {
      register();
      changed.run();
    } catch (ClosedWatchServiceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private void waitForQuiet() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      WatchKey key = watch.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      if (key == null) {
        return;
      }
      drain(key);
    }
  }

  /** Takes the events of a key; whether one of them is about content. */
  private boolean drain(WatchKey key) {
    boolean inside = !folder.equals(key.watchable());
    boolean content =
        key.pollEvents().stream()
            .anyMatch(event -> inside || isTree(String.valueOf(event.context())));
    key.reset();
    return content;
  }

  /** What else lies beside the content is no matter; container platforms switch by "..data". */
  private static boolean isTree(String name) {
    return DirectoryContent.TREES.contains(name) || name.startsWith("..");
  }

  /** Watches all folders that are there now; one watched already stays so. */
  private void register() throws IOException {
    folders = 0;
    register(folder);
    for (String tree : DirectoryContent.TREES) {
      Path root = folder.resolve(tree);
      if (Files.isDirectory(root)) {
        Files.walkFileTree(
            root, Set.of(FileVisitOption.FOLLOW_LINKS), DirectoryContent.DEPTH, new Registering());
      }
    }
  }

  private void register(Path directory) throws IOException {
    if (folders < MOST_FOLDERS) {
      folders++;
      directory.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }
  }

  /** Watches every folder it meets; one that vanished meanwhile is passed over. */
  private final class Registering extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
        throws IOException {
      try {
        register(path);
      } catch (NoSuchFileException e) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) {
      return FileVisitResult.CONTINUE;
    }
  }
}
