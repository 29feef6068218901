import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { MESSAGE_LIMIT } from "../../shared/frames.js";
import { icon } from "../../shared/icons.js";
import { basics } from "../../shared/tokens.js";
import { STRINGS, type Strings } from "../strings.js";

const COUNT_FROM = MESSAGE_LIMIT - 500;

/** Where the citizen writes. Fires `said` with the text, and `writing` while it is being written. */
@customElement("luotsi-composer")
export class Composer extends LitElement {
  @property({ attribute: false }) strings: Strings = STRINGS.fi;
  @property({ type: Boolean }) hint = true;
  @state() private text = "";
  @query("textarea") private readonly field!: HTMLTextAreaElement;

  static override styles = [
    basics,
    css`
      :host {
        display: block;
        padding: 0.75rem 1rem calc(0.75rem + env(safe-area-inset-bottom, 0px));
        border-top: 1px solid var(--line);
        background: var(--ground);
      }

      form {
        display: flex;
        align-items: flex-end;
        gap: 0.5rem;
      }

      textarea {
        flex: 1;
        min-width: 0;
        min-height: 50px;
        max-height: min(9.5rem, 30vh);
        padding: 0.625rem 0.875rem;
        border-radius: var(--radius);
        line-height: 1.5;
        resize: none;
        field-sizing: content;
      }

      textarea::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      textarea:focus-visible {
        outline-offset: -1px;
        box-shadow: none;
      }

      .button.main {
        width: 50px;
        min-height: 50px;
        flex: none;
        padding: 0;
        border-radius: var(--radius);
      }

      p {
        margin-top: 0.375rem;
        font-size: 0.875rem;
        color: var(--ink-soft);
      }

      p.over {
        color: var(--danger);
        font-weight: 600;
      }
    `,
  ];

  override focus(): void {
    this.field?.focus();
  }

  /** Puts words back that could not be sent; what has been written since stays after them. */
  putBack(text: string): void {
    this.text = this.text ? `${text}\n${this.text}` : text;
  }

  override render(): TemplateResult {
    const { strings } = this;
    return html`<form @submit=${this.submit}>
        <label class="sr-only" for="text">${strings.write}</label>
        <textarea
          id="text"
          rows="1"
          placeholder=${strings.placeholder}
          aria-describedby="about"
          aria-invalid=${this.excess > 0 ? "true" : "false"}
          enterkeyhint="send"
          .value=${this.text}
          @input=${this.typed}
          @keydown=${this.key}
        ></textarea>
        <button
          class="button main"
          type="submit"
          aria-label=${strings.send}
          aria-disabled=${this.sendable ? "false" : "true"}
        >
          ${icon("send")}
        </button>
      </form>
      ${this.about()}`;
  }

  protected override updated(): void {
    if (CSS.supports("field-sizing", "content")) return;
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  private about(): TemplateResult | typeof nothing {
    const { strings, excess } = this;
    if (excess > 0) return html`<p id="about" class="over" role="status">${strings.tooLong(excess)}</p>`;
    if (this.text.length >= COUNT_FROM) {
      return html`<p id="about">${strings.charactersLeft(MESSAGE_LIMIT - this.text.trim().length)}</p>`;
    }
    return this.hint ? html`<p id="about">${strings.noPersonalData}</p>` : nothing;
  }

  private get excess(): number {
    return this.text.trim().length - MESSAGE_LIMIT;
  }

  private get sendable(): boolean {
    return this.text.trim().length > 0 && this.excess <= 0;
  }

  private readonly typed = (): void => {
    this.text = this.field.value;
    this.dispatchEvent(new CustomEvent("writing"));
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit(event);
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (!this.sendable) return;
    const said = this.text.trim();
    this.text = "";
    this.dispatchEvent(new CustomEvent<string>("said", { detail: said }));
    this.focus();
  };
}
