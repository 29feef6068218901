import { html, type TemplateResult } from "lit";
import { LOCALES, type Locale } from "../../shared/frames.js";
import { icon } from "../../shared/icons.js";
import { languageTag } from "../../shared/time.js";
import { LANGUAGE_NAMES, type Strings } from "../strings.js";

/** The choice of language, each named in itself. */
export function languageChoice(
  current: Locale,
  strings: Strings,
  disabled: boolean,
  speak: (locale: Locale) => void,
): TemplateResult {
  return html`<label class="language"
    >${icon("web")}<span class="sr-only">${strings.language}</span>
    <select
      ?disabled=${disabled}
      @change=${(event: Event) => speak((event.target as HTMLSelectElement).value as Locale)}
    >
      ${LOCALES.map(
        (locale) =>
          html`<option
            value=${locale}
            lang=${languageTag(locale)}
            ?selected=${locale === current}
            .selected=${locale === current}
          >
            ${LANGUAGE_NAMES[locale]}
          </option>`,
      )}
    </select>
  </label>`;
}
