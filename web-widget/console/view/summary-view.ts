import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../shared/icons.js";
import { languageTag } from "../../shared/time.js";
import type { Summary } from "../frames.js";
import { segmentName, type StaffContext } from "./context.js";

/** What is known before a word of the conversation is read. */
export function summaryView(summary: Summary, context: StaffContext): TemplateResult {
  const { strings } = context;
  const lang = languageTag(summary.locale);
  return html`<section class="summary" aria-labelledby="summary-title">
    <h3 id="summary-title">${strings.summary}</h3>
    ${summary.safety.length > 0
      ? html`<div class="danger-box">
          <h4>${icon("alert")}${strings.danger}</h4>
          <ul>
            ${summary.safety.map(
              (danger) =>
                html`<li>
                  ${strings.dangers[danger.kind]}${danger.severity === "now" ? ` (${strings.dangerNow})` : ""}
                </li>`,
            )}
          </ul>
        </div>`
      : nothing}
    <dl class="known">
      ${fact(strings.spoken, strings.languages[summary.locale])}
      ${fact(strings.reason, summary.reason ? (strings.reasons[summary.reason] ?? summary.reason) : "")}
      ${fact(strings.segment, segmentName(summary.segment, strings))}
      ${fact(strings.stage, summary.stage ? (strings.stages[summary.stage] ?? String(summary.stage)) : "")}
    </dl>
    ${summary.firstWords
      ? html`<h4>${strings.firstWords}</h4>
          <blockquote lang=${lang}>${summary.firstWords}</blockquote>`
      : nothing}
    ${summary.paths.length > 0
      ? html`<h4>${strings.paths}</h4>
          <ul class="bare">
            ${[...summary.paths].sort((one, other) => other.match - one.match).map(
              (path) => html`<li><span lang=${lang}>${path.title}</span> <b>${Math.round(path.match * 100)} %</b></li>`,
            )}
          </ul>`
      : nothing}
    ${summary.answers.length > 0
      ? html`<h4>${strings.answers}</h4>
          <dl class="answers" lang=${lang}>
            ${summary.answers.map(
              ({ question, answer }) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`,
            )}
          </dl>`
      : nothing}
  </section>`;
}

function fact(name: string, value: string): TemplateResult | typeof nothing {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing;
}
