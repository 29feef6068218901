import type { EventFrame, HandoffBody } from "../shared/frames.js";

/** Code of the notice with which the server answers the first feedback, the only trace of it among the events. */
const FEEDBACK_THANKS = "feedback-thanks";

/** Where a conversation stands, folded from its events: with the bot, waiting for a person, with a person, over. */
export class Place {
  phase: "bot" | "queued" | "staff" = "bot";
  staffName = "";
  ended: "citizen" | "staff" | "idle" | null = null;
  feedbackAsked = false;
  feedbackGiven = false;

  take(event: EventFrame): void {
    const body = event.body;
    if (body.kind === "handoff") this.handoff(body);
    else if (body.kind === "ended") this.ended = body.by;
    else if (body.kind === "feedback-request") this.feedbackAsked = true;
    else if (body.kind === "notice" && body.code === FEEDBACK_THANKS) this.feedbackGiven = true;
    else if (body.kind === "text" && event.from === "staff") this.staffName = body.name ?? this.staffName;
  }

  reset(): void {
    this.phase = "bot";
    this.staffName = "";
    this.ended = null;
    this.feedbackAsked = false;
    this.feedbackGiven = false;
  }

  private handoff(body: HandoffBody): void {
    switch (body.state) {
      case "queued":
      case "returned":
        this.phase = "queued";
        return;
      case "claimed":
        this.phase = "staff";
        this.staffName = body.name ?? "";
        return;
      case "closed":
      case "cancelled":
        this.phase = "bot";
        return;
      case "unavailable":
      case "offered":
        return;
    }
  }
}
