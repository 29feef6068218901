import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Locale } from "../../shared/frames.js";
import { icon } from "../../shared/icons.js";
import type { Matter } from "../frames.js";
import type { Talk } from "../talk.js";
import type { StaffContext } from "./context.js";
import { eventView } from "./event-view.js";
import { summaryView } from "./summary-view.js";

/** What the person may do with the conversation that lies open. */
export interface ConversationActions {
  claim(): void;
  back(): void;
  giveBack(): void;
  transfer(): void;
  close(): void;
  send(form: HTMLFormElement): void;
  typed(text: string): void;
  insert(text: string): void;
  switchTo(writing: "message" | "note"): void;
}

/** The conversation that lies open: the summary, every event, and the place to write in. */
export function conversationView(
  talk: Talk,
  matter: Matter | undefined,
  writing: "message" | "note",
  context: StaffContext,
  actions: ConversationActions,
): TemplateResult {
  const mine = context.desk.isMine(talk.id) && !talk.ended;
  return html`<div class="conversation-head">
      <button class="button quiet back" type="button" @click=${actions.back}>${icon("back")}${context.strings.back}</button>
      <h2 tabindex="-1" id="conversation-title">${matter?.topic || context.strings.conversation}</h2>
      ${mine ? deeds(context, actions) : nothing}
    </div>
    <div class="conversation-body">
      ${talk.summary ? summaryView(talk.summary, context) : nothing}
      <div class="stream">
        ${log(talk, context)} ${mine ? writer(talk, matter, writing, context, actions) : claimBar(talk, matter, context, actions)}
      </div>
    </div>`;
}

function deeds({ strings }: StaffContext, actions: ConversationActions): TemplateResult {
  return html`<div class="deeds" role="group" aria-label=${strings.actions}>
    <button class="button" type="button" @click=${actions.giveBack}>${icon("back")}${strings.giveBack}</button>
    <button class="button" type="button" @click=${actions.transfer}>${icon("shift")}${strings.transfer}</button>
    <button class="button main" type="button" @click=${actions.close}>${icon("check")}${strings.close}</button>
  </div>`;
}

function log(talk: Talk, context: StaffContext): TemplateResult {
  const { strings, desk } = context;
  return html`<div class="log" role="log" aria-live="off" aria-label=${strings.conversation} tabindex="0">
    ${repeat(
      talk.events,
      (event) => event.seq,
      (event) => eventView(event, context),
    )}
    ${desk.pending(talk.id).map(
      (message) =>
        html`<article class="said staff pending">
          <header><h4>${strings.you}</h4><span>${strings.sending}</span></header>
          <div class="words">${message.text}</div>
        </article>`,
    )}
    ${talk.typing ? html`<p class="happened">${strings.typing}…</p>` : nothing}
  </div>`;
}

function writer(
  talk: Talk,
  matter: Matter | undefined,
  writing: "message" | "note",
  context: StaffContext,
  actions: ConversationActions,
): TemplateResult {
  const { strings } = context;
  const note = writing === "note";
  const kind = (value: "message" | "note", label: string): TemplateResult =>
    html`<label class="tab"
      ><input
        type="radio"
        name="writing"
        .checked=${writing === value}
        @change=${() => actions.switchTo(value)}
      />${label}</label
    >`;
  return html`<form
    class="writer ${note ? "noting" : ""}"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      actions.send(event.target as HTMLFormElement);
    }}
  >
    <fieldset class="tabs">
      <legend class="sr-only">${strings.writeTo} / ${strings.writeNote}</legend>
      ${kind("message", strings.writeTo)} ${kind("note", strings.writeNote)}
    </fieldset>
    ${note || !matter ? nothing : cannedPicker(matter.locale, context, actions)}
    <div class="writer-row">
      <textarea
        name="text"
        rows="3"
        maxlength="4000"
        aria-label=${note ? strings.writeNote : strings.writeTo}
        .value=${live(talk.draft)}
        @input=${(event: InputEvent) => actions.typed((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          (event.target as HTMLTextAreaElement).form?.requestSubmit();
        }}
      ></textarea>
      <button class="button main" type="submit">${note ? strings.saveNote : strings.send}</button>
    </div>
    ${note ? html`<p class="hint">${strings.noteHint}</p>` : nothing}
  </form>`;
}

/** Ready-made texts: one is chosen, then put into the message, where it can still be changed. */
function cannedPicker(
  locale: Locale,
  { strings, desk }: StaffContext,
  actions: ConversationActions,
): TemplateResult | typeof nothing {
  const replies = desk.canned(locale);
  if (replies.length === 0) return nothing;
  const insert = (event: Event): void => {
    const select = (event.target as HTMLElement).closest(".canned")?.querySelector("select");
    const chosen = replies.find((reply) => reply.id === select?.value);
    if (chosen) actions.insert(chosen.text);
  };
  return html`<div class="canned">
    <label
      >${strings.canned}
      <select lang=${locale === "fi-simple" ? "fi" : locale}>
        ${replies.map((reply) => html`<option value=${reply.id} title=${reply.text}>${reply.title}</option>`)}
      </select>
    </label>
    <button class="button" type="button" @click=${insert}>${strings.cannedInsert}</button>
  </div>`;
}

function claimBar(
  talk: Talk,
  matter: Matter | undefined,
  { strings }: StaffContext,
  actions: ConversationActions,
): TemplateResult | typeof nothing {
  if (talk.ended || !matter) return nothing;
  return html`<div class="writer claim">
    <p>${strings.claimFirst}</p>
    <button class="button main" type="button" @click=${actions.claim}>${strings.take}</button>
  </div>`;
}
