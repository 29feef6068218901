package fi.luotsi.limits;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts connections that are open, in all and from each address. */
final class Connections {

  private final int most;
  private final int mostOfOne;
  private final Map<Address, Integer> open = new ConcurrentHashMap<>();
  private int all;

  Connections(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  synchronized Optional<Permit> enter(Address address) {
    int ofOne = open.getOrDefault(address, 0);
    if (all >= most || ofOne >= mostOfOne) {
      return Optional.empty();
    }
    all++;
    open.put(address, ofOne + 1);
    AtomicBoolean left = new AtomicBoolean();
    return Optional.of(() -> {
      if (left.compareAndSet(false, true)) {
        leave(address);
      }
    });
  }

  private synchronized void leave(Address address) {
    all--;
    open.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
  }
}
