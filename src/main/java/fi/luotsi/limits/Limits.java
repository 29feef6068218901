package fi.luotsi.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The limits that visitors meet. What is counted is kept in memory only and bounded; addresses are
 * never stored with a conversation.
 */
public final class Limits {

  private static final Duration FORGET = Duration.ofMinutes(10);

  private final LimitSettings settings;
  private final InstantSource clock;
  private final Connections connections;
  private final LoadingCache<Address, Allowance> openings;
  private final LoadingCache<Address, Allowance> requests;
  private final LoadingCache<String, Allowance> messages;

  public Limits(LimitSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.connections = new Connections(settings.connections(), settings.connectionsPerAddress());
    this.openings = allowances(settings.openings());
    this.requests = allowances(settings.requests());
    this.messages = allowances(settings.messages());
  }

  private <K> LoadingCache<K, Allowance> allowances(Rate rate) {
    return Caffeine.newBuilder()
        .maximumSize(settings.remembered())
        .expireAfterAccess(FORGET)
        .build(key -> new Allowance(rate, clock));
  }

  /** The longest message, in characters. */
  public int messageLength() {
    return settings.messageLength();
  }

  /** The largest frame or request, in bytes. */
  public int frameBytes() {
    return Math.toIntExact(settings.frameSize().toBytes());
  }

  /** Leave for one more connection from an address; empty when there are too many. */
  public Optional<Permit> connect(String address) {
    return connections.enter(Address.of(address));
  }

  /** Counts a conversation begun from an address; how long to wait, zero when it may begin. */
  public Duration opening(String address) {
    return openings.get(Address.of(address)).use();
  }

  /** Counts an HTTP request from an address; how long to wait, zero when it may be answered. */
  public Duration request(String address) {
    return requests.get(Address.of(address)).use();
  }

  /** Counts a message in a conversation; how long to wait, zero when it may be taken. */
  public Duration message(String conversation) {
    return messages.get(conversation).use();
  }

  /** What one connection may send. */
  public Allowance frames() {
    return new Allowance(settings.frames(), clock);
  }

  /** How many faults one connection may make. */
  public Allowance faults() {
    return new Allowance(settings.faults(), clock);
  }
}
