package fi.luotsi.webchat;

import fi.luotsi.conversation.Announcements.Announcement;
import fi.luotsi.conversation.Announcements.Side;
import fi.luotsi.conversation.Announcements.Subscription;
import fi.luotsi.conversation.CitizenToken;
import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.ConversationState;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Input;
import fi.luotsi.conversation.InputKey;
import fi.luotsi.conversation.Opening;
import fi.luotsi.conversation.Outcome;
import fi.luotsi.conversation.RecordedEvent;
import fi.luotsi.language.ContentLocale;
import fi.luotsi.limits.Allowance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.WebSocketSession;

/**
 * One socket of a citizen: says hello, then takes part in one conversation. Frames are heard one at
 * a time; events are sent as the log grows, from a cursor, so that none is lost or repeated.
 */
final class ChatSocket {

  private static final int PAGE = 100;
  private static final int FLOOD_FACTOR = 64;

  private final Chat chat;
  private final String address;
  private final Allowance frames;
  private final Allowance faults;
  private final PartialText partial;
  private final Outbox outbox;
  private final Instant began;
  private final AtomicReference<@Nullable Attached> attached = new AtomicReference<>();
  private volatile ContentLocale locale;
  private volatile long cursor;
  private volatile @Nullable String erasedBy;
  private volatile Instant heard;
  private volatile Instant pinged;

  ChatSocket(Chat chat, WebSocketSession session, String address, Executor executor) {
    this.chat = chat;
    this.address = address;
    this.frames = chat.limits().frames();
    this.faults = chat.limits().faults();
    this.partial = new PartialText(chat.limits().frameBytes());
    this.outbox = new Outbox(session, new LogNews(), chat.settings().outboxCapacity(), executor);
    this.began = chat.clock().instant();
    this.heard = began;
    this.pinged = began;
    this.locale = chat.errors().defaultLocale();
  }

  /** Hears a part of a text message. */
  void hear(String part, boolean last) {
    heard = chat.clock().instant();
    partial.add(part);
    if (partial.bytes() > (long) FLOOD_FACTOR * chat.limits().frameBytes()) {
      outbox.shut(Closing.FLOOD);
    } else if (last) {
      partial.end().ifPresentOrElse(this::frame, this::tooLarge);
    }
  }

  private void tooLarge() {
    String detail = "a frame may have " + chat.limits().frameBytes() + " bytes";
    fault(chat.errors().tooLarge(locale, null, detail), Closing.ABUSE);
  }

  /** Hears a binary message, which no client has reason to send. */
  void hearBinary() {
    heard = chat.clock().instant();
    bad(new BadFrame(null, "binary; frames are text"));
  }

  /** Hears the answer to a ping. */
  void hearPong() {
    heard = chat.clock().instant();
  }

  private void frame(String text) {
    Duration pause = frames.use();
    if (pause.isPositive()) {
      fault(chat.errors().tooFast(locale, null, pause), Closing.FLOOD);
      return;
    }
    try {
      take(FrameReader.read(text));
    } catch (BadFrame bad) {
      bad(bad);
    } catch (EventLog.Unavailable e) {
      outbox.put(chat.errors().of(locale, null, OutboundFrame.Code.UNAVAILABLE));
    }
  }

  private void bad(BadFrame bad) {
    fault(chat.errors().bad(locale, bad), Closing.ABUSE);
  }

  /** Answers a fault with an error; closes the socket when there have been too many. */
  private void fault(OutboundFrame.Rejected error, Closing otherwise) {
    if (faults.use().isPositive()) {
      outbox.close(otherwise);
    } else {
      outbox.put(error);
    }
  }

