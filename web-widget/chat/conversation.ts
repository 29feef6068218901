import type { CitizenFrame, ErrorCode, EventFrame, Guidance, Helped, Locale, SentFrame, ServerFrame } from "../shared/frames.js";
import { MESSAGE_LIMIT } from "../shared/frames.js";
import { TabMemory } from "../shared/memory.js";
import { newId, ReturningSocket, socketUrl, type LinkState } from "../shared/socket.js";
import { Timeline } from "../shared/timeline.js";
import { Delivery, type Unsent } from "./delivery.js";
import { Place } from "./place.js";
import { fetchTranscript } from "./transcript.js";
import { TypingHint } from "./typing-hint.js";

/** What survives a reload of the page. No words of the conversation: they are read again from the server. */
interface Kept extends Unsent {
  token: string;
  conversation: string;
  locale: Locale;
  /** Language of the page that the chat was last on. */
  page: Locale;
  open: boolean;
  /** Number of the danger that the person has put out of sight. */
  safetySeen: number;
}

/** Something that went wrong, to be told plainly; `retryAt` when it mends itself. */
export interface Trouble {
  code: ErrorCode;
  message: string;
  retryAt?: number;
}

/**
 * One conversation as the browser holds it: what has happened, what is on its way, where the line stands. Knows nothing
 * of how it is shown; tells that something changed, which event came, and whether it was only read again.
 */
export class Conversation {
  readonly memory = new TabMemory<Kept>("luotsi-chat");
  readonly place = new Place();
  readonly typing = new TypingHint(() => this.changed());
  locale: Locale;
  trouble: Trouble | null = null;
  erased = false;
  safety: { seq: number; guidance: Guidance } | null = null;
  /** Text of a message that was refused, to be put back under the person's hands. */
  refused: string | null = null;

  private readonly socket: ReturningSocket<ServerFrame, CitizenFrame>;
  private readonly delivery: Delivery;
  private timeline = new Timeline<EventFrame>();
  private replayedTo = 0;
  private welcomed = false;
  private retryTimer = 0;

  constructor(
    private readonly server: string,
    page: Locale,
    private readonly changed: (event?: EventFrame, replayed?: boolean) => void,
  ) {
    const turned = this.begun && this.memory.get("page") !== page;
    this.locale = turned ? page : (this.memory.get("locale") ?? page);
    this.memory.put({ page, locale: this.locale });
    this.socket = new ReturningSocket(() => socketUrl(server, "chat"), "luotsi.chat.v1", {
      opened: () => this.greet(),
      received: (frame) => this.receive(frame),
      changed: (state) => this.lineChanged(state),
    });
    this.delivery = new Delivery(this.memory, {
      ready: () => this.ready,
      send: (frame) => void this.socket.send(frame),
      dead: () => this.trouble ?? this.socket.reconnect(true),
    });
    // someone who went on to the page's other language wants the chat in it too
    if (turned) this.delivery.chooseLanguage(page);
  }

  get events(): readonly EventFrame[] {
    return this.timeline.events;
  }

