import { Backoff } from "./backoff.js";

/** Where a line to the server stands. */
export type LinkState = "off" | "connecting" | "open" | "waiting";

interface Listener<In> {
  opened(): void;
  received(frame: In): void;
  changed(state: LinkState): void;
}

/**
 * A WebSocket of JSON frames that comes back by itself after it was lost, at growing intervals, and at once when the
 * browser says that the network is there again.
 */
export class ReturningSocket<In, Out> {
  private socket: WebSocket | null = null;
  private timer = 0;
  private silence = 0;
  private readonly backoff = new Backoff();
  private current: LinkState = "off";
  private readonly networkBack = () => {
    if (this.current === "waiting") this.connect();
  };
  private readonly networkGone = () => {
    if (this.current === "open") this.reconnect();
  };

  constructor(
    private readonly url: () => string,
    private readonly protocol: string,
    private readonly listener: Listener<In>,
  ) {}

  get state(): LinkState {
    return this.current;
  }

  start(): void {
    if (this.current !== "off") return;
    addEventListener("online", this.networkBack);
    addEventListener("offline", this.networkGone);
    this.connect();
  }

  stop(): void {
    removeEventListener("online", this.networkBack);
    removeEventListener("offline", this.networkGone);
    this.drop();
    this.become("off");
  }

  /** Gives up this line and takes a new one; `soon` without waiting. */
  reconnect(soon = false): void {
    this.drop();
    if (soon) this.connect();
    else this.wait();
  }

  /** Frames that cannot be sent now are the caller's to keep. */
  send(frame: Out): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  /** The other side has understood us: the next loss starts from the shortest waiting time. */
  settled(): void {
    this.backoff.reset();
  }

  private connect(): void {
    clearTimeout(this.timer);
    this.become("connecting");
    const socket = new WebSocket(this.url(), this.protocol);
    this.socket = socket;
    this.silence = window.setTimeout(() => this.lost(socket), 15_000);
    socket.onopen = () => {
      clearTimeout(this.silence);
      if (socket !== this.socket) return;
      this.become("open");
      this.listener.opened();
    };
    socket.onmessage = (message) => {
      if (socket === this.socket) this.receive(message.data);
    };
    socket.onclose = () => this.lost(socket);
  }

  private receive(data: unknown): void {
    if (typeof data !== "string") return;
    let frame: In;
    try {
      frame = JSON.parse(data) as In;
    } catch {
      return;
    }
    this.listener.received(frame);
  }

  private lost(socket: WebSocket): void {
    if (socket !== this.socket) return;
    this.drop();
    this.wait();
  }

  private wait(): void {
    this.become("waiting");
    this.timer = window.setTimeout(() => this.connect(), this.backoff.next());
  }

  private drop(): void {
    clearTimeout(this.timer);
    clearTimeout(this.silence);
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private become(state: LinkState): void {
    if (state === this.current) return;
    this.current = state;
    this.listener.changed(state);
  }
}

/** The address of a WebSocket at a server given by an http(s) origin. */
export function socketUrl(origin: string, path: string): string {
  const url = new URL(path, origin);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

/** A key that no other frame has; also where the page is not on a secure origin. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
