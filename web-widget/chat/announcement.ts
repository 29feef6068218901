import type { EventFrame } from "../shared/frames.js";
import type { Strings } from "./strings.js";

/** A line that screen readers read when it is added; `number` tells lines apart, whatever they say. */
export interface Announcement {
  number: number;
  text: string;
}

/** So many lines stay: more than the events of one turn, which come at once and are all to be read. */
const KEPT = 8;

/** The lines once a new event has come: those before it stay, so that none is cut short by the next. */
export function announcedAfter(
  before: readonly Announcement[],
  event: EventFrame,
  strings: Strings,
  whoAnswers: string,
): readonly Announcement[] {
  const text = announcementOf(event, strings, whoAnswers);
  if (!text) return before;
  const number = (before.at(-1)?.number ?? 0) + 1;
  return [...before, { number, text }].slice(-KEPT);
}

/** What screen readers are told of a new event, once and shortly: the whole of it stands in the log. */
function announcementOf(event: EventFrame, strings: Strings, whoAnswers: string): string {
  const body = event.body;
  switch (body.kind) {
    case "guidance":
      return `${strings.bot}: ${body.text} ${strings.summary(body.channels.length, body.options.length)}`;
    case "text":
      return `${speaker(event, strings)}: ${body.text}`;
    case "notice":
      return body.text;
    case "ended":
      return body.text ?? strings.endedBy[body.by];
    case "handoff":
      return body.text ?? whoAnswers;
    case "feedback-request":
      return strings.feedbackTitle;
    default:
      return "";
  }
}

/** Who wrote a message that is not the citizen's. */
export function speaker(event: EventFrame, strings: Strings): string {
  if (event.from !== "staff") return strings.bot;
  return (event.body.kind === "text" && event.body.name) || strings.staff;
}
