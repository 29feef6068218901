import { html, nothing, type TemplateResult } from "lit";
import type { EventFrame, HandoffBody } from "../../shared/frames.js";
import { icon, mark } from "../../shared/icons.js";
import { plain } from "../../shared/markup.js";
import { clockTime, languageTag } from "../../shared/time.js";
import { speaker } from "../announcement.js";
import { STRINGS } from "../strings.js";
import type { ViewContext } from "./context.js";
import { guidanceView } from "./guidance-view.js";

/** One event as it stands in the conversation; nothing for those that only change where it stands. */
export function messageView(event: EventFrame, latest: boolean, context: ViewContext): TemplateResult | typeof nothing {
  const body = event.body;
  switch (body.kind) {
    case "guidance": {
      // an answer is shown wholly in its own language, whatever is spoken now
      const own = { ...context, strings: STRINGS[body.locale] ?? context.strings, locale: body.locale };
      return bubble(event, own.strings.bot, guidanceView(body, latest, own), own, languageTag(body.locale), "guidance");
    }
    case "text":
      return event.from === "citizen"
        ? mine(body.text, clockTime(event.at, context.locale), context, event.seq)
        : bubble(event, speaker(event, context.strings), staffText(body.text, context), context);
    case "notice":
      return html`<div class="notice" data-seq=${event.seq}><p>${body.text}</p></div>`;
    case "handoff":
      return handoff(body, event, context);
    case "feedback-request":
      return nothing;
    case "ended":
      return line(body.text ?? context.strings.endedBy[body.by], event);
    default:
      return nothing;
  }
}

/** The citizen's own words; `state` while they are still on their way and have no number. */
export function mine(text: string, state: string, context: ViewContext, seq?: number): TemplateResult {
  return html`<article class="message mine" data-seq=${seq ?? nothing}>
    <h3 class="sr-only">${context.strings.you}</h3>
    <div class="words">${plain(text, context.strings.newTab)}</div>
    <p class="meta">${state}</p>
  </article>`;
}

function bubble(
  event: EventFrame,
  name: string,
  content: unknown,
  context: ViewContext,
  lang?: string,
  kind = "",
): TemplateResult {
  const staff = event.from === "staff";
  const classes = `message theirs ${kind} ${staff ? "staff" : ""}`;
  return html`<article class=${classes} lang=${lang ?? nothing} data-seq=${event.seq}>
    <header>
      <span class="avatar">${staff ? icon("person") : mark()}</span>
      <h3 class="name">${name}</h3>
      <time datetime=${event.at}>${clockTime(event.at, context.locale)}</time>
    </header>
    ${content}
  </article>`;
}

function staffText(text: string, { strings }: ViewContext): TemplateResult {
  return html`<div class="text words">${plain(text, strings.newTab)}</div>`;
}

/** What a change of the hand-off tells beside what the bot or a notice has said of it. */
function handoff(body: HandoffBody, event: EventFrame, context: ViewContext): TemplateResult | typeof nothing {
  const { strings } = context;
  switch (body.state) {
    case "offered":
      return nothing;
    case "queued":
    case "returned":
      return line(queueWords(body, context), event, "clock");
    case "claimed":
      return line(body.text ?? strings.claimed(body.name ?? strings.staff), event, "person");
    case "unavailable":
    case "closed":
    case "cancelled":
      return body.text ? line(body.text, event) : nothing;
  }
}

function queueWords(body: HandoffBody, { strings }: ViewContext): string {
  const wait = body.waitSeconds;
  const estimate = wait ? ` ${strings.waitEstimate(minutes(wait.low), minutes(wait.high))}` : "";
  return (body.text ?? strings.queued(body.position ?? null)) + estimate;
}

function minutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

function line(text: string, event: EventFrame, sign?: "clock" | "person"): TemplateResult {
  return html`<div class="line" data-seq=${event.seq}>${sign ? icon(sign) : nothing}<p>${text}</p></div>`;
}
