import type { Locale } from "../shared/frames.js";
import { Outbox } from "../shared/outbox.js";
import { newId, ReturningSocket, socketUrl, type LinkState } from "../shared/socket.js";
import type { CannedReply, ConsoleFrame, Matter, Person, Snapshot, StaffEvent, StaffFrame, StaffMessage } from "./frames.js";
import { Refused, StaffApi } from "./staff-api.js";
import { Talk } from "./talk.js";

/** What the page is to tell the person about, apart from what changed on the screen. */
export type News =
  | { kind: "arrived"; matter: Matter }
  | { kind: "said"; talk: Talk; event: StaffEvent }
  | { kind: "refused"; code: string; detail: string };

/**
 * The signed-in person's desk: the queue as it is now, the conversations that are theirs, and the one that lies open.
 * Knows nothing of how it is shown.
 */
export class Desk {
  person: Person | null = null;
  snapshot: Snapshot = { queues: [], waiting: [], mine: [] };
  selected: string | null = null;
  signedOut = false;
  readonly talks = new Map<string, Talk>();

  private readonly cannedReplies = new Map<Locale, readonly CannedReply[]>();
  private readonly outbox = new Outbox<StaffMessage>();
  private readonly socket: ReturningSocket<ConsoleFrame, StaffFrame>;
  private typingSent = 0;
  private known = false;

  constructor(
    private readonly api: StaffApi,
    private language: string,
    private readonly changed: (news?: News) => void,
  ) {
    this.socket = new ReturningSocket(() => this.address(), "luotsi.staff.v1", {
      opened: () => this.greet(),
      received: (frame) => this.receive(frame),
      changed: (state) => this.lineChanged(state),
    });
  }

  get line(): LinkState {
    return this.socket.state;
  }

  get talk(): Talk | null {
    return this.selected ? (this.talks.get(this.selected) ?? null) : null;
  }

  start(): void {
    this.socket.start();
  }

  stop(): void {
    this.socket.stop();
  }

  /** Names of queues come in the language that the socket was opened with. */
  speak(language: string): void {
    this.language = language;
    if (this.socket.state !== "off") this.socket.reconnect(true);
  }

  /** Messages of a conversation that the server has not taken yet. */
  pending(conversation: string): readonly StaffMessage[] {
    return this.outbox.all.filter((message) => message.conversation === conversation);
  }

  /** Ready-made texts in a locale, once they have come. */
  canned(locale: Locale): readonly CannedReply[] {
    return this.cannedReplies.get(locale) ?? [];
  }

  async open(conversation: string): Promise<void> {
    if (this.selected !== conversation) this.shut();
    this.selected = conversation;
    this.changed();
    await this.load(conversation);
  }

  shut(): void {
    const talk = this.talk;
    if (talk && !this.isMine(talk.id)) this.putAway(talk);
    this.selected = null;
    this.changed();
  }

  async claim(conversation: string): Promise<boolean> {
    const done = await this.act(conversation, "claim");
    if (done) await this.open(conversation);
    return done;
  }

  /** Gives the conversation away: back to its queue, to another queue, or closed. */
  async giveUp(conversation: string, deed: "return" | "transfer" | "close", how?: object): Promise<boolean> {
    const done = await this.act(conversation, deed, how);
    if (!done) return false;
    this.talks.delete(conversation);
    if (this.selected === conversation) this.selected = null;
    this.changed();
    return true;
  }

  note(conversation: string, text: string): Promise<boolean> {
    return this.act(conversation, "notes", { text });
  }

  say(conversation: string, text: string): void {
    const message: StaffMessage = { type: "message", conversation, id: newId(), text };
    this.outbox.add(message);
    this.socket.send(message);
    this.changed();
  }

  hintTyping(conversation: string): void {
    const now = Date.now();
    if (now - this.typingSent < 3000) return;
    this.typingSent = now;
    this.socket.send({ type: "typing", conversation });
  }

  isMine(conversation: string): boolean {
    return this.snapshot.mine.some((matter) => matter.conversation === conversation);
  }

  matterOf(conversation: string): Matter | undefined {
    return [...this.snapshot.mine, ...this.snapshot.waiting].find((matter) => matter.conversation === conversation);
  }

  private async act(
    conversation: string,
    deed: "claim" | "return" | "transfer" | "close" | "notes",
    body?: object,
  ): Promise<boolean> {
    try {
      await this.api.act(conversation, deed, body);
      return true;
    } catch (problem) {
      this.tell(problem);
      return false;
    }
  }

  private async load(conversation: string): Promise<void> {
    try {
      const view = await this.api.conversation(conversation);
      const talk = this.talks.get(conversation) ?? new Talk(conversation);
      talk.fill(view);
      this.talks.set(conversation, talk);
      this.watch(talk);
      this.changed();
    } catch (problem) {
      this.tell(problem);
    }
  }

