import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** Line icons on a 24 by 24 grid; decoration only, the words beside them carry the meaning. */
const SHAPES = {
  send: svg`<path d="M4 12 20 4l-5 16-4-7z M11 13l9-9"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  minimise: svg`<path d="m6 9 6 6 6-6"/>`,
  menu: svg`<path d="M5 7h14M5 12h14M5 17h14"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6"/>`,
  phone: svg`<path d="M7 3.5 4.5 5c-.6 6.5 7.5 14.5 14.5 14.500L20.5 17l-4-3-2.2 1.500c-2-1-4-3-5-5L10.5 8z"/>`,
  web: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c5 5 5 12 0 17-5-5-5-12 0-17z"/>`,
  place: svg`<path d="M12 21c5-5.5 7-8.5 7-11.500a7 7 0 0 0-14 0C5 12.5 7 15.5 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>`,
  form: svg`<path d="M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 16h6"/>`,
  chat: svg`<path d="M4 5h16v11H11l-5 4v-4H4z"/>`,
  check: svg`<path d="m5 12.5 4.5 4.500L19 7"/>`,
  heart: svg`<path d="M12 20C5 15 3.5 12 3.5 9a4.3 4.3 0 0 1 8.5-1.500A4.3 4.3 0 0 1 20.5 9c0 3-1.5 6-8.5 11z"/>`,
  alert: svg`<path d="M12 3.5 22 20H2zM12 10v5M12 17.500v.1"/>`,
  save: svg`<path d="M12 4v11m-4.5-4L12 15.5 16.5 11M4.5 19.500h15"/>`,
  bin: svg`<path d="M4.5 7h15M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5"/>`,
  leave: svg`<path d="M13 4H5v16h8M10 12h10m-3.5-4 4 4-4 4"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`,
  down: svg`<path d="M12 5v13m-5.5-5.500L12 18l5.5-5.5"/>`,
  out: svg`<path d="M10 5H5v14h14v-5M13 5h6v6M19 5l-8.5 8.5"/>`,
  back: svg`<path d="M19 12H5m6-6-6 6 6 6"/>`,
  note: svg`<path d="M5 4h14v10l-6 6H5zM19 14h-6v6"/>`,
  shift: svg`<path d="M4 8h14m-4-4 4 4-4 4M20 16H6m4-4-4 4 4 4"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof SHAPES;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}

/** The mark of the service: a lighthouse whose light shows the way in. */
export function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <circle class="mark-sea" cx="20" cy="20" r="20" />
    <path class="mark-light" d="M17 11.5 3.5 6.500v9zM23 11.500l13.5-5v9z" />
    <path class="mark-tower" d="M16.5 14h7l1.8 16H14.700zM15.5 9.5 20 6l4.5 3.500zM17 10h6v3h-6z" />
    <path class="mark-wave" d="M6 30.500c2.3 0 2.3 1.7 4.7 1.700s2.3-1.7 4.6-1.7 2.4 1.7 4.7 1.7 2.3-1.7 4.7-1.7 2.3 1.7 4.6 1.700S32 30.5 34 30.5" />
  </svg>`;
}
