/** Keeps the newest words in sight, unless the person has gone up to read what stands there. */
export class LogScroll {
  /** Whether something new stands below what is seen. */
  behind = false;
  private following = true;

  constructor(
    private readonly panel: () => HTMLElement | null,
    private readonly log: () => HTMLElement | null,
  ) {}

  /** The person has done something here: what comes next is to be seen. */
  follow(): void {
    this.following = true;
    requestAnimationFrame(() => this.toEnd());
  }

  toEnd(): void {
    this.behind = false;
    this.following = true;
    const box = this.box();
    box?.scrollTo({ top: box.scrollHeight });
  }

  /** Something new stands in the log: shown from its beginning, for answers are long. */
  arrived(own: boolean): void {
    const box = this.box();
    if (!box) return;
    if (!this.following && !own) {
      this.behind = true;
      return;
    }
    const newest = this.newest();
    box.scrollTo({ top: newest ? topWithin(box, newest) - this.covered(box) : box.scrollHeight });
  }

  /** The log was moved; true when the way to the newest is no longer needed. */
  moved(): boolean {
    const box = this.box();
    if (!box) return false;
    const newest = this.newest();
    const seen = box.scrollTop + box.clientHeight;
    this.following = !newest || seen >= Math.min(topWithin(box, newest) + 40, box.scrollHeight - 40);
    if (!this.behind || !this.following) return false;
    this.behind = false;
    return true;
  }

  /** Height at the top of what scrolls that a sticky card covers, and a little air. */
  private covered(box: HTMLElement): number {
    const card = box === this.panel() ? box.querySelector<HTMLElement>(".safety") : null;
    return 12 + (card?.offsetHeight ?? 0);
  }

  private newest(): HTMLElement | undefined {
    const entries = this.log()?.querySelectorAll<HTMLElement>(".entries > *");
    return entries?.[entries.length - 1];
  }

  /** What scrolls: the log, or the whole panel where the window is very low. */
  private box(): HTMLElement | null {
    const log = this.log();
    return log && getComputedStyle(log).overflowY === "visible" ? this.panel() : log;
  }
}

function topWithin(box: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
}
