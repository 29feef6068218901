import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../shared/icons.js";
import type { Matter } from "../frames.js";
import { minutesSince, segmentName, type StaffContext } from "./context.js";

const LONG_MINUTES = 5;

/** What can be done with those who are listed. */
export interface QueueActions {
  open(conversation: string): void;
  claim(conversation: string): void;
}

/** Who waits, longest first, and the conversations that are the person's own. */
export function queueView(context: StaffContext, actions: QueueActions): TemplateResult {
  const { strings, desk } = context;
  const { waiting, mine } = desk.snapshot;
  const first = waiting[0];
  return html`<section class="list" aria-labelledby="mine-title">
      <h2 id="mine-title">${strings.mine(mine.length)}</h2>
      ${mine.length === 0
        ? html`<p class="empty">${strings.noneMine}</p>`
        : html`<ul>
            ${repeat(
              mine,
              (matter) => matter.conversation,
              (matter) => ownItem(matter, context, actions),
            )}
          </ul>`}
    </section>
    <section class="list" aria-labelledby="queue-title">
      <div class="list-head">
        <h2 id="queue-title">${strings.queue(waiting.length)}</h2>
        ${first
          ? html`<button class="button main next" type="button" @click=${() => actions.claim(first.conversation)}>
              ${strings.takeNext}
            </button>`
          : nothing}
      </div>
      ${waiting.length === 0
        ? html`<p class="empty">${strings.nobodyWaits}</p>`
        : html`<ul>
            ${repeat(
              waiting,
              (matter) => matter.conversation,
              (matter) => waitingItem(matter, context, actions),
            )}
          </ul>`}
    </section>
    ${queueStates(context)}`;
}

function ownItem(matter: Matter, context: StaffContext, actions: QueueActions): TemplateResult {
  const { strings, desk } = context;
  const unread = desk.talks.get(matter.conversation)?.unread ?? 0;
  const selected = desk.selected === matter.conversation;
  return html`<li>
    <button
      class="item ${selected ? "selected" : ""}"
      type="button"
      aria-current=${selected ? "true" : "false"}
      data-conversation=${matter.conversation}
      @click=${() => actions.open(matter.conversation)}
    >
      ${gist(matter, context)}
      <span class="facts"><span>${strings.since(minutesSince(matter.since, context.now))}</span></span>
      ${unread > 0 ? html`<span class="unread">${strings.unread(unread)}</span>` : nothing}
    </button>
  </li>`;
}

function waitingItem(matter: Matter, context: StaffContext, actions: QueueActions): TemplateResult {
  const { strings, now, desk } = context;
  const minutes = minutesSince(matter.since, now);
  const selected = desk.selected === matter.conversation;
  return html`<li class="item waiting ${selected ? "selected" : ""}" data-conversation=${matter.conversation}>
    <button
      class="gist"
      type="button"
      aria-current=${selected ? "true" : "false"}
      @click=${() => actions.open(matter.conversation)}
    >
      ${gist(matter, context)}
      <span class="facts"
        ><span class=${minutes >= LONG_MINUTES ? "long" : ""}>${icon("clock")}${strings.waited(minutes)}</span
        ><span>${matter.queueName}</span></span
      >
    </button>
    <button
      class="button take"
      type="button"
      aria-label="${strings.take}: ${topicOf(matter, context)}"
      @click=${() => actions.claim(matter.conversation)}
    >
      ${strings.take}
    </button>
  </li>`;
}

function gist(matter: Matter, context: StaffContext): TemplateResult {
  const { strings } = context;
  return html`${matter.safety
      ? html`<span class="danger">${icon("alert")}${strings.dangers[matter.safety]}</span>`
      : nothing}
    <span class="topic">${topicOf(matter, context)}</span>
    <span class="facts"
      ><span class="tongue">${strings.languages[matter.locale]}</span>${matter.segment
        ? html`<span>${segmentName(matter.segment, strings)}</span>`
        : nothing}</span
    >`;
}

function topicOf(matter: Matter, { strings }: StaffContext): string {
  return matter.topic || strings.unknownTopic;
}

function queueStates({ strings, desk }: StaffContext): TemplateResult | typeof nothing {
  const { queues } = desk.snapshot;
  if (queues.length === 0) return nothing;
  return html`<details class="queues">
    <summary>${strings.queues}</summary>
    <ul>
      ${queues.map(
        (queue) =>
          html`<li>
            <span>${queue.name}</span>
            <span class="facts"
              ><span>${queue.open ? strings.queueOpen : strings.queueClosed}</span
              ><span>${strings.waitingCount(queue.waiting)}</span></span
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
