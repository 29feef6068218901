import { html, nothing, type TemplateResult } from "lit";
import type { Channel, ChannelType } from "../../shared/frames.js";
import { icon, type IconName } from "../../shared/icons.js";
import { telHref, webHref } from "../../shared/links.js";
import { openingTime, type ViewContext } from "./context.js";

const ICONS: Record<ChannelType, IconName> = {
  phone: "phone",
  "call-back": "phone",
  chat: "chat",
  "e-service": "web",
  "web-page": "web",
  "printable-form": "form",
  "service-location": "place",
  "walk-in": "place",
  "symptom-assessment": "check",
  "emergency-number": "alert",
  "digital-care-path": "heart",
};

/** The channels suggested, best first: two are shown whole, the others behind a line that says how many. */
export function channelList(channels: Channel[], context: ViewContext): TemplateResult | typeof nothing {
  if (channels.length === 0) return nothing;
  const first = channels.slice(0, 2);
  const rest = channels.slice(2);
  return html`<section class="channels">
    <h3 class="part">${context.strings.whereToGo}</h3>
    <ul class="cards">
      ${first.map((channel, index) => card(channel, index === 0, context))}
    </ul>
    ${rest.length === 0
      ? nothing
      : html`<details class="more-channels">
          <summary>${context.strings.otherWays(rest.length)}</summary>
          <ul class="cards">
            ${rest.map((channel) => card(channel, false, context))}
          </ul>
        </details>`}
  </section>`;
}

function card(channel: Channel, leading: boolean, context: ViewContext): TemplateResult {
  const { strings } = context;
  return html`<li class="card ${leading ? "leading" : ""}" data-channel=${channel.id}>
    <div class="card-head">
      <span class="card-icon">${icon(ICONS[channel.type] ?? "web")}</span>
      <div class="card-title">
        <h4>${channel.name}</h4>
        <p class="card-kind">${strings.channelTypes[channel.type] ?? ""}</p>
      </div>
      ${badge(channel, context)}
    </div>
    ${channel.reasonText ? html`<p class="why">${channel.reasonText}</p>` : nothing} ${actions(channel, leading, context)}
    ${details(channel, context)}
  </li>`;
}

function badge(channel: Channel, context: ViewContext): TemplateResult | typeof nothing {
  const { strings } = context;
  if (channel.open === null || channel.open === undefined) return nothing;
  if (channel.open) return html`<span class="badge open">${strings.open}</span>`;
  const opens = channel.opensAt ? strings.opens(openingTime(channel.opensAt, context)) : strings.closed;
  return html`<span class="badge closed">${opens}</span>`;
}

function actions(channel: Channel, leading: boolean, context: ViewContext): TemplateResult | typeof nothing {
  const tel = telHref(channel.phone);
  const web = webHref(channel.url);
  if (!tel && !web) return nothing;
  const main = leading && channel.open !== false ? "main" : "";
  return html`<div class="card-actions">
    ${tel
      ? html`<a class="button ${main}" href=${tel}>${icon("phone")}${context.strings.call(channel.phone ?? "")}</a>`
      : nothing}
    ${web
      ? html`<a class="button ${tel ? "quiet" : main}" href=${web} target="_blank" rel="noopener noreferrer"
          >${icon("out")}${goTo(channel.type, tel !== null, context)}<span class="sr-only"
            >: ${channel.name} ${context.strings.newTab}</span
          ></a
        >`
      : nothing}
  </div>`;
}

function goTo(type: ChannelType, besidePhone: boolean, { strings }: ViewContext): string {
  if (type === "printable-form") return strings.goTo.form;
  if (type === "symptom-assessment") return strings.goTo.assessment;
  if (type === "e-service" || type === "digital-care-path" || type === "chat") return strings.goTo.service;
  return besidePhone || type === "web-page" || type === "service-location" || type === "walk-in"
    ? strings.goTo.page
    : strings.goTo.service;
}

function details(channel: Channel, { strings }: ViewContext): TemplateResult | typeof nothing {
  const { address, price, description, auth } = channel;
  if (!address && !price && !description && auth === "none") return nothing;
  return html`<details class="card-details">
    <summary>${strings.more}<span class="sr-only">: ${channel.name}</span></summary>
    ${description ? html`<p>${description}</p>` : nothing}
    ${auth === "strong" ? html`<p>${strings.strong}</p>` : nothing}
    ${address || price
      ? html`<dl>
          ${address ? html`<div><dt>${strings.address}</dt><dd>${address}</dd></div>` : nothing}
          ${price ? html`<div><dt>${strings.price}</dt><dd>${price}</dd></div>` : nothing}
        </dl>`
      : nothing}
  </details>`;
}
