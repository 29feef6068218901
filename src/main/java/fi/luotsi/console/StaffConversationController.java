package fi.luotsi.console;

import fi.luotsi.conversation.ConversationId;
import fi.luotsi.conversation.ConversationState;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Owner;
import fi.luotsi.conversation.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP: one conversation, and what staff do with it. */
@RestController
@RequestMapping(
    path = "/api/v1/staff/conversations/{conversation}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class StaffConversationController {

  /** Whoever sends a request again sends the same key; it is then done once. */
  private static final String KEY = "Idempotency-Key";

  private static final int LONGEST_KEY = 64;
  private static final int PAGE = 500;

  private final StaffDesk desk;
  private final EventLog log;
  private final StaffJson json = new StaffJson();

  StaffConversationController(StaffDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @GetMapping
  String conversation(
      @AuthenticationPrincipal SignedInStaff who, @PathVariable String conversation) {
    ConversationId id = id(conversation);
    ConversationState state = desk.open(who, id);
    List<RecordedEvent> events = upTo(id, state.seq());
    return json.write(
        new ConversationView(
            id.value(),
            SummaryFold.of(events),
            events.stream().map(event -> StaffEvent.of(event, who.getName())).toList(),
            state.seq(),
            owner(state)));
  }

  /** The events up to the number that the state was read at. */
  private List<RecordedEvent> upTo(ConversationId id, long seq) {
    List<RecordedEvent> events = new ArrayList<>();
    long read = 0;
    while (read < seq) {
      List<RecordedEvent> page = log.read(id, read, (int) Math.min(PAGE, seq - read));
      if (page.isEmpty()) {
        throw StaffProblem.UNKNOWN_CONVERSATION.thrown();
      }
      events.addAll(page);
      read = page.getLast().seq();
    }
    return events;
  }

  private static @Nullable OwnerView owner(ConversationState state) {
    return state.owner() instanceof Owner.WithStaff(var staff, var _)
        ? new OwnerView(staff.id(), staff.name())
        : null;
  }

  @PostMapping("/claim")
  String claim(
      @AuthenticationPrincipal SignedInStaff who,
      @PathVariable String conversation,
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return done(desk.claim(who, id(conversation), key(key)));
  }

  @PostMapping("/return")
  String giveBack(
      @AuthenticationPrincipal SignedInStaff who,
      @PathVariable String conversation,
      @RequestHeader(name = KEY, required = false) @Nullable String key) {
    return done(desk.giveBack(who, id(conversation), key(key)));
  }

  @PostMapping("/transfer")
  String transfer(
      @AuthenticationPrincipal SignedInStaff who,
      @PathVariable String conversation,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody Transfer transfer) {
    return done(desk.transfer(who, id(conversation), given(transfer.queue()), key(key)));
  }

  @PostMapping("/close")
  String close(
      @AuthenticationPrincipal SignedInStaff who,
      @PathVariable String conversation,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody(required = false) @Nullable Close close) {
    boolean ends = close != null && Boolean.TRUE.equals(close.ends());
    return done(desk.close(who, id(conversation), ends, key(key)));
  }

  @PostMapping("/notes")
  String note(
      @AuthenticationPrincipal SignedInStaff who,
      @PathVariable String conversation,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody Note note) {
    return done(desk.note(who, id(conversation), given(note.text()), key(key)));
  }

  private String done(long seq) {
    return json.write(new Done(seq));
  }

  private static ConversationId id(String conversation) {
    try {
      return new ConversationId(conversation);
    } catch (IllegalArgumentException e) {
      throw StaffProblem.UNKNOWN_CONVERSATION.thrown();
    }
  }

  private static String key(@Nullable String key) {
    if (key == null) {
      return UUID.randomUUID().toString();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw StaffProblem.BAD_FRAME.thrown();
    }
    return key;
  }

  private static String given(@Nullable String value) {
    if (value == null) {
      throw StaffProblem.BAD_FRAME.thrown();
    }
    return value;
  }

  /** Where to. */
  record Transfer(@Nullable String queue) {}

  /** Whether the whole conversation ends; otherwise the bot takes over. */
  record Close(@Nullable Boolean ends) {}

  /** A note for colleagues. */
  record Note(@Nullable String text) {}

  /** Done, as that event. */
  record Done(long seq) {}

  /** The person who has a conversation. */
  record OwnerView(String staff, String name) {}

  /** A whole conversation: the summary first. */
  record ConversationView(
      String conversation,
      ConversationSummary summary,
      List<StaffEvent> events,
      long seq,
      @Nullable OwnerView owner) {}
}
