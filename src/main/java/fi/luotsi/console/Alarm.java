package fi.luotsi.console;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is done again after each time it was asked for, on a thread that lives only while there
 * is any; asked for many times meanwhile, it is done once more.
 */
final class Alarm {

  private final String name;
  private final Runnable work;
  private final AtomicInteger asked = new AtomicInteger();

  Alarm(String name, Runnable work) {
    this.name = name;
    this.work = work;
  }

  /** Asks for the work. Never blocks. */
  void ring() {
    if (asked.getAndIncrement() == 0) {
      Thread.ofVirtual().name(name).start(this::run);
    }
  }

  private void run() {
    int answered = asked.get();
    try {
      work.run();
    } finally {
      if (asked.addAndGet(-answered) > 0) {
        Thread.ofVirtual().name(name).start(this::run);
      }
    }
  }
}
