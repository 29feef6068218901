import { html, nothing, type TemplateResult } from "lit";
import type { Guidance, HandoffBody } from "../../shared/frames.js";
import { icon } from "../../shared/icons.js";
import { markup, plain } from "../../shared/markup.js";
import { clockTime, languageTag } from "../../shared/time.js";
import type { StaffEvent } from "../frames.js";
import type { StaffContext } from "./context.js";

/** One event of a conversation as staff read it: compact, the bot's answers with what they suggested. */
export function eventView(event: StaffEvent, context: StaffContext): TemplateResult | typeof nothing {
  const { strings } = context;
  const body = event.body;
  switch (body.kind) {
    case "text":
      return words(event, body, context);
    case "guidance":
      return said(event, strings.bot, "bot", guidance(body, context), context);
    case "note":
      return said(event, strings.noteOf(body.name), "note", plain(body.text, strings.newTab), context);
    case "handoff":
      return line(handoff(body, context), event, context);
    case "notice":
      return line(body.text, event, context);
    case "locale":
      return line(strings.switched(strings.languages[body.locale]), event, context);
    case "feedback":
      return line(strings.feedback(strings.helped[body.helped], String(body.score ?? "")), event, context, body.comment);
    case "feedback-request":
      return line(strings.feedbackAsked, event, context);
    case "ended":
      return line(strings.endedBy[body.by], event, context);
    case "opened":
      return line(strings.began, event, context);
    default:
      return nothing;
  }
}

function words(
  event: StaffEvent,
  body: Extract<StaffEvent["body"], { kind: "text" }> & { option?: string | null },
  context: StaffContext,
): TemplateResult {
  const { strings, desk } = context;
  const masked = body.masked && body.masked.length > 0;
  const content = html`${plain(body.text, strings.newTab)}${masked
    ? html`<span class="masked">${strings.masked}</span>`
    : nothing}`;
  if (event.from === "citizen") {
    return said(event, body.option ? `${strings.citizen} ${strings.chose}` : strings.citizen, "citizen", content, context);
  }
  const own = body.name !== undefined && body.name === desk.person?.name;
  return said(event, own ? strings.you : (body.name ?? ""), "staff", content, context);
}

function said(event: StaffEvent, name: string, kind: string, content: unknown, context: StaffContext): TemplateResult {
  return html`<article class="said ${kind}" data-seq=${event.seq}>
    <header>
      <h4>${kind === "note" ? icon("note") : nothing}${name}</h4>
      <time datetime=${event.at}>${clockTime(event.at, context.language)}</time>
    </header>
    <div class="words">${content}</div>
  </article>`;
}

function guidance(body: Guidance, context: StaffContext): TemplateResult {
  const { strings } = context;
  const channels = body.channels.map((channel) => [channel.name, channel.phone].filter(Boolean).join(" "));
  return html`<div lang=${languageTag(body.locale)}>
    <div class="text">${markup(body.text, strings.newTab)}</div>
    ${channels.length > 0
      ? html`<p class="aside"><b>${strings.suggested}:</b> ${channels.join(" · ")}</p>`
      : nothing}
    ${body.steps.length > 0
      ? html`<details>
          <summary>${strings.nextSteps}</summary>
          <div class="text">
            ${body.steps.map((step) => html`<h5>${step.title}</h5>${markup(step.text, strings.newTab)}`)}
          </div>
        </details>`
      : nothing}
  </div>`;
}

function handoff(body: HandoffBody, { strings }: StaffContext): string {
  const state = strings.handoff[body.state] ?? body.state;
  return body.state === "claimed" ? `${state} ${body.name ?? ""}` : state;
}

function line(text: string, event: StaffEvent, context: StaffContext, more?: string | null): TemplateResult {
  return html`<p class="happened" data-seq=${event.seq}>
    <time datetime=${event.at}>${clockTime(event.at, context.language)}</time>
    <span>${text}${more ? html` <q>${more}</q>` : nothing}</span>
  </p>`;
}
