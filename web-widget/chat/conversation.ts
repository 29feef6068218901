import type {
  CitizenFrame,
  ErrorCode,
  EventFrame,
  Guidance,
  Helped,
  Locale,
  SentFrame,
  ServerFrame,
} from "../shared/frames.js";
import { MESSAGE_LIMIT } from "../shared/frames.js";
import { Outbox } from "../shared/outbox.js";
import { newId, ReturningSocket, socketUrl, type LinkState } from "../shared/socket.js";
import { TabMemory } from "../shared/memory.js";
import { Timeline } from "../shared/timeline.js";
import { Place } from "./place.js";

/** What survives a reload of the page. No words of the conversation: they are read again from the server. */
interface Kept {
  token: string;
  conversation: string;
  locale: Locale;
  unsent: SentFrame[];
  labels: Record<string, string>;
  open: boolean;
  safetySeen: number;
}

const ACK_WITHIN_MS = 10_000;

/** Something that went wrong, to be told plainly; `retryAt` when it mends itself. */
export interface Trouble {
  code: ErrorCode;
  message: string;
  retryAt?: number;
}

/**
 * One conversation as the browser holds it: what has happened, what is on its way, where the line stands. Knows nothing
 * of how it is shown; tells that something changed, and which event came new.
 */
export class Conversation {
  readonly memory = new TabMemory<Kept>("luotsi-chat");
  readonly place = new Place();
  locale: Locale;
  trouble: Trouble | null = null;
  erased = false;
  feedbackGiven: Helped | null = null;
  safety: { seq: number; guidance: Guidance } | null = null;
  typing: "bot" | "staff" | null = null;
  /** Text of a message that was refused, to be put back under the person's hands. */
  refused: string | null = null;
  replayedTo = 0;

  private readonly socket: ReturningSocket<ServerFrame, CitizenFrame>;
  private readonly outbox: Outbox<SentFrame>;
  private timeline = new Timeline<EventFrame>();
  private readonly acked = new Map<string, { frame: SentFrame; seq: number }>();
  private welcomed = false;
  private retryTimer = 0;
  private ackTimer = 0;
  private typingTimer = 0;
  private typingSent = 0;

  constructor(
    private readonly server: string,
    locale: Locale,
    private readonly changed: (fresh?: EventFrame) => void,
  ) {
    this.locale = this.memory.get("locale") ?? locale;
    this.outbox = new Outbox(this.memory.get("unsent"), (frames) => this.memory.put({ unsent: [...frames] }));
    this.socket = new ReturningSocket(() => socketUrl(server, "chat"), "luotsi.chat.v1", {
      opened: () => this.greet(),
      received: (frame) => this.receive(frame),
      changed: (state) => this.lineChanged(state),
    });
  }

  get events(): readonly EventFrame[] {
    return this.timeline.events;
  }

  /** What the citizen has written or chosen that has not come back as an event yet. */
  get pending(): { id: string; text: string }[] {
    const waiting = [...this.acked.values()].map((entry) => entry.frame).concat(this.outbox.all);
    return waiting.flatMap((frame) => {
      if (frame.type === "message") return [{ id: frame.id, text: frame.text }];
      if (frame.type === "choose") return [{ id: frame.id, text: this.labelOf(frame.id) }];
      return [];
    });
  }

  get line(): LinkState {
    return this.socket.state;
  }

  /** Whether frames go straight to the server now. */
  get ready(): boolean {
    return this.line === "open" && this.welcomed;
  }

  get begun(): boolean {
    return this.memory.get("token") !== undefined;
  }

  /** Whether what is shown now is history that has been read again. */
  get replaying(): boolean {
    return this.timeline.last < this.replayedTo;
  }

  start(): void {
    this.socket.start();
  }

  say(text: string): void {
    const trimmed = text.trim();
    if (!trimmed || trimmed.length > MESSAGE_LIMIT) return;
    this.awaitAnswer();
    this.submit({ type: "message", id: newId(), text: trimmed });
  }

