import type { EventFrame } from "../shared/frames.js";
import type { Strings } from "./strings.js";

/** What screen readers are told of a new event, once and shortly: the whole of it stands in the log. */
export function announcementOf(event: EventFrame, strings: Strings, whoAnswers: string): string {
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
