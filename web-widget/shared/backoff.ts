/** Waiting times between attempts: they double up to a ceiling, with chance so that clients do not return all at once. */
export class Backoff {
  private attempts = 0;

  constructor(
    private readonly firstMs = 500,
    private readonly ceilingMs = 30_000,
    private readonly random: () => number = Math.random,
  ) {}

  /** The next waiting time, between half and the whole of its step. */
  next(): number {
    const step = Math.min(this.ceilingMs, this.firstMs * 2 ** Math.min(this.attempts++, 16));
    return step * (0.5 + this.random() / 2);
  }

  reset(): void {
    this.attempts = 0;
  }
}