  choose(option: string, label: string): void {
    const id = newId();
    this.keepLabel(id, label);
    this.awaitAnswer();
    this.submit({ type: "choose", id, option });
  }

  speak(locale: Locale, label: string): void {
    this.locale = locale;
    this.memory.put({ locale });
    if (this.begun && !this.place.ended) this.choose(`language:${locale}`, label);
    else this.changed();
  }

  giveFeedback(helped: Helped, score: number | null, comment: string): void {
    this.feedbackGiven = helped;
    this.submit({
      type: "feedback",
      id: newId(),
      helped,
      ...(score === null ? {} : { score }),
      ...(comment.trim() ? { comment: comment.trim() } : {}),
    });
  }

  leave(): void {
    this.submit({ type: "leave", id: newId() });
  }

  erase(): void {
    if (this.begun) this.submit({ type: "erase", id: newId() });
    else this.forget();
  }

  /** Forgets the conversation and begins another one. */
  restart(): void {
    this.socket.stop();
    this.forget();
    this.erased = false;
    this.socket.start();
    this.changed();
  }

  hintTyping(): void {
    const now = Date.now();
    if (this.place.phase === "bot" || now - this.typingSent < 3000 || !this.ready) return;
    this.typingSent = now;
    this.socket.send({ type: "typing" });
  }

  dismissSafety(): void {
    if (this.safety) this.memory.put({ safetySeen: this.safety.seq });
    this.safety = null;
    this.changed();
  }

