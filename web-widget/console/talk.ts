import { Timeline } from "../shared/timeline.js";
import type { ConversationView, Person, StaffEvent, Summary } from "./frames.js";

/** A conversation that lies on the desk: its summary, its events, and what is being written in it. */
export class Talk {
  summary: Summary | null = null;
  owner: Person | null = null;
  unread = 0;
  draft = "";
  typing = false;
  private timeline = new Timeline<StaffEvent>();
  private typingTimer = 0;

  constructor(readonly id: string) {}

  get events(): readonly StaffEvent[] {
    return this.timeline.events;
  }

  get last(): number {
    return this.timeline.last;
  }

  get ended(): boolean {
    return this.events.some((event) => event.body.kind === "ended");
  }

  fill(view: ConversationView): void {
    this.summary = view.summary;
    this.owner = view.owner;
    for (const event of view.events) this.accept(event);
  }

  accept(event: StaffEvent): "new" | "known" | "gap" {
    const outcome = this.timeline.accept(event);
    if (outcome === "new" && event.from === "citizen") this.typing = false;
    return outcome;
  }

  citizenTypes(over: () => void): void {
    this.typing = true;
    clearTimeout(this.typingTimer);
    this.typingTimer = window.setTimeout(() => {
      this.typing = false;
      over();
    }, 5000);
  }
}
