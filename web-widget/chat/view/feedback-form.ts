import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Helped } from "../../shared/frames.js";
import { basics } from "../../shared/tokens.js";
import { STRINGS, type Strings } from "../strings.js";

export interface Feedback {
  helped: Helped;
  score: number | null;
  comment: string;
}

const ANSWERS: readonly Helped[] = ["yes", "partly", "no"];

/** "Were you helped?", then how likely to recommend, then anything else. Fires `given` with a `Feedback`. */
@customElement("luotsi-feedback")
export class FeedbackForm extends LitElement {
  @property({ attribute: false }) strings: Strings = STRINGS.fi;
  @property({ attribute: false }) given = false;
  @state() private helped: Helped | null = null;
  @state() private score: number | null = null;
  @state() private comment = "";
  @state() private changing = false;

  static override styles = [
    basics,
    css`
      :host {
        display: block;
        padding: 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground-raised);
      }

      form,
      fieldset,
      label {
        display: flex;
        flex-direction: column;
        gap: 0.75rem;
      }

      legend,
      .label {
        padding: 0;
        margin-bottom: 0.5rem;
        font-weight: 600;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      .scores {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: 0.25rem;
      }

      .pick {
        position: relative;
        display: flex;
        flex: 1 1 auto;
        flex-direction: row;
        align-items: center;
        justify-content: center;
        min-height: 44px;
        padding: 0.25rem 0.75rem;
        border: 1px solid var(--line-strong);
        border-radius: calc(var(--radius) * 0.75);
        font-weight: 600;
        cursor: pointer;
      }

      .scores .pick {
        padding: 0;
      }

      .pick input {
        position: absolute;
        inset: 0;
        opacity: 0;
        margin: 0;
        cursor: pointer;
      }

      .pick:has(input:checked) {
        border-color: var(--primary);
        background: var(--primary);
        color: var(--on-primary);
      }

      .pick:has(input:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }

      .ends {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1rem;
        font-size: 0.875rem;
        color: var(--ink-soft);
      }

      textarea {
        width: 100%;
        min-height: 5rem;
        padding: 0.5rem 0.75rem;
        resize: vertical;
      }

      .thanks {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
      }

      @media (forced-colors: active) {
        .pick:has(input:checked) {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return this.given && !this.changing ? this.thanks() : this.form();
  }

  private thanks(): TemplateResult {
    return html`<div class="thanks" role="status">
      <p>${this.strings.feedbackThanks}</p>
      <button class="button quiet" type="button" @click=${() => (this.changing = true)}>
        ${this.strings.changeFeedback}
      </button>
    </div>`;
  }

  private form(): TemplateResult {
    const { strings } = this;
    return html`<form @submit=${this.submit}>
      <fieldset>
        <legend>${strings.feedbackTitle}</legend>
        <div class="choices">${ANSWERS.map((answer) => this.answer(answer))}</div>
      </fieldset>
      ${this.helped === null ? nothing : this.rest()}
    </form>`;
  }

  private rest(): TemplateResult {
    const { strings } = this;
    return html`<fieldset>
        <legend>${strings.scoreTitle}</legend>
        <div class="scores">${Array.from({ length: 11 }, (_, score) => this.grade(score))}</div>
        <p class="ends"><span>${strings.scoreLow}</span><span>${strings.scoreHigh}</span></p>
      </fieldset>
      <div>
        <label class="label" for="comment">${strings.comment}</label>
        <textarea
          id="comment"
          maxlength="1000"
          aria-describedby="hint"
          .value=${this.comment}
          @input=${(event: InputEvent) => (this.comment = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="ends" id="hint">${strings.commentHint}</p>
      </div>
      <button class="button main" type="submit">${strings.sendFeedback}</button>`;
  }

  private answer(answer: Helped): TemplateResult {
    return html`<label class="pick"
      ><input
        type="radio"
        name="helped"
        .checked=${this.helped === answer}
        @change=${() => (this.helped = answer)}
      />${this.strings.helped[answer]}</label
    >`;
  }

  private grade(score: number): TemplateResult {
    return html`<label class="pick"
      ><input type="radio" name="score" .checked=${this.score === score} @change=${() => (this.score = score)} />${score}</label
    >`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.helped === null) return;
    this.changing = false;
    const detail: Feedback = { helped: this.helped, score: this.score, comment: this.comment };
    this.dispatchEvent(new CustomEvent<Feedback>("given", { detail }));
  };
}