  /** One can write without them, so that it is no news when they do not come; they are asked for again. */
  private async fetchCanned(locale: Locale): Promise<void> {
    if (this.cannedReplies.has(locale)) return;
    this.cannedReplies.set(locale, []);
    try {
      this.cannedReplies.set(locale, await this.api.canned(locale));
      this.changed();
    } catch {
      this.cannedReplies.delete(locale);
    }
  }

  private tell(problem: unknown): void {
    if (problem instanceof Refused && problem.status === 401) this.signedOut = true;
    const refused = problem instanceof Refused ? problem : new Refused(0, "unavailable", "");
    this.changed({ kind: "refused", code: refused.code || String(refused.status), detail: refused.detail });
  }

  private putAway(talk: Talk): void {
    this.talks.delete(talk.id);
    this.socket.send({ type: "unwatch", conversation: talk.id });
  }

  private address(): string {
    return socketUrl(location.origin, `/staff?lang=${this.language}`);
  }

  private greet(): void {
    this.socket.send({ type: "hello" });
  }

  private receive(frame: ConsoleFrame): void {
    switch (frame.type) {
      case "welcome":
        return this.welcome({ staff: frame.staff, name: frame.name });
      case "queue":
        return this.take(frame);
      case "event":
        return this.event(frame);
      case "ack":
        this.outbox.take(frame.id);
        return this.changed();
      case "error":
        return this.error(frame);
      case "typing":
        this.talks.get(frame.conversation)?.citizenTypes(() => this.changed());
        return this.changed();
      case "unwatched":
        return this.gone(frame.conversation, frame.reason);
      default:
      // a newer server may say more than this page knows
    }
  }

  private welcome(person: Person): void {
    this.person = person;
    this.socket.settled();
    for (const talk of this.talks.values()) this.watch(talk);
    for (const message of this.outbox.all) this.socket.send(message);
    this.changed();
  }

  private watch(talk: Talk): void {
    this.socket.send({ type: "watch", conversation: talk.id, after: talk.last });
  }

  private take(snapshot: Snapshot): void {
    const before = new Set(this.snapshot.waiting.map((matter) => matter.conversation));
    const fresh = this.known ? snapshot.waiting.filter((matter) => !before.has(matter.conversation)) : [];
    this.known = true;
    this.snapshot = { queues: snapshot.queues, waiting: snapshot.waiting, mine: snapshot.mine };
    for (const matter of snapshot.mine) {
      void this.fetchCanned(matter.locale);
      if (!this.talks.has(matter.conversation)) void this.load(matter.conversation);
    }
    this.changed();
    for (const matter of fresh) this.changed({ kind: "arrived", matter });
  }

  private event(event: StaffEvent): void {
    const talk = this.talks.get(event.conversation);
    if (!talk) return;
    const outcome = talk.accept(event);
    if (outcome === "gap") return this.watch(talk);
    if (outcome === "known") return;
    if (event.replyTo) this.outbox.take(event.replyTo);
    // danger belongs into the summary, which the server makes
    if (event.body.kind === "guidance" && event.body.safety) void this.load(talk.id);
    if (event.from === "citizen") {
      if (event.conversation !== this.selected) talk.unread++;
      return this.changed({ kind: "said", talk, event });
    }
    this.changed();
  }

  /** A conversation that is no longer the person's to see. */
  private gone(conversation: string, reason: "erased" | "not-yours"): void {
    const talk = this.talks.get(conversation);
    if (!talk) return;
    // what is over stays on the desk until it is put away
    if (talk.ended && reason === "not-yours") return;
    this.talks.delete(conversation);
    if (this.selected === conversation) this.selected = null;
    this.changed(reason === "erased" ? { kind: "refused", code: "erased", detail: "" } : undefined);
  }

  private error(frame: Extract<ConsoleFrame, { type: "error" }>): void {
    if (frame.id) {
      const refused = this.outbox.take(frame.id);
      const talk = refused && this.talks.get(refused.conversation);
      if (talk) talk.draft = talk.draft ? `${refused.text}\n${talk.draft}` : refused.text;
    }
    this.changed({ kind: "refused", code: frame.code, detail: frame.message });
  }

  /** A line that will not come may mean that the session is over. */
  private lineChanged(state: LinkState): void {
    this.changed();
    if (state !== "waiting") return;
    this.api.me().catch((problem: unknown) => {
      if (problem instanceof Refused && problem.status === 401) {
        this.signedOut = true;
        this.socket.stop();
        this.changed();
      }
    });
  }
}
