import { html, nothing, type TemplateResult } from "lit";
import type { Guidance } from "../../shared/frames.js";
import { icon } from "../../shared/icons.js";
import { telHref } from "../../shared/links.js";
import type { ViewContext } from "./context.js";

/** The card that stays in sight while someone may be in danger: what to do, and the numbers to call, right one first. */
export function safetyCard(guidance: Guidance, context: ViewContext, dismiss: () => void): TemplateResult {
  const { strings } = context;
  const safety = guidance.safety;
  const numbers = guidance.channels.filter((channel) => telHref(channel.phone)).slice(0, 3);
  return html`<section class="safety ${safety?.severity === "soon" ? "soon" : ""}" role="alert">
    <div class="safety-head">
      ${icon("alert")}
      <h2>${safety ? strings.safetyTitles[safety.kind] : nothing}</h2>
      <button class="button quiet" type="button" @click=${dismiss}>${strings.safetyDismiss}</button>
    </div>
    <ul>
      ${numbers.map(
        (channel, index) =>
          html`<li>
            <a class="button ${index === 0 ? "danger first" : ""}" href=${telHref(channel.phone) ?? ""}>
              ${icon("phone")}<span><b>${channel.phone}</b> <span class="who">${channel.name}</span></span>
            </a>
          </li>`,
      )}
    </ul>
  </section>`;
}