  private void take(InboundFrame frame) {
    switch (frame) {
      case InboundFrame.Hello hello -> hello(hello);
      case InboundFrame.Message(String id, String text) -> message(id, text);
      case InboundFrame.Choose(String id, String option) -> turn(id, new Input.Choice(option));
      case InboundFrame.Feedback feedback -> feedback(feedback);
      case InboundFrame.Leave(String id) -> turn(id, new Input.Leave());
      case InboundFrame.Erase(String id) -> turn(id, new Input.Erase());
      case InboundFrame.Typing typing -> typing();
    }
  }

  private void hello(InboundFrame.Hello hello) {
    if (attached.get() != null) {
      throw new BadFrame(null, "hello was said already");
    }
    if (hello.locale() != null) {
      locale = hello.locale();
    }
    if (hello.resume() == null) {
      begin(hello.locale());
    } else {
      resume(hello.locale(), hello.resume());
    }
  }

  private void begin(@Nullable ContentLocale wished) {
    Duration pause = chat.limits().opening(address);
    if (pause.isPositive()) {
      fault(chat.errors().tooFast(locale, null, pause), Closing.FLOOD);
      return;
    }
    Opening opening = chat.turns().open(wished);
    attach(opening.state(), opening.token(), 0, 0);
  }

  private void resume(@Nullable ContentLocale wished, InboundFrame.Resume resume) {
    Optional<CitizenToken> token = CitizenToken.parse(resume.token());
    Optional<ConversationState> known = token.flatMap(chat.turns()::opened);
    if (token.isEmpty() || known.isEmpty()) {
      fault(chat.errors().of(locale, null, OutboundFrame.Code.UNKNOWN_TOKEN), Closing.ABUSE);
      return;
    }
    ConversationState state = known.get();
    if (wished != null && wished != state.wished() && !state.ended()) {
      InputKey key = InputKey.ofSystem("locale-" + UUID.randomUUID());
      chat.turns().take(state.id(), new Input.ChooseLocale(wished), key);
      state = chat.turns().state(state.id()).orElse(state);
    }
    long after = Math.min(resume.after(), state.citizenSeq());
    attach(state, token.get(), after, state.citizenSeq());
  }

  private void attach(ConversationState state, CitizenToken token, long after, long last) {
    locale = state.locale();
    cursor = after;
    erasedBy = null;
    ConversationId conversation = state.id();
    outbox.put(
        new OutboundFrame.Welcome(
            conversation.value(), token.text(), state.locale().code(), last, true));
    Subscription subscription = chat.announcements().follow(conversation, this::announced);
    attached.set(new Attached(conversation, subscription));
    outbox.wake();
  }

  private void announced(Announcement announcement) {
    switch (announcement) {
      case Announcement.Appended appended -> outbox.wake();
      case Announcement.Erased(ConversationId conversation, String id) -> erased(id);
      case Announcement.Typing(ConversationId conversation, Side from) -> {
        if (from == Side.STAFF) {
          outbox.put(new OutboundFrame.Typing("staff"));
        }
      }
    }
  }

  /** Everything is deleted: told once to whoever follows, and to each who asked for it. */
  private void erased(String id) {
    boolean told = id.equals(erasedBy);
    erasedBy = id;
    if (detach() || !told) {
      outbox.put(new OutboundFrame.Erased(id));
    }
  }

  private void message(String id, String text) {
    if (text.length() > chat.limits().messageLength()) {
      String detail = "a message may have " + chat.limits().messageLength() + " characters";
      fault(chat.errors().tooLarge(locale, id, detail), Closing.ABUSE);
      return;
    }
    Attached here = attached.get();
    Duration pause =
        here == null ? Duration.ZERO : chat.limits().message(here.conversation().value());
    if (pause.isPositive()) {
      fault(chat.errors().tooFast(locale, id, pause), Closing.FLOOD);
    } else {
      turn(id, new Input.Message(text));
    }
  }

