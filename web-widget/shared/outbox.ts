/** Frames sent or to be sent that the server has not acknowledged yet, in the order in which they were written. */
export class Outbox<F extends { id: string }> {
  private frames: F[];

  constructor(
    kept: F[] = [],
    private readonly changed: (frames: readonly F[]) => void = () => {},
  ) {
    this.frames = [...kept];
  }

  get all(): readonly F[] {
    return this.frames;
  }

  has(id: string): boolean {
    return this.frames.some((frame) => frame.id === id);
  }

  add(frame: F): void {
    this.frames.push(frame);
    this.changed(this.frames);
  }

  /** The frame with that id, which is then no longer waited for. */
  take(id: string): F | undefined {
    const taken = this.frames.find((frame) => frame.id === id);
    if (!taken) return undefined;
    this.frames = this.frames.filter((frame) => frame !== taken);
    this.changed(this.frames);
    return taken;
  }

  clear(): void {
    this.frames = [];
    this.changed(this.frames);
  }
}
