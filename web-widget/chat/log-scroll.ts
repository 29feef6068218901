import type { EventFrame } from "../shared/frames.js";

/** So far may the person go up, in pixels, without having gone away from the newest. */
const SLACK = 40;

/**
 * Keeps the newest words in sight, unless the person has gone up to read what stands there. The log jumps and never
 * glides: only a move upwards tells that the person has gone, and none of the moves made here may look like one.
 */
export class LogScroll {
  private person: "here" | "away" | "missing something" = "here";
  /** Number of the event that the newest turn begins with, and the time that all of that turn has. */
  private first = 0;
  private time = "";
  private top = 0;
  private readonly sizes = new ResizeObserver(() => this.resized());

  constructor(
    private readonly panel: () => HTMLElement | null,
    private readonly log: () => HTMLElement | null,
  ) {}

  /** Whether something new stands below what is seen. */
  get behind(): boolean {
    return this.person === "missing something";
  }

  /** The panel was opened or closed: the newest is shown, also when a keyboard later takes room from the log. */
  begin(): void {
    this.sizes.disconnect();
    const log = this.log();
    if (log) this.sizes.observe(log);
    this.showNewest();
  }

  /** The person has done something here: it stands at the end, and what comes next is to be seen. */
  follow(): void {
    this.person = "here";
    requestAnimationFrame(() => {
      const box = this.box();
      box?.scrollTo({ top: box.scrollHeight });
    });
  }

  /** Something new comes into the log: shown when the person is here, or when they have said or asked it themselves. */
  arrived(event: EventFrame): void {
    const own = event.from === "citizen";
    if (own || event.at !== this.time) this.first = event.seq;
    this.time = own ? "" : event.at;
    if (own || event.replyTo || this.person === "here") this.showNewest();
    else this.person = "missing something";
  }

  /** The newest turn is shown whole, or from its beginning where it is long. */
  showNewest(): void {
    this.person = "here";
    requestAnimationFrame(() => {
      const box = this.box();
      box?.scrollTo({ top: this.newest(box) });
    });
  }

  /** The log was moved; true when the way to the newest is no longer needed. */
  moved(): boolean {
    const box = this.box();
    if (!box) return false;
    const { behind } = this;
    const up = box.scrollTop < this.top;
    this.top = box.scrollTop;
    if (box.scrollTop + SLACK >= this.newest(box)) this.person = "here";
    else if (up && !behind) this.person = "away";
    return behind && !this.behind;
  }

  /** Where the log is lower than before, what stood at its end has gone out of sight. */
  private resized(): void {
    const box = this.box();
    if (!box || box !== this.log() || this.person !== "here") return;
    box.scrollTo({ top: Math.max(box.scrollTop, this.newest(box)) });
  }

  /** How far down the newest turn is shown. */
  private newest(box: HTMLElement): number {
    const entries = this.log()?.querySelector(".entries");
    const element = entries?.querySelector(`[data-seq="${this.first}"]`) ?? entries?.lastElementChild;
    const end = box.scrollHeight - box.clientHeight;
    return element ? Math.min(topWithin(box, element) - this.covered(box), end) : end;
  }

  /** Height at the top of what scrolls that a sticky card covers, and a little air. */
  private covered(box: HTMLElement): number {
    const card = box === this.panel() ? box.querySelector<HTMLElement>(".safety") : null;
    return 12 + (card?.offsetHeight ?? 0);
  }

  /** What scrolls: the log, or the whole panel where the window is very low. */
  private box(): HTMLElement | null {
    const log = this.log();
    return log && getComputedStyle(log).overflowY === "visible" ? this.panel() : log;
  }
}

function topWithin(box: HTMLElement, element: Element): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
}
