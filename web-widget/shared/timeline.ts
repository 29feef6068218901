/** Events in the order of their numbers: takes each number once and notices when one is missing. */
export class Timeline<E extends { seq: number }> {
  private taken: E[] = [];
  private reached: number;

  constructor(from = 0) {
    this.reached = from;
  }

  get events(): readonly E[] {
    return this.taken;
  }

  /** Number of the last event taken. */
  get last(): number {
    return this.reached;
  }

  accept(event: E): "new" | "known" | "gap" {
    if (event.seq <= this.reached) return "known";
    if (event.seq > this.reached + 1) return "gap";
    this.reached = event.seq;
    this.taken = [...this.taken, event];
    return "new";
  }

  clear(): void {
    this.taken = [];
    this.reached = 0;
  }
}
