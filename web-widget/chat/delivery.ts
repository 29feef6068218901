import type { EventFrame, Locale, SentFrame } from "../shared/frames.js";
import { Outbox } from "../shared/outbox.js";
import { newId } from "../shared/socket.js";

/** Options with which a language is chosen; always taken, never offered. */
const LANGUAGE = "language:";

const ACK_WITHIN_MS = 10_000;

/** What a tab remembers of frames that the server has not acknowledged. */
export interface Unsent {
  unsent: SentFrame[];
  labels: Record<string, string>;
}

/** Where it is remembered. */
interface UnsentMemory {
  get<K extends keyof Unsent>(key: K): Unsent[K] | undefined;
  put(changes: Partial<Unsent>): void;
}

/** The line that frames go out by. */
interface Line {
  /** Whether frames go straight to the server now. */
  ready(): boolean;
  send(frame: SentFrame): void;
  /** An acknowledgement did not come: the line is dead though it looks alive. */
  dead(): void;
}

/** What the citizen has done that is not known to be on the server, and the words of it that are still on their way. */
export class Delivery {
  private readonly outbox: Outbox<SentFrame>;
  /** Acknowledged, but not come back as an event yet. */
  private readonly acked = new Map<string, { frame: SentFrame; seq: number }>();
  /** Ids of frames whose words have come back as an event before they were acknowledged. */
  private readonly come = new Set<string>();
  private timer = 0;

  constructor(
    private readonly memory: UnsentMemory,
    private readonly line: Line,
  ) {
    this.outbox = new Outbox(memory.get("unsent"), (frames) => memory.put({ unsent: [...frames] }));
  }

  /** Words that are shown as being on their way. */
  get pending(): { id: string; text: string }[] {
    const frames = [...[...this.acked.values()].map((entry) => entry.frame), ...this.outbox.all];
    return frames.filter((frame) => !this.come.has(frame.id)).flatMap((frame) => this.wordsOf(frame));
  }

  get erases(): boolean {
    return this.outbox.all.some((frame) => frame.type === "erase");
  }

  get changesLanguage(): boolean {
    return this.outbox.all.some(choosesLanguage);
  }

  submit(frame: SentFrame, label = ""): void {
    if (label) this.keepLabel(frame.id, label);
    this.outbox.add(frame);
    if (this.line.ready()) this.send(frame);
  }

  chooseLanguage(locale: Locale): void {
    this.submit({ type: "choose", id: newId(), option: LANGUAGE + locale });
  }

  sendAll(): void {
    for (const frame of this.outbox.all) this.send(frame);
  }

  /** Acknowledged as event `seq`; `reached` is the last event that has come. */
  ack(id: string, seq: number, reached: number): void {
    const frame = this.outbox.take(id);
    const shown = this.come.delete(id) || seq <= reached;
    if (frame && !shown) this.acked.set(id, { frame, seq });
  }

  /** An event has come: perhaps words that were on their way, before or after they were acknowledged. */
  arrived(event: EventFrame): void {
    const known = [...this.acked].filter(([, entry]) => entry.seq <= event.seq);
    for (const [id] of known) this.acked.delete(id);
    if (event.from !== "citizen" || known.length > 0) return;
    const frame = this.outbox.all.find((waiting) => this.wordsOf(waiting).length > 0 && !this.come.has(waiting.id));
    if (frame) this.come.add(frame.id);
  }

  /** Takes back what the server refused. */
  takeBack(id: string): SentFrame | undefined {
    return this.outbox.take(id);
  }

  labelOf(id: string): string {
    return this.memory.get("labels")?.[id] ?? "";
  }

  /** Forgets everything but messages, for which a new conversation is begun. */
  keepMessagesOnly(): void {
    const messages = this.outbox.all.filter((frame) => frame.type === "message");
    this.clear();
    for (const message of messages) this.outbox.add(message);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.outbox.clear();
    this.acked.clear();
    this.come.clear();
  }

  private send(frame: SentFrame): void {
    this.line.send(frame);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.line.ready() && this.outbox.has(frame.id)) this.line.dead();
    }, ACK_WITHIN_MS);
  }

  private wordsOf(frame: SentFrame): { id: string; text: string }[] {
    if (frame.type === "message") return [{ id: frame.id, text: frame.text }];
    if (frame.type !== "choose" || choosesLanguage(frame)) return [];
    return [{ id: frame.id, text: this.labelOf(frame.id) }];
  }

  private keepLabel(id: string, label: string): void {
    const waiting = Object.entries(this.memory.get("labels") ?? {}).filter(([known]) => this.outbox.has(known));
    this.memory.put({ labels: Object.fromEntries([...waiting, [id, label]]) });
  }
}

function choosesLanguage(frame: SentFrame): boolean {
  return frame.type === "choose" && frame.option.startsWith(LANGUAGE);
}
