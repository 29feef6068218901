import { css } from "lit";

/** How the staff page looks: lists to the left, the open conversation beside them; on a narrow screen one of the two. */
export const consoleStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--ground-soft);
  }

  h1,
  h2,
  h3,
  h4,
  h5 {
    margin: 0;
    line-height: 1.3;
  }

  .page {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(18rem, 23rem) minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
  }

  .top {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem 1.25rem;
    border-bottom: 1px solid var(--line);
    background: var(--ground);
  }

  .mark {
    width: 2.25rem;
    height: 2.25rem;
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

  .top h1 {
    margin-right: auto;
    font-size: 1.1875rem;
  }

  .line-state {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.9375rem;
    color: var(--ink-soft);
  }

  .line-state::before {
    content: "";
    width: 0.625rem;
    height: 0.625rem;
    border-radius: 50%;
    background: var(--warn);
  }

  .line-state.good::before {
    background: var(--good);
  }

  select {
    min-height: 44px;
    max-width: 100%;
    padding: 0.25rem 0.5rem;
  }

  .person {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 600;
  }

  .messages {
    grid-column: 1 / -1;
  }

  .message {
    padding: 0.75rem 1.25rem;
    background: var(--warn-ground);
    color: var(--warn);
    font-weight: 600;
  }

  .lists {
    padding: 1rem;
    border-right: 1px solid var(--line);
    background: var(--ground);
    overflow-y: auto;
  }

  .list + .list,
  .queues {
    margin-top: 1.75rem;
  }

  .list h2 {
    font-size: 1.0625rem;
  }

  .list-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .list ul,
  .queues ul,
  .bare {
    list-style: none;
  }

  .list ul {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin-top: 0.625rem;
  }

  .empty {
    margin-top: 0.5rem;
    color: var(--ink-soft);
  }

  .item {
    display: block;
    width: 100%;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground-raised);
    line-height: 1.35;
    text-align: left;
  }

  button.item:hover {
    background: var(--tint);
  }

  .item.selected {
    border: 2px solid var(--primary);
    background: var(--tint);
    padding: calc(0.75rem - 1px);
  }

  .item.waiting {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding: 0 0.75rem 0 0;
  }

  .gist {
    flex: 1;
    min-width: 0;
    padding: 0.75rem;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    line-height: inherit;
    text-align: left;
  }

  .gist:hover {
    background: var(--tint);
  }

  .topic {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    margin-top: 0.25rem;
    font-size: 0.875rem;
    color: var(--ink-soft);
  }

  .facts > span {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }

  .tongue {
    font-weight: 600;
    color: var(--ink);
  }

  .long {
    color: var(--warn);
    font-weight: 600;
  }

  .danger {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin-bottom: 0.25rem;
    color: var(--danger);
    font-weight: 700;
  }

  .button.danger {
    display: inline-flex;
  }

  .unread {
    display: inline-block;
    margin-top: 0.375rem;
    padding: 0.125rem 0.625rem;
    border-radius: 999px;
    background: var(--primary);
    color: var(--on-primary);
    font-size: 0.875rem;
    font-weight: 600;
  }

  summary {
    min-height: 44px;
    padding: 0.5rem 0;
    cursor: pointer;
    font-weight: 600;
  }

  .queues li {
    padding: 0.375rem 0;
  }

  .open {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  .choose {
    max-width: 30rem;
    margin: 14vh auto 0;
    padding: 1.25rem;
    text-align: center;
  }

  .choose .mark {
    width: 4.5rem;
    height: 4.5rem;
    margin-bottom: 1rem;
  }

  .choose h2 {
    margin-bottom: 0.5rem;
    font-size: 1.5rem;
  }

  .choose .button {
    margin-top: 1rem;
  }

  .conversation-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.75rem 1.25rem;
    border-bottom: 1px solid var(--line);
    background: var(--ground);
  }

  .conversation-head h2 {
    flex: 1 1 12rem;
    font-size: 1.25rem;
  }

  .back {
    display: none;
  }

  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .conversation-body {
    display: grid;
    grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
    flex: 1;
    min-height: 0;
  }

  .summary {
    padding: 1.25rem;
    border-right: 1px solid var(--line);
    overflow-y: auto;
  }

  .summary h3 {
    margin-bottom: 0.75rem;
    font-size: 1.0625rem;
  }

  .summary h4 {
    margin: 1.25rem 0 0.375rem;
    font-size: 0.9375rem;
  }

  .danger-box {
    margin-bottom: 1rem;
    padding: 0.75rem;
    border: 1px solid var(--danger);
    border-radius: var(--radius);
    background: var(--danger-ground);
    color: var(--danger);
  }

  .danger-box h4 {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0 0 0.25rem;
  }

  .danger-box ul {
    padding-left: 1.75rem;
    font-weight: 600;
  }

  dt {
    font-size: 0.875rem;
    color: var(--ink-soft);
  }

  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  dl > div + div {
    margin-top: 0.625rem;
  }

  blockquote {
    margin: 0;
    padding-left: 0.75rem;
    border-left: 3px solid var(--primary);
    overflow-wrap: anywhere;
  }

  .bare li {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
  }

  .bare b {
    color: var(--ink-soft);
    font-weight: 400;
    white-space: nowrap;
  }

  .stream {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  .log {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    flex: 1;
    min-height: 0;
    padding: 1.25rem;
    overflow-y: auto;
  }

  .said {
    max-width: 44rem;
    padding: 0.625rem 0.875rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 4px var(--radius) var(--radius) var(--radius);
    background: var(--ground-raised);
    overflow-wrap: anywhere;
  }

  .said header {
    display: flex;
    align-items: baseline;
    gap: 0.75rem;
    margin-bottom: 0.125rem;
  }

  .said h4 {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.875rem;
  }

  .said time,
  .said header span,
  .happened time {
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }

  .said.citizen {
    background: var(--tint);
    border-color: transparent;
  }

  .said.staff {
    align-self: flex-end;
    border-color: var(--mine);
    border-radius: var(--radius) 4px var(--radius) var(--radius);
    background: var(--mine);
    color: var(--on-mine);
  }

  .said.staff :is(time, header span, a) {
    color: inherit;
  }

  .said.note {
    border-color: var(--warn);
    background: var(--warn-ground);
  }

  .said.bot {
    color: var(--ink-soft);
  }

  .said:not(.bot) .words {
    white-space: pre-wrap;
  }

  .text > * + * {
    margin-top: 0.5rem;
  }

  .text ul {
    padding-left: 1.25rem;
  }

  .aside {
    margin-top: 0.375rem;
    font-size: 0.9375rem;
  }

  .said summary {
    font-size: 0.9375rem;
    font-weight: 400;
    color: var(--link);
  }

  .masked {
    display: block;
    font-size: 0.875rem;
    font-style: italic;
  }

  .happened {
    display: flex;
    gap: 0.75rem;
    max-width: 44rem;
    font-size: 0.9375rem;
    color: var(--ink-soft);
  }

  .happened time {
    flex: none;
    padding-top: 0.1em;
  }

  .writer {
    padding: 0.75rem 1.25rem 1.25rem;
    border-top: 1px solid var(--line);
    background: var(--ground);
  }

  .writer.noting {
    background: var(--warn-ground);
  }

  .writer.claim {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .tab {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 40px;
    cursor: pointer;
  }

  .tab input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--primary);
  }

  .canned {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.75rem;
    margin-bottom: 0.75rem;
  }

  .canned select {
    display: block;
  }

  .writer-row {
    display: flex;
    align-items: flex-end;
    gap: 0.75rem;
  }

  textarea {
    flex: 1;
    min-width: 0;
    padding: 0.625rem 0.75rem;
    resize: vertical;
  }

  .hint {
    margin-top: 0.375rem;
    font-size: 0.875rem;
    color: var(--ink-soft);
  }

  dialog label {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    font-weight: 600;
  }

  @media (max-width: 70rem) {
    .conversation-body {
      display: block;
      overflow-y: auto;
    }

    .summary {
      border-right: 0;
      border-bottom: 1px solid var(--line);
      overflow: visible;
    }

    .known {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2rem;
    }

    .known > div + div {
      margin-top: 0;
    }

    .stream {
      display: contents;
    }

    .log {
      overflow: visible;
    }

    .writer {
      position: sticky;
      bottom: 0;
    }
  }

  @media (max-width: 48rem) {
    .page {
      display: block;
      height: auto;
    }

    .lists {
      border: 0;
      overflow: visible;
    }

    .open .choose {
      margin-top: 0;
    }

    .has-open .lists {
      display: none;
    }

    .back {
      display: inline-flex;
      margin-left: -0.75rem;
    }

    .conversation-head h2 {
      flex-basis: 100%;
    }

    .deeds {
      flex: 1;
      flex-wrap: nowrap;
    }

    .deeds .button {
      flex: auto;
      padding: 0.25rem 0.5rem;
      overflow-wrap: normal;
    }

    .deeds .icon,
    .has-open .top .button {
      display: none;
    }

    .writer:not(.claim) {
      padding-block: 0.25rem 0.75rem;
    }

    .canned {
      flex-wrap: nowrap;
    }

    .canned label {
      flex: 1;
      min-width: 0;
    }

    .canned select {
      width: 100%;
    }

    .writer textarea {
      height: 4rem;
    }

    .line-state,
    .person {
      display: none;
    }
  }

  @media (max-width: 48rem) and (min-height: 30.01rem) {
    .page.has-open {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      height: 100dvh;
    }
  }

  @media (max-height: 30rem) {
    .writer {
      position: static;
    }
  }
`;
