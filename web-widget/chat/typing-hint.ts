const HINT_EVERY_MS = 3000;

/** Who is about to say something: shown until they have, or for a while. */
export class TypingHint {
  who: "bot" | "staff" | null = null;
  private timer = 0;
  private hinted = 0;

  constructor(private readonly changed: () => void) {}

  show(who: "bot" | "staff" | null): void {
    clearTimeout(this.timer);
    if (who) this.timer = window.setTimeout(() => this.show(null), who === "staff" ? 5000 : 20_000);
    if (who === this.who) return;
    this.who = who;
    this.changed();
  }

  /** Whether it is time again to tell the other side that one is typing oneself. */
  mayHint(): boolean {
    const now = Date.now();
    if (now - this.hinted < HINT_EVERY_MS) return false;
    this.hinted = now;
    return true;
  }
}
