package fi.luotsi.console;

import fi.luotsi.handoff.HandoffBoard;
import fi.luotsi.handoff.StaffPresence;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.socket.CloseStatus;

/**
 * All open sockets of staff on this server. Tells them of changes of the queue, a few times a
 * second at most, and now and then looks for what was announced in vain.
 */
final class StaffSockets implements SmartLifecycle {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final HandoffBoard board;
  private final StaffPresence presence;
  private final ConsoleSettings settings;
  private final Map<String, StaffSocket> sockets = new ConcurrentHashMap<>();
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private HandoffBoard.Following following = () -> {};
  private Thread thread = Thread.ofVirtual().unstarted(() -> {});

  StaffSockets(HandoffBoard board, StaffPresence presence, ConsoleSettings settings) {
    this.board = board;
    this.presence = presence;
    this.settings = settings;
  }

  /** Takes a socket in by its id; false when there are too many. */
  synchronized boolean add(String id, StaffSocket socket) {
    String person = socket.who().getName();
    long own =
        sockets.values().stream().filter(open -> open.who().getName().equals(person)).count();
    if (sockets.size() >= settings.maxSockets() || own >= settings.maxSocketsPerPerson()) {
      return false;
    }
    sockets.put(id, socket);
    presence.arrived(person);
    return true;
  }

  void remove(String id) {
    StaffSocket gone = sockets.remove(id);
    if (gone != null) {
      gone.forget();
      presence.left(gone.who().getName());
    }
  }

  int size() {
    return sockets.size();
  }

  @Override
  public void start() {
    running = true;
    following = board.follow(wake::release);
    thread = Thread.ofVirtual().name("staff-sockets").start(this::push);
  }

  /** Opening hours pass without a change of the board: so the queue is looked at as often too. */
  private void push() {
    try {
      long lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
      while (running) {
        wake.tryAcquire(Math.max(0, lookAt - System.nanoTime()), TimeUnit.NANOSECONDS);
        wake.drainPermits();
        sockets.values().forEach(StaffSocket::pushQueue);
        if (System.nanoTime() >= lookAt) {
          sockets.values().forEach(StaffSocket::look);
          lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
        }
        Thread.sleep(settings.queuePushEvery());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    following.close();
    thread.interrupt();
    sockets.values().forEach(socket -> socket.close(CloseStatus.SERVICE_RESTARTED));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