  /** What the citizen has written or chosen that has not come back as an event yet. */
  get pending(): { id: string; text: string }[] {
    return this.delivery.pending;
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

  /** Whether what comes now is history that is read again. */
  get replaying(): boolean {
    return this.timeline.last < this.replayedTo;
  }

  start(): void {
    if (!this.erased) this.socket.start();
  }

  say(text: string): void {
    const trimmed = text.trim();
    if (!trimmed || trimmed.length > MESSAGE_LIMIT) return;
    this.submit({ type: "message", id: newId(), text: trimmed });
    this.awaitAnswer();
  }

  choose(option: string, label: string): void {
    this.submit({ type: "choose", id: newId(), option }, label);
    this.awaitAnswer();
  }

  speak(locale: Locale): void {
    this.speakFromNow(locale);
    if (this.begun && !this.place.ended) this.delivery.chooseLanguage(locale);
    this.changed();
  }

  giveFeedback(helped: Helped, score: number | null, comment: string): void {
    this.place.feedbackGiven = true;
    const words = comment.trim();
    this.submit({
      type: "feedback",
      id: newId(),
      helped,
      ...(score === null ? {} : { score }),
      ...(words ? { comment: words } : {}),
    });
  }

  leave(): void {
    this.submit({ type: "leave", id: newId() });
  }

  erase(): void {
    this.submit({ type: "erase", id: newId() });
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
    if (this.place.phase !== "bot" && this.ready && this.typing.mayHint()) this.socket.send({ type: "typing" });
  }

  dismissSafety(): void {
    if (this.safety) this.memory.put({ safetySeen: this.safety.seq });
    this.safety = null;
    this.changed();
  }

  /** The conversation as a file to keep. */
  transcript(format: "text" | "html"): Promise<Blob> {
    return fetchTranscript(this.server, this.memory.get("conversation") ?? "", this.memory.get("token") ?? "", format);
  }

  private submit(frame: SentFrame, label = ""): void {
    this.trouble = null;
    this.delivery.submit(frame, label);
    this.start();
    this.changed();
  }

  private greet(): void {
    const token = this.memory.get("token");
    this.socket.send(
      token
        ? { type: "hello", resume: { token, after: this.timeline.last } }
        : { type: "hello", locale: this.locale },
    );
  }

  private receive(frame: ServerFrame): void {
    switch (frame.type) {
      case "welcome":
        return this.welcome(frame);
      case "ack":
        this.delivery.ack(frame.id, frame.seq, this.timeline.last);
        return this.changed();
      case "event":
        return this.take(frame);
      case "typing":
        return this.typing.show(frame.from === "staff" ? "staff" : "bot");
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
    this.memory.put({ token: frame.token, conversation: frame.conversation });
    if (!this.delivery.changesLanguage) this.speakFromNow(frame.locale);
    this.delivery.sendAll();
    this.changed();
  }

  private take(event: EventFrame): void {
    const replayed = this.replaying;
    const outcome = this.timeline.accept(event);
    if (outcome === "known") return;
    if (outcome === "gap") return this.socket.reconnect(true);
    this.delivery.arrived(event);
    this.place.take(event);
    if (event.from === "citizen") this.trouble = null;
    else this.typing.show(null);
    if (event.body.kind === "guidance") this.guided(event.seq, event.body, replayed);
    this.changed(event, replayed);
  }

  private guided(seq: number, guidance: Guidance, replayed: boolean): void {
    if (guidance.safety && seq > (this.memory.get("safetySeen") ?? 0)) this.safety = { seq, guidance };
    if (!replayed && !this.delivery.changesLanguage) this.speakFromNow(guidance.locale);
  }

  private refuse(frame: Extract<ServerFrame, { type: "error" }>): void {
    this.typing.show(null);
    this.trouble = { code: frame.code, message: frame.message };
    if (frame.code === "unknown-token") this.beginAgain(this.trouble);
    else if (frame.code === "too-fast" || frame.code === "unavailable") this.retryLater(frame.retryAfterMs ?? 3000);
    else if (frame.id) this.giveBack(frame.id);
    this.changed();
  }

  private giveBack(id: string): void {
    const frame = this.delivery.takeBack(id);
    if (frame?.type === "message") this.refused = frame.text;
    if (frame?.type === "feedback") this.place.feedbackGiven = false;
    if (this.trouble?.code === "ended") this.place.ended ??= "idle";
    // a person may be asked for at any time, also where it was not offered last
    else if (frame?.type === "choose" && frame.option === "person") this.say(this.delivery.labelOf(id));
  }

  private retryLater(afterMs: number): void {
    if (this.trouble) this.trouble.retryAt = Date.now() + afterMs;
    clearTimeout(this.retryTimer);
    this.retryTimer = window.setTimeout(() => {
      this.trouble = null;
      if (this.ready) this.delivery.sendAll();
      else if (this.line === "open") this.greet();
      this.changed();
    }, afterMs);
  }

  /** The server no longer has the conversation: what is unsent goes into a new one. */
  private beginAgain(trouble: Trouble): void {
    if (this.delivery.erases) return this.goneForGood();
    this.delivery.keepMessagesOnly();
    const unsent = this.memory.get("unsent") ?? [];
    this.forgetAll();
    this.memory.put({ unsent });
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
    this.delivery.clear();
    this.forgetAll();
  }

  private forgetAll(): void {
    clearTimeout(this.retryTimer);
    const { locale } = this;
    const page = this.memory.get("page") ?? locale;
    this.memory.clear();
    this.memory.put({ locale, page, open: true });
    this.timeline = new Timeline();
    this.place.reset();
    this.typing.show(null);
    this.safety = this.trouble = this.refused = null;
    this.replayedTo = 0;
  }

  private speakFromNow(locale: Locale): void {
    this.locale = locale;
    this.memory.put({ locale });
  }

  private lineChanged(state: LinkState): void {
    if (state !== "open") this.welcomed = false;
    this.changed();
  }

  private awaitAnswer(): void {
    if (this.place.phase === "bot") this.typing.show("bot");
  }
}
