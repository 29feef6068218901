import { css } from "lit";

/**
 * Design tokens. A county's page may set any `--luotsi-…` property on the element; all pairs of text and ground given
 * here have a contrast of at least 4.5 : 1, lines and controls at least 3 : 1, in light and in dark.
 */
export const tokens = css`
  :host {
    --font: var(
      --luotsi-font,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      Arial,
      "Liberation Sans",
      sans-serif
    );
    --radius: var(--luotsi-radius, 12px);
    --primary: var(--luotsi-primary, #0b4a6f);
    --primary-strong: var(--luotsi-primary-strong, #073652);
    --on-primary: var(--luotsi-on-primary, #ffffff);
    --beacon: #ffc845;
    --ground: #ffffff;
    --ground-soft: #f3f6f9;
    --ground-raised: #ffffff;
    --tint: #e4eff6;
    --ink: #14212b;
    --ink-soft: #4a5a67;
    --line: #d3dce3;
    --line-strong: #75858f;
    --link: #0b5486;
    --mine: #0b4a6f;
    --on-mine: #ffffff;
    --danger: #b3161b;
    --danger-strong: #8e0f14;
    --danger-ground: #fdf0ef;
    --on-danger: #ffffff;
    --warn: #8a4b00;
    --warn-ground: #fff5e0;
    --good: #17663a;
    --good-ground: #e5f4ea;
    --focus: #0b4a6f;
    --focus-gap: #ffffff;
    --shadow: 0 1px 2px rgb(16 36 52 / 8%), 0 12px 40px rgb(16 36 52 / 22%);
    --shadow-soft: 0 1px 2px rgb(16 36 52 / 10%);
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --primary: var(--luotsi-primary-dark, #8cc8ee);
      --primary-strong: #b9def6;
      --on-primary: #06202f;
      --ground: #10181f;
      --ground-soft: #0b1217;
      --ground-raised: #18232c;
      --tint: #1b3140;
      --ink: #eef3f6;
      --ink-soft: #aebcc7;
      --line: #2d3b46;
      --line-strong: #7e909d;
      --link: #93cdf2;
      --mine: #1d5c83;
      --on-mine: #ffffff;
      --danger: #ff8a85;
      --danger-strong: #ffaba7;
      --danger-ground: #361517;
      --on-danger: #2b0607;
      --warn: #f5c069;
      --warn-ground: #33260c;
      --good: #84d6a2;
      --good-ground: #12301d;
      --focus: #ffd36b;
      --focus-gap: #10181f;
      --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 40px rgb(0 0 0 / 60%);
      --shadow-soft: none;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --ink-soft: var(--ink);
      --line: var(--line-strong);
      --line-strong: var(--ink);
    }
  }
`;

/** What every component here needs: sizes, focus, text only for screen readers, buttons. */
export const basics = css`
  :host {
    font-family: var(--font);
    font-size: 1rem;
    line-height: 1.5;
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  a {
    color: var(--link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--focus-gap);
  }

  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 44px;
    padding: 0.5rem 1rem;
    border: 1px solid var(--primary);
    border-radius: calc(var(--radius) * 0.75);
    background: var(--ground-raised);
    color: var(--primary);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .button:hover {
    background: var(--tint);
  }

  .button.main {
    background: var(--primary);
    color: var(--on-primary);
  }

  .button.main:hover {
    background: var(--primary-strong);
  }

  .button.danger {
    border-color: var(--danger);
    background: var(--danger);
    color: var(--on-danger);
  }

  .button.danger:hover {
    background: var(--danger-strong);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
  }

  .button.quiet:hover {
    background: var(--tint);
  }

  .button:disabled,
  .button[aria-disabled="true"] {
    border-color: var(--line);
    background: transparent;
    color: var(--ink-soft);
    cursor: default;
  }

  input,
  select,
  textarea {
    border: 1px solid var(--line-strong);
    border-radius: calc(var(--radius) * 0.75);
    background: var(--ground-raised);
  }

  dialog {
    width: min(26rem, calc(100vw - 2rem));
    padding: 1.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground-raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  dialog::backdrop {
    background: rgb(8 20 30 / 55%);
  }

  dialog h2 {
    margin-bottom: 0.5rem;
    font-size: 1.25rem;
    line-height: 1.3;
  }

  dialog .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-top: 1.25rem;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }

    .button:disabled,
    .button[aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
