import type { Locale } from "../shared/frames.js";
import { newId } from "../shared/socket.js";
import type { CannedReply, ConversationView, Person, Snapshot } from "./frames.js";

/** A request that the server refused, with its code where it gave one: `already-claimed`, `not-owner`. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${status} ${code}`);
  }
}

/** The staff's HTTP interface, with the session's cookie and its CSRF token. */
export class StaffApi {
  constructor(private readonly base = "/api/v1/staff") {}

  me(): Promise<Person> {
    return this.get("/me");
  }

  queue(): Promise<Snapshot> {
    return this.get("/queue");
  }

  conversation(id: string): Promise<ConversationView> {
    return this.get(`/conversations/${encodeURIComponent(id)}`);
  }

  async canned(locale: Locale): Promise<CannedReply[]> {
    const { replies } = await this.get<{ replies: CannedReply[] }>(`/canned?locale=${locale}`);
    return replies;
  }

  act(id: string, deed: "claim" | "return" | "transfer" | "close" | "notes", body?: object): Promise<unknown> {
    return this.post(`/conversations/${encodeURIComponent(id)}/${deed}`, body);
  }

  async signOut(): Promise<void> {
    await fetch("/logout", { method: "POST", headers: csrf(), redirect: "manual" });
    location.assign("/login?out");
  }

  private async get<T>(path: string): Promise<T> {
    const answer = await fetch(this.base + path, { headers: { Accept: "application/json" } });
    return this.read<T>(answer);
  }

  private async post(path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.base + path, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json", "Idempotency-Key": newId(), ...csrf() },
      body: JSON.stringify(body ?? {}),
    });
    return this.read(answer);
  }

  private async read<T>(answer: Response): Promise<T> {
    const text = await answer.text();
    const json: unknown = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : {};
    if (answer.ok) return json as T;
    const problem = json as { code?: string; title?: string; detail?: string };
    throw new Refused(answer.status, problem.code ?? "", problem.detail ?? problem.title ?? "");
  }
}

function csrf(): Record<string, string> {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("XSRF-TOKEN="));
  return cookie ? { "X-XSRF-TOKEN": decodeURIComponent(cookie.slice("XSRF-TOKEN=".length)) } : {};
}
