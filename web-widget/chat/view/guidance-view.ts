import { html, nothing, type TemplateResult } from "lit";
import type { Guidance, Link, Option, Path, Step } from "../../shared/frames.js";
import { markup, outwardLink } from "../../shared/markup.js";
import { webHref } from "../../shared/links.js";
import { shortDate } from "../../shared/time.js";
import { channelList } from "./channel-view.js";
import type { ViewContext } from "./context.js";

/** An answer of the bot, whole: words, way to go, what happens next, other possibilities, quick replies. */
export function guidanceView(guidance: Guidance, latest: boolean, context: ViewContext): TemplateResult {
  const [first, ...others] = guidance.paths;
  const replies = quickReplies(guidance.options, latest, context);
  const asks = ASKING.has(guidance.decision) || guidance.handoff?.offered === true;
  return html`${first && guidance.steps.length > 0 ? html`<h3 class="path">${first.title}</h3>` : nothing}
    <div class="text">${markup(guidance.text, context.strings.newTab)}</div>
    ${asks ? replies : nothing} ${channelList(guidance.channels, context)} ${stepList(guidance.steps, context)}
    ${linkList(guidance.links ?? [], context)} ${otherPaths(guidance, first, others, latest, context)}
    ${asks ? nothing : replies} ${checkedLine(guidance, context)}`;
}

/** Decisions whose words are a question: the quick replies stand right under it. */
const ASKING: ReadonlySet<Guidance["decision"]> = new Set(["clarify", "dialog", "handoff"]);

function stepList(steps: Step[], { strings }: ViewContext): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<section class="steps">
    <h3 class="part">${strings.nextSteps}</h3>
    <ol>
      ${steps.map(
        (step, index) =>
          html`<li>
            <details ?open=${index === 0}>
              <summary>${step.title}</summary>
              <div class="text">${markup(step.text, strings.newTab)}</div>
            </details>
          </li>`,
      )}
    </ol>
  </section>`;
}

function linkList(links: Link[], { strings }: ViewContext): TemplateResult | typeof nothing {
  const usable = links.flatMap((link) => {
    const href = webHref(link.url);
    return href ? [{ ...link, href }] : [];
  });
  if (usable.length === 0) return nothing;
  return html`<details class="links">
    <summary>${strings.links(usable.length)}</summary>
    <ul>
      ${usable.map(
        (link) =>
          html`<li>
            <span class="link-kind">${strings.linkKinds[link.kind] ?? ""}</span>
            ${outwardLink(link.href, link.label, strings.newTab)}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Paths that come second: as choices where the bot offered them, otherwise as words to send. */
function otherPaths(
  guidance: Guidance,
  first: Path | undefined,
  others: Path[],
  latest: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const offered = new Set(guidance.options.map((option) => option.id));
  const shown = others.filter((path) => path.id !== first?.id && !offered.has(`path:${path.id}`));
  if (shown.length === 0 || guidance.decision !== "answer") return nothing;
  const { didYouMean, helpWithThese } = context.strings;
  return html`<section class="others">
    <h3 class="part">${guidance.handoff?.reason === "many-needs" ? helpWithThese : didYouMean}</h3>
    <ul>
      ${shown.map(
        (path) =>
          html`<li>
            <button
              class="other"
              type="button"
              aria-disabled=${latest ? "false" : "true"}
              @click=${() => latest && context.say(path.title)}
            >
              ${path.title}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function quickReplies(options: Option[], latest: boolean, context: ViewContext): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<ul class="options" aria-label=${context.strings.quickReplies}>
    ${options.map(
      (option) =>
        html`<li>
          <button
            class="button option"
            type="button"
            data-option=${option.id}
            aria-disabled=${latest ? "false" : "true"}
            @click=${() => latest && context.choose(option.id, option.label)}
          >
            ${option.label}
          </button>
        </li>`,
    )}
  </ul>`;
}

function checkedLine(guidance: Guidance, { strings, locale }: ViewContext): TemplateResult | typeof nothing {
  const dates = (guidance.sources ?? []).flatMap((source) => (source.checked ? [source.checked] : [])).sort();
  const oldest = dates[0];
  if (!oldest || guidance.steps.length === 0) return nothing;
  return html`<p class="checked">${strings.checked(shortDate(oldest, locale))}</p>`;
}
