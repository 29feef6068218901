import { css } from "lit";

/** How the chat looks: the launcher, the panel, and what stands in the conversation. */
export const panelStyles = css`
  :host {
    --edge: 1.25rem;
    position: fixed;
    z-index: 2147483000;
    inset: auto var(--edge) var(--edge) auto;
    display: block;
  }

  :host([position="left"]) {
    inset: auto auto var(--edge) var(--edge);
  }

  .mark {
    width: 2.5rem;
    height: 2.5rem;
    flex: none;
  }

  .mark-sea {
    fill: #0b4a6f;
  }

  .mark-light {
    fill: var(--beacon);
  }

  .mark-tower {
    fill: #fff;
  }

  .mark-wave {
    fill: none;
    stroke: #fff;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .launcher {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: 60px;
    padding: 0.5rem 1.375rem 0.5rem 0.625rem;
    border: 1px solid var(--primary-strong);
    border-radius: 999px;
    background: var(--primary);
    color: var(--on-primary);
    font-size: 1.0625rem;
    font-weight: 600;
    box-shadow: var(--shadow);
    transition: background-color 0.15s;
  }

  .launcher:hover {
    background: var(--primary-strong);
  }

  .launcher .mark-sea {
    stroke: #fff;
    stroke-width: 1.5;
    stroke-opacity: 0.5;
  }

  .unread {
    min-width: 1.75rem;
    padding: 0.125rem 0.5rem;
    border-radius: 999px;
    background: var(--beacon);
    color: #14212b;
    font-size: 0.9375rem;
    text-align: center;
  }

  .panel {
    position: absolute;
    right: 0;
    bottom: 0;
    display: flex;
    flex-direction: column;
    width: min(27rem, calc(100vw - 2 * var(--edge)));
    height: min(46rem, calc(100vh - 2 * var(--edge)));
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.35);
    background: var(--ground-soft);
    box-shadow: var(--shadow);
    overflow: hidden;
    animation: rise 0.18s ease-out;
  }

  :host([position="left"]) .panel {
    right: auto;
    left: 0;
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }

  .top {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 0.75rem 0.75rem 1rem;
    background: var(--ground);
    border-bottom: 1px solid var(--line);
  }

  .who-is-here {
    flex: 1;
    min-width: 0;
  }

  .who-is-here h2 {
    font-size: 1.1875rem;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .who-is-here p {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.875rem;
    line-height: 1.3;
    color: var(--ink-soft);
  }

  .round {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    flex: none;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: transparent;
    color: var(--ink);
  }

  .round:hover {
    background: var(--tint);
  }

  .menu {
    position: relative;
  }

  .menu-list {
    position: absolute;
    z-index: 3;
    top: calc(100% + 0.25rem);
    right: 0;
    width: max-content;
    max-width: min(20rem, calc(100vw - 2rem));
    padding: 0.375rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground-raised);
    box-shadow: var(--shadow);
    list-style: none;
  }

  .menu-list button {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    width: 100%;
    min-height: 44px;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-radius: calc(var(--radius) * 0.6);
    background: transparent;
    line-height: 1.3;
    text-align: left;
  }

  .menu-list button:hover {
    background: var(--tint);
  }

  .menu-list .grave {
    color: var(--danger);
  }

  .menu-list li + .apart {
    margin-top: 0.375rem;
    padding-top: 0.375rem;
    border-top: 1px solid var(--line);
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem;
    padding: 0.25rem 0.75rem 0.25rem 1rem;
    border-bottom: 1px solid var(--line);
    background: var(--ground);
  }

  .bar .button {
    text-align: left;
    padding: 0.375rem 0.75rem;
    margin-left: -0.75rem;
  }

  .language {
    display: flex;
    min-width: 4.5rem;
    align-items: center;
    gap: 0.25rem;
    color: var(--ink-soft);
  }

  .language select {
    min-height: 44px;
    min-width: 0;
    padding: 0.25rem;
    field-sizing: content;
    border-color: transparent;
    background: var(--ground);
    color: var(--ink);
  }

  .language select:hover {
    border-color: var(--line-strong);
  }

  .status {
    padding: 0.625rem 1rem;
    border-bottom: 1px solid var(--line);
    background: var(--warn-ground);
    color: var(--warn);
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .safety {
    padding: 0.75rem 1rem 1rem;
    border-bottom: 1px solid var(--danger);
    background: var(--danger-ground);
    box-shadow: inset 6px 0 0 var(--danger);
    max-height: 45%;
    overflow-y: auto;
    flex: none;
  }

  .safety.soon {
    border-color: var(--warn);
    background: var(--warn-ground);
    box-shadow: inset 6px 0 0 var(--warn);
  }

  .safety-head {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--danger);
  }

  .safety.soon .safety-head {
    color: var(--warn);
  }

  .safety-head h2 {
    flex: 1;
    font-size: 1.0625rem;
    line-height: 1.3;
  }

  .safety-head .button {
    padding: 0.25rem 0.5rem;
    color: var(--ink);
    font-weight: 400;
    text-decoration: underline;
  }

  .safety ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.375rem;
    list-style: none;
  }

  .safety li {
    flex: 1 1 10rem;
  }

  .safety li:first-child {
    flex-basis: 100%;
  }

  .safety .button {
    width: 100%;
  }

  .safety-head .button {
    width: auto;
  }

  .safety li .button {
    justify-content: flex-start;
    min-height: 52px;
    text-align: left;
  }

  .safety b {
    font-size: 1.125em;
  }

  .safety .first b {
    font-size: 1.5rem;
    line-height: 1.1;
    margin-right: 0.375rem;
  }

  .safety .who {
    font-weight: 400;
    font-size: 0.9375rem;
  }

  .safety li:not(:first-child) .who {
    display: block;
    font-size: 0.875rem;
  }

  .log {
    position: relative;
    flex: 1;
    min-height: 0;
    padding: 1.25rem 1rem 1rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .entries {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }

  .to-new {
    position: sticky;
    bottom: 0;
    display: flex;
    margin: 0.5rem auto 0;
    border-radius: 999px;
    box-shadow: var(--shadow);
  }

  .over {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    padding: 1rem;
    border-top: 1px solid var(--line);
    background: var(--ground);
  }

  .over h2 {
    font-size: 1.125rem;
  }

  .phone-only {
    display: none;
  }

  @media (max-width: 30rem), (max-height: 26rem) {
    :host([open]) {
      inset: 0;
    }

    :host([open]) .panel {
      position: fixed;
      inset: var(--view-top, 0) 0 auto;
      width: 100%;
      height: var(--view-height, 100dvh);
      border: 0;
      border-radius: 0;
      animation: none;
    }

    :host(:not([open])) {
      --edge: 1rem;
    }
  }

  @media (max-height: 26rem) {
    .panel {
      display: block;
      overflow-y: auto;
    }

    .log {
      overflow: visible;
    }

    .safety {
      position: sticky;
      z-index: 2;
      top: 0;
      max-height: 50vh;
    }
  }

  @media (max-width: 24rem) {
    .language .icon {
      display: none;
    }
  }

  @media (max-width: 19rem) {
    .top .mark {
      display: none;
    }

    .bar {
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    .panel,
    .launcher,
    .message,
    .card {
      border: 1px solid CanvasText;
    }

    .mark-sea {
      fill: Canvas;
      stroke: CanvasText;
    }

    .mark-tower,
    .mark-light {
      fill: CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

export const messageStyles = css`
  .message {
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  .mine {
    align-self: flex-end;
    max-width: 85%;
  }

  .mine .words {
    padding: 0.625rem 0.875rem;
    border-radius: var(--radius) var(--radius) 4px var(--radius);
    background: var(--mine);
    color: var(--on-mine);
  }

  .mine a {
    color: inherit;
  }

  .words {
    white-space: pre-wrap;
  }

  .meta {
    margin-top: 0.25rem;
    font-size: 0.8125rem;
    color: var(--ink-soft);
    text-align: right;
  }

  .theirs {
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--line);
    border-radius: 4px var(--radius) var(--radius) var(--radius);
    background: var(--ground-raised);
    box-shadow: var(--shadow-soft);
  }

  .theirs header {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-bottom: 0.5rem;
  }

  .theirs .name {
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .theirs time {
    margin-left: auto;
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }

  .avatar {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    border-radius: 50%;
    background: var(--tint);
    color: var(--primary);
  }

  .avatar .mark {
    width: 1.75rem;
    height: 1.75rem;
  }

  .staff {
    border-color: var(--primary);
  }

  .text > * + * {
    margin-top: 0.625rem;
  }

  .text ul {
    padding-left: 1.25rem;
  }

  .path {
    margin-bottom: 0.375rem;
    font-size: 1.125rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }

  .part {
    margin: 1.25rem 0 0.5rem;
    font-size: 1rem;
    font-weight: 700;
    line-height: 1.3;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    list-style: none;
  }

  .card {
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground);
  }

  .card.leading {
    border: 2px solid var(--primary);
  }

  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.625rem;
  }

  .card-icon {
    display: grid;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    flex: none;
    border-radius: 50%;
    background: var(--tint);
    color: var(--primary);
  }

  .card-title {
    flex: 1 1 7rem;
    min-width: 0;
  }

  .card h4 {
    font-size: 1rem;
    line-height: 1.3;
  }

  .card-kind {
    font-size: 0.875rem;
    line-height: 1.3;
    color: var(--ink-soft);
  }

  .badge {
    padding: 0.125rem 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 999px;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .badge.open {
    background: var(--good-ground);
    color: var(--good);
  }

  .badge.closed {
    background: var(--ground-soft);
    color: var(--ink-soft);
  }

  .why {
    margin-top: 0.5rem;
    font-size: 0.9375rem;
    color: var(--ink-soft);
  }

  .card-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-top: 0.625rem;
  }

  .card-actions .button {
    flex: 1 1 auto;
    padding: 0.5rem 0.625rem;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 36px;
    padding: 0.25rem 0;
    border-radius: 4px;
    cursor: pointer;
    color: var(--link);
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: "";
    width: 0.5em;
    height: 0.5em;
    flex: none;
    margin: 0 0.25rem 0.2em auto;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }

  details[open] > summary::after {
    margin-bottom: -0.2em;
    transform: rotate(225deg);
  }

  summary:hover {
    text-decoration: underline;
  }

  .card-details {
    margin-top: 0.375rem;
  }

  .card-details summary {
    font-size: 0.9375rem;
  }

  .card-details p,
  .card-details dl {
    margin-top: 0.375rem;
    font-size: 0.9375rem;
  }

  .card-details dt {
    font-weight: 600;
  }

  .card-details dl > * + * {
    margin-top: 0.375rem;
  }

  .more-channels,
  .links {
    margin-top: 0.75rem;
  }

  .more-channels > summary,
  .links > summary {
    min-height: 44px;
    font-weight: 600;
  }

  .more-channels .cards,
  .links ul {
    margin-top: 0.25rem;
  }

  .links ul {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    list-style: none;
  }

  .link-kind {
    display: block;
    font-size: 0.875rem;
    color: var(--ink-soft);
  }

  .steps ol {
    list-style: none;
    counter-reset: step;
  }

  .steps li {
    position: relative;
    padding: 0 0 0.375rem 2.25rem;
    counter-increment: step;
  }

  .steps li::before {
    content: counter(step);
    position: absolute;
    z-index: 1;
    top: 0.5rem;
    left: 0;
    display: grid;
    place-items: center;
    width: 1.625rem;
    height: 1.625rem;
    border-radius: 50%;
    background: var(--tint);
    color: var(--primary-strong);
    font-size: 0.875rem;
    font-weight: 700;
    line-height: 1;
  }

  .steps li:not(:last-child)::after {
    content: "";
    position: absolute;
    top: 1.25rem;
    bottom: -0.75rem;
    left: calc(0.8125rem - 1px);
    width: 2px;
    background: var(--line);
  }

  .steps summary {
    min-height: 44px;
    color: var(--ink);
    font-weight: 600;
  }

  .steps .text {
    padding: 0.125rem 0 0.5rem;
    font-size: 0.9375rem;
  }

  .others ul,
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    list-style: none;
  }

  .options {
    margin-top: 1rem;
  }

  .option {
    border-radius: 1.375rem;
    text-align: left;
  }

  .other {
    min-height: 44px;
    padding: 0.375rem 0;
    border: 0;
    background: transparent;
    color: var(--link);
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .others ul {
    flex-direction: column;
    gap: 0;
  }

  .other[aria-disabled="true"] {
    color: var(--ink-soft);
    text-decoration: none;
    cursor: default;
  }

  .checked {
    margin-top: 1rem;
    padding-top: 0.625rem;
    border-top: 1px solid var(--line);
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }

  .notice {
    padding: 0.75rem 1rem;
    border-radius: var(--radius);
    background: var(--tint);
    font-size: 0.9375rem;
  }

  .line {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 0 0.5rem;
    color: var(--ink-soft);
    font-size: 0.9375rem;
    text-align: center;
  }

  .line + .button {
    align-self: center;
  }

  .dots {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    color: var(--ink-soft);
    font-size: 0.9375rem;
  }

  .dots i {
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-right: 0.25rem;
    border-radius: 50%;
    background: currentcolor;
    animation: blink 1.2s infinite;
  }

  .dots i:nth-child(2) {
    animation-delay: 0.2s;
  }

  .dots i:nth-child(3) {
    animation-delay: 0.4s;
  }

  @keyframes blink {
    50% {
      opacity: 0.25;
    }
  }
`;