  private void feedback(InboundFrame.Feedback feedback) {
    String comment = feedback.comment();
    if (comment != null && comment.length() > chat.limits().messageLength()) {
      String detail = "a comment may have " + chat.limits().messageLength() + " characters";
      fault(chat.errors().tooLarge(locale, feedback.id(), detail), Closing.ABUSE);
      return;
    }
    turn(feedback.id(), new Input.Feedback(feedback.helped(), feedback.score(), comment));
  }

  private void turn(String id, Input input) {
    Attached here = attached.get();
    if (here == null) {
      notAttached(id, input);
      return;
    }
    outbox.expectAck(id);
    try {
      Outcome outcome = chat.turns().take(here.conversation(), input, InputKey.ofCitizen(id));
      answer(id, outcome);
    } catch (RuntimeException e) {
      outbox.forgetAck(id);
      outbox.put(chat.errors().of(locale, id, OutboundFrame.Code.UNAVAILABLE));
      Trouble.tell("A turn failed", e);
    }
  }

  private void notAttached(String id, Input input) {
    if (erasedBy == null) {
      throw new BadFrame(id, "hello has to come first");
    }
    outbox.put(
        input instanceof Input.Erase
            ? new OutboundFrame.Erased(id)
            : chat.errors().of(locale, id, OutboundFrame.Code.ENDED));
  }

  private void answer(String id, Outcome outcome) {
    switch (outcome) {
      case Outcome.Recorded recorded -> outbox.put(new OutboundFrame.Ack(id, recorded.seq()));
      case Outcome.Erased erased -> {
        outbox.forgetAck(id);
        erased(id);
      }
      case Outcome.Refused(Outcome.Refusal why) -> {
        outbox.forgetAck(id);
        outbox.put(chat.errors().of(locale, id, code(why)));
      }
    }
  }

  private static OutboundFrame.Code code(Outcome.Refusal why) {
    return switch (why) {
      case UNKNOWN_OPTION -> OutboundFrame.Code.UNKNOWN_OPTION;
      case ENDED, UNKNOWN_CONVERSATION, NOT_WAITING, NOT_YOURS, ALREADY_CLAIMED ->
          OutboundFrame.Code.ENDED;
      case UNAVAILABLE -> OutboundFrame.Code.UNAVAILABLE;
    };
  }

  private void typing() {
    Attached here = attached.get();
    if (here != null) {
      chat.announcements().announce(new Announcement.Typing(here.conversation(), Side.CITIZEN));
    }
  }

  /** Asks whether the client is still there, or closes when it is not. */
  void beat() {
    Instant now = chat.clock().instant();
    WebchatSettings settings = chat.settings();
    boolean waitsForHello = attached.get() == null && erasedBy == null;
    if (waitsForHello && now.isAfter(began.plus(settings.helloWithin()))) {
      outbox.shut(Closing.NO_HELLO);
    } else if (now.isAfter(heard.plus(settings.silenceAllowed()))) {
      outbox.shut(Closing.IDLE);
    } else if (!now.isBefore(pinged.plus(settings.pingEvery()))) {
      pinged = now;
      outbox.ping();
    }
  }

  /** Closes the socket from the server's side. */
  void close(Closing why) {
    outbox.shut(why);
  }

  /** Lets go of the conversation; whether there was one. */
  boolean detach() {
    Attached here = attached.getAndSet(null);
    if (here != null) {
      here.subscription().close();
    }
    return here != null;
  }

  /** Events of the log after the cursor of this socket. */
  private final class LogNews implements Outbox.News {

    @Override
    public List<RecordedEvent> next() {
      Attached here = attached.get();
      return here == null ? List.of() : chat.log().readVisible(here.conversation(), cursor, PAGE);
    }

    @Override
    public OutboundFrame.Event sending(RecordedEvent event) {
      cursor = event.citizenSeq();
      OutboundFrame.Event frame = chat.frames().of(event);
      if (frame.body() instanceof Body.Guidance guidance) {
        ContentLocale.ofCode(guidance.locale()).ifPresent(spoken -> locale = spoken);
      }
      return frame;
    }
  }
}
