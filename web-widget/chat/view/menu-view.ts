import { html, nothing, type TemplateResult } from "lit";
import { icon, type IconName } from "../../shared/icons.js";
import type { Strings } from "../strings.js";

interface MenuActions {
  toggle(open: boolean): void;
  save(format: "text" | "html"): void;
  end(): void;
  erase(): void;
}

/** What can be done with the whole conversation: keep it, end it, delete it. A plain list of buttons that unfolds. */
export function panelMenu(strings: Strings, open: boolean, ended: boolean, actions: MenuActions): TemplateResult {
  const item = (sign: IconName, label: string, act: () => void, kind = ""): TemplateResult =>
    html`<li class=${kind}>
      <button
        class=${kind.includes("grave") ? "grave" : ""}
        type="button"
        @click=${() => {
          actions.toggle(false);
          act();
        }}
      >
        ${icon(sign)}${label}
      </button>
    </li>`;
  return html`<div class="menu" @focusout=${(event: FocusEvent) => leftBehind(event) && actions.toggle(false)}>
    <button
      class="round"
      type="button"
      aria-label=${strings.menu}
      title=${strings.menu}
      aria-expanded=${open ? "true" : "false"}
      @click=${() => actions.toggle(!open)}
    >
      ${icon("menu")}
    </button>
    ${open
      ? html`<ul class="menu-list">
          ${item("save", strings.saveText, () => actions.save("text"))}
          ${item("save", strings.saveHtml, () => actions.save("html"))}
          ${ended ? nothing : item("leave", strings.end, () => actions.end(), "apart")}
          ${item("bin", strings.erase, () => actions.erase(), "apart grave")}
        </ul>`
      : nothing}
  </div>`;
}

function leftBehind(event: FocusEvent): boolean {
  const next = event.relatedTarget;
  return next instanceof Node && !(event.currentTarget as HTMLElement).contains(next);
}