  /** The conversation as a file to keep. */
  async transcript(format: "text" | "html"): Promise<Blob> {
    const id = encodeURIComponent(this.memory.get("conversation") ?? "");
    const url = new URL(`api/v1/conversations/${id}/transcript?format=${format}`, this.server);
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${this.memory.get("token") ?? ""}` } });
    if (!answer.ok) throw new Error(`transcript: ${answer.status}`);
    return answer.blob();
  }

  private submit(frame: SentFrame): void {
    this.trouble = null;
    this.outbox.add(frame);
    if (this.ready) this.send(frame);
    else this.socket.start();
    this.changed();
  }

  private greet(): void {
    const token = this.memory.get("token");
    this.socket.send({
      type: "hello",
      locale: this.locale,
      ...(token ? { resume: { token, after: this.timeline.last } } : {}),
    });
  }

  private receive(frame: ServerFrame): void {
    switch (frame.type) {
      case "welcome":
        return this.welcome(frame);
      case "ack":
        return this.ack(frame.id, frame.seq);
      case "event":
        return this.take(frame);
      case "typing":
        return this.othersType(frame.from === "staff" ? "staff" : "bot");
      case "error":
        return this.refuse(frame);
      case "erased":
        return this.goneForGood();
      default:
      // a newer server may say more than this client knows
    }
  }

  private welcome(frame: Extract<ServerFrame, { type: "welcome" }>): void {
    this.welcomed = true;
    this.socket.settled();
    if (this.trouble?.code === "unavailable") this.trouble = null;
    this.replayedTo = this.begun && this.timeline.last === 0 ? frame.after : 0;
    this.memory.put({ token: frame.token, conversation: frame.conversation, locale: frame.locale });
    this.locale = frame.locale;
    this.sendAll();
    this.changed();
  }

  private sendAll(): void {
    for (const frame of this.outbox.all) this.send(frame);
  }

  /** Sends; an acknowledgement that does not come means that the line is dead though it looks alive. */
  private send(frame: SentFrame): void {
    this.socket.send(frame);
    clearTimeout(this.ackTimer);
    this.ackTimer = window.setTimeout(() => {
      if (this.ready && this.outbox.has(frame.id) && !this.trouble) this.socket.reconnect(true);
    }, ACK_WITHIN_MS);
  }

  private ack(id: string, seq: number): void {
    const frame = this.outbox.take(id);
    if (frame && seq > this.timeline.last && (frame.type === "message" || frame.type === "choose")) {
      this.acked.set(id, { frame, seq });
    }
    this.changed();
  }

  private take(event: EventFrame): void {
    const outcome = this.timeline.accept(event);
    if (outcome === "known") return;
    if (outcome === "gap") return this.socket.reconnect(true);
    this.settle(event);
    this.place.take(event);
    this.fold(event);
    this.changed(event);
  }

  /** The words that were on their way have come back with a number. */
  private settle(event: EventFrame): void {
    if (event.from !== "citizen") return;
    if (event.replyTo) this.outbox.take(event.replyTo);
    for (const [id, entry] of this.acked) {
      if (id === event.replyTo || entry.seq <= event.seq) this.acked.delete(id);
    }
  }

  private fold(event: EventFrame): void {
    if (event.from !== "citizen") this.othersType(null);
    if (event.from === "citizen") this.trouble = null;
    if (event.body.kind !== "guidance") return;
    const { safety, locale } = event.body;
    if (safety && event.seq > (this.memory.get("safetySeen") ?? 0)) {
      this.safety = { seq: event.seq, guidance: event.body };
    }
    if (locale !== this.locale && !this.replaying) {
      this.locale = locale;
      this.memory.put({ locale });
    }
  }

  private refuse(frame: Extract<ServerFrame, { type: "error" }>): void {
    this.othersType(null);
    this.trouble = { code: frame.code, message: frame.message };
    if (frame.code === "unknown-token") this.beginAgain();
    else if (frame.code === "too-fast" || frame.code === "unavailable") this.retryLater(frame.retryAfterMs ?? 3000);
    else if (frame.id) this.giveBack(frame.id);
    this.changed();
  }

  private giveBack(id: string): void {
    const frame = this.outbox.take(id);
    if (frame?.type === "message") this.refused = frame.text;
    if (frame?.type === "feedback") this.feedbackGiven = null;
    if (this.trouble?.code === "ended") this.place.ended ??= "idle";
    if (frame?.type === "choose" && frame.option === "person") this.say(this.labelOf(id));
  }

  private retryLater(afterMs: number): void {
    if (this.trouble) this.trouble.retryAt = Date.now() + afterMs;
    clearTimeout(this.retryTimer);
    this.retryTimer = window.setTimeout(() => {
      this.trouble = null;
      if (this.ready) this.sendAll();
      else if (this.line === "open") this.greet();
      this.changed();
    }, afterMs);
  }

  /** The server no longer has the conversation: what is unsent goes into a new one. */
  private beginAgain(): void {
    const trouble = this.trouble;
    if (this.outbox.all.some((frame) => frame.type === "erase")) return this.goneForGood();
    const words = this.outbox.all.filter((frame) => frame.type === "message");
    this.forget();
    for (const frame of words) this.outbox.add(frame);
    this.trouble = trouble;
    this.socket.reconnect(true);
  }

  private goneForGood(): void {
    this.socket.stop();
    this.forget();
    this.erased = true;
    this.changed();
  }

  private forget(): void {
    clearTimeout(this.retryTimer);
    this.outbox.clear();
    this.acked.clear();
    this.memory.clear();
    this.memory.put({ locale: this.locale, open: true });
    this.timeline = new Timeline();
    this.place.reset();
    this.safety = this.trouble = this.typing = this.feedbackGiven = this.refused = null;
    this.replayedTo = 0;
  }

  private lineChanged(state: LinkState): void {
    if (state !== "open") this.welcomed = false;
    this.changed();
  }

  private awaitAnswer(): void {
    if (this.place.phase === "bot") this.othersType("bot");
  }

  private othersType(who: "bot" | "staff" | null): void {
    clearTimeout(this.typingTimer);
    this.typing = who;
    if (who) {
      this.typingTimer = window.setTimeout(() => {
        this.typing = null;
        this.changed();
      }, who === "staff" ? 5000 : 20_000);
    }
    this.changed();
  }

  private keepLabel(id: string, label: string): void {
    const waiting = Object.entries(this.memory.get("labels") ?? {}).filter(([known]) => this.outbox.has(known));
    this.memory.put({ labels: Object.fromEntries([...waiting, [id, label]]) });
  }

  private labelOf(id: string): string {
    return this.memory.get("labels")?.[id] ?? "";
  }
}
