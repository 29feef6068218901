package fi.luotsi.console;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.language.Language;
import fi.luotsi.limits.Allowance;
import fi.luotsi.limits.Limits;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** One open socket of a member of staff: what it follows and what it is told. */
final class StaffSocket {

  private final SignedInStaff who;
  private final Language language;
  private final Outbox outbox;
  private final StaffJson json;
  private final Parts parts;
  private final Allowance frames;
  private final Allowance faults;
  private final Map<ConversationId, Watch> watches = new ConcurrentHashMap<>();
  private final Alarm queuePush = new Alarm("staff-queue", this::sendQueue);
  private volatile boolean greeted;
  private volatile @Nullable QueueSnapshot lastQueue;

  StaffSocket(SignedInStaff who, Language language, Outbox outbox, StaffJson json, Parts parts) {
    this.who = who;
    this.language = language;
    this.outbox = outbox;
    this.json = json;
    this.parts = parts;
    this.frames = parts.limits().frames();
    this.faults = parts.limits().faults();
  }

  /** What all sockets share. */
  record Parts(
      StaffDesk desk,
      EventLog log,
      Announcements announcements,
      QueueView queues,
      Limits limits,
      ConsoleSettings settings) {}

  SignedInStaff who() {
    return who;
  }

  /** Does what a frame asks; the answer goes out by the same socket. */
  void take(StaffFrame frame) {
    switch (frame) {
      case StaffFrame.Hello _ -> hello();
      case StaffFrame.Watch(var conversation, var after) -> watch(conversation, after);
      case StaffFrame.Unwatch(var conversation) -> unwatch(conversation);
      case StaffFrame.Message message -> write(message);
      case StaffFrame.Typing(var conversation) -> typing(conversation);
    }
  }

  private void hello() {
    greeted = true;
    lastQueue = null;
    send(new StaffSent.Welcome(who.staff().id(), who.staff().name()));
    pushQueue();
  }

  private void watch(ConversationId conversation, long after) {
    try {
      parts.desk().open(who, conversation);
    } catch (StaffProblem.Thrown no) {
      send(StaffSent.Failed.of(null, conversation.value(), no.problem()));
      return;
    }
    watches.values().removeIf(Watch::over);
    unwatch(conversation);
    if (watches.size() >= parts.settings().maxWatched()) {
      send(StaffSent.Failed.of(null, conversation.value(), StaffProblem.TOO_MANY_WATCHED));
      return;
    }
    Watch watch =
        new Watch(
            conversation,
            who.staff().id(),
            after,
            parts.log(),
            () -> parts.desk().mayRead(who, conversation),
            this::send);
    watches.put(conversation, watch);
    watch.start(parts.announcements());
  }

  private void unwatch(ConversationId conversation) {
    Watch before = watches.remove(conversation);
    if (before != null) {
      before.close();
    }
  }

  private void write(StaffFrame.Message message) {
    try {
      long seq = parts.desk().write(who, message.conversation(), message.text(), message.id());
      send(new StaffSent.Ack(message.id(), seq));
    } catch (StaffProblem.Thrown no) {
      send(StaffSent.Failed.of(message.id(), message.conversation().value(), no.problem()));
    }
  }

  private void typing(ConversationId conversation) {
    if (watches.containsKey(conversation) && parts.desk().owns(who, conversation)) {
      parts
          .announcements()
          .announce(new Announcements.Announcement.Typing(conversation, Announcements.Side.STAFF));
    }
  }

  /** Tells what the queues look like now, if that has changed since it was told last. */
  void pushQueue() {
    if (greeted) {
      queuePush.ring();
    }
  }

  private void sendQueue() {
    QueueSnapshot now = parts.queues().of(who.account(), language);
    if (!now.equals(lastQueue)) {
      lastQueue = now;
      send(new StaffSent.QueueChanged(now));
    }
  }

  /** Whether one more frame may be looked at. */
  boolean mayAsk() {
    return frames.use().isZero();
  }

  /** Whether one more fault is borne. */
  boolean mayErr() {
    return faults.use().isZero();
  }

  void refuse(StaffProblem problem, @Nullable String id) {
    send(StaffSent.Failed.of(id, null, problem));
  }

  /** Looks in the log for what was announced in vain. */
  void look() {
    watches.values().forEach(Watch::look);
  }

  private void send(StaffSent frame) {
    outbox.put(json.write(frame));
  }

  void close(CloseStatus status) {
    forget();
    outbox.close(status);
  }

  /** The socket has gone: nothing is followed any more. */
  void forget() {
    watches.values().forEach(Watch::close);
    watches.clear();
  }
}
