/** The wire contract of the citizen's chat, version 1: docs/protocol says the same in AsyncAPI. */

export type Locale = "fi" | "sv" | "en" | "fi-simple";

export const LOCALES: readonly Locale[] = ["fi", "sv", "en", "fi-simple"];

/** What the citizen's browser sends. */
export type CitizenFrame =
  | { type: "hello"; locale?: Locale; resume?: { token: string; after: number } }
  | SentFrame
  | { type: "typing" };

/** Frames that are acknowledged; sending the same id again never makes a second turn. */
export type SentFrame =
  | { type: "message"; id: string; text: string }
  | { type: "choose"; id: string; option: string }
  | { type: "feedback"; id: string; helped: Helped; score?: number; comment?: string }
  | { type: "leave"; id: string }
  | { type: "erase"; id: string };

export type Helped = "yes" | "partly" | "no";

/** What the server sends to the citizen. */
export type ServerFrame =
  | { type: "welcome"; conversation: string; token: string; locale: Locale; after: number }
  | { type: "ack"; id: string; seq: number }
  | EventFrame
  | { type: "typing"; from: Sender }
  | { type: "error"; id?: string; code: ErrorCode; message: string; retryAfterMs?: number }
  | { type: "erased"; id: string };

export type ErrorCode =
  | "bad-frame"
  | "too-large"
  | "too-fast"
  | "unknown-option"
  | "unknown-token"
  | "ended"
  | "unavailable";

export type Sender = "citizen" | "bot" | "staff" | "system";

/** One event of a conversation; numbers are gapless and increasing. */
export interface EventFrame {
  type: "event";
  seq: number;
  at: string;
  from: Sender;
  replyTo?: string | null;
  body: Body;
}

export type Body =
  | TextBody
  | ({ kind: "guidance" } & Guidance)
  | HandoffBody
  | { kind: "notice"; code: string; text: string }
  | { kind: "feedback-request"; text?: string | null }
  | { kind: "ended"; by: "citizen" | "staff" | "idle"; text?: string | null };

export interface TextBody {
  kind: "text";
  text: string;
  masked?: string[] | null;
  /** Who wrote, when it was a member of staff. */
  name?: string | null;
}

export type HandoffState =
  | "offered"
  | "queued"
  | "claimed"
  | "returned"
  | "closed"
  | "cancelled"
  | "unavailable";

export interface HandoffBody {
  kind: "handoff";
  state: HandoffState;
  queue?: string | null;
  queueName?: string | null;
  position?: number | null;
  waitSeconds?: { low: number; high: number } | null;
  opensAt?: string | null;
  name?: string | null;
  text?: string | null;
}

/** The answer to one turn. */
export interface Guidance {
  decision: "answer" | "clarify" | "dialog" | "safety" | "handoff" | "smalltalk" | "fallback";
  text: string;
  locale: Locale;
  stage?: number | null;
  segment?: string | null;
  safety?: Safety | null;
  paths: Path[];
  channels: Channel[];
  steps: Step[];
  options: Option[];
  dialog?: { id: string; node: string } | null;
  handoff?: { offered: boolean; queue: string; reason: string } | null;
  links?: Link[];
  sources?: Source[];
}

export type SafetyKind = "emergency" | "suicide" | "poisoning" | "violence" | "child-danger";

export interface Safety {
  kind: SafetyKind;
  severity: "now" | "soon";
}

export interface Path {
  id: string;
  title: string;
  summary: string;
  url?: string | null;
  match: number;
}

export type ChannelType =
  | "phone"
  | "call-back"
  | "chat"
  | "e-service"
  | "web-page"
  | "printable-form"
  | "service-location"
  | "walk-in"
  | "symptom-assessment"
  | "emergency-number"
  | "digital-care-path";

export interface Channel {
  id: string;
  type: ChannelType;
  name: string;
  description?: string | null;
  phone?: string | null;
  url?: string | null;
  address?: string | null;
  open: boolean | null;
  opensAt?: string | null;
  auth: "none" | "strong";
  price?: string | null;
  reasons: string[];
  reasonText: string;
}

export interface Step {
  phase: string;
  title: string;
  text: string;
}

export interface Option {
  id: string;
  label: string;
}

export type LinkKind =
  | "self-care"
  | "coaching"
  | "peer-support"
  | "third-sector"
  | "form"
  | "symptom-assessment"
  | "reliable-source"
  | "digital-path";

export interface Link {
  kind: LinkKind;
  label: string;
  url: string;
}

export interface Source {
  content: string;
  version: string;
  url?: string | null;
  checked?: string | null;
}

/** The longest message that the server takes, in characters. */
export const MESSAGE_LIMIT = 4000;
