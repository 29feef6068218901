import type { Body, Locale, SafetyKind, Sender } from "../shared/frames.js";

/** The staff's wire contract, version 1, as far as the page uses it. */

/** Someone who waits for a person, or whom the signed-in person serves. */
export interface Matter {
  conversation: string;
  queue: string;
  queueName: string;
  since: string;
  locale: Locale;
  segment?: string | null;
  stage?: number | null;
  topic?: string | null;
  safety?: SafetyKind | null;
  /** Place in its own queue; only of those who wait. */
  position?: number;
}

export interface QueueInfo {
  id: string;
  name: string;
  open: boolean;
  opensAt?: string | null;
  waiting: number;
}

export interface Snapshot {
  queues: QueueInfo[];
  waiting: Matter[];
  mine: Matter[];
}

/** What is known before a word is read: shown first. */
export interface Summary {
  locale: Locale;
  stage?: number | null;
  segment?: string | null;
  queue?: string | null;
  reason?: string | null;
  paths: { id: string; title: string; match: number }[];
  answers: { question: string; answer: string }[];
  safety: { kind: SafetyKind; severity: "now" | "soon" }[];
  firstWords?: string | null;
}

/** A ready-made text that can be picked into a message. */
export interface CannedReply {
  id: string;
  title: string;
  text: string;
}

export interface Person {
  staff: string;
  name: string;
}

export type StaffBody =
  | Body
  | { kind: "note"; text: string; name: string }
  | { kind: "locale"; locale: Locale }
  | { kind: "feedback"; helped: "yes" | "partly" | "no"; score?: number | null; comment?: string | null }
  | { kind: "opened"; locale: Locale };

export interface StaffEvent {
  type: "event";
  conversation: string;
  seq: number;
  at: string;
  from: Sender;
  replyTo?: string | null;
  body: StaffBody;
}

export interface ConversationView {
  summary: Summary;
  events: StaffEvent[];
  owner: Person | null;
}

export interface StaffMessage {
  type: "message";
  conversation: string;
  id: string;
  text: string;
}

export type StaffFrame =
  | { type: "hello" }
  | { type: "watch"; conversation: string; after: number }
  | { type: "unwatch"; conversation: string }
  | StaffMessage
  | { type: "typing"; conversation: string };

export type ConsoleFrame =
  | ({ type: "welcome" } & Person)
  | ({ type: "queue" } & Snapshot)
  | StaffEvent
  | { type: "ack"; id: string; seq: number }
  | { type: "error"; id?: string | null; conversation?: string | null; code: string; message: string }
  | { type: "unwatched"; conversation: string; reason: "erased" | "not-yours" }
  | { type: "typing"; conversation: string; from: Sender };
