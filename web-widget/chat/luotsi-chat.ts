import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { EventFrame, Locale } from "../shared/frames.js";
import { icon, mark } from "../shared/icons.js";
import { languageTag } from "../shared/time.js";
import { basics, tokens } from "../shared/tokens.js";
import { type Announcement, announcedAfter } from "./announcement.js";
import { Conversation } from "./conversation.js";
import { localeOf, STRINGS, type Strings } from "./strings.js";
import { messageStyles, panelStyles } from "./styles.js";
import { download } from "./transcript.js";
import type { Composer } from "./view/composer.js";
import "./view/composer.js";
import { confirmation } from "./view/confirmation-view.js";
import type { ViewContext } from "./view/context.js";
import type { Feedback } from "./view/feedback-form.js";
import "./view/feedback-form.js";
import { languageChoice } from "./view/language-view.js";
import { LogScroll } from "./log-scroll.js";
import { messageView, mine } from "./view/message-view.js";
import { safetyCard } from "./view/safety-view.js";
import { panelMenu } from "./view/menu-view.js";
import { PhoneFrame } from "./phone-frame.js";
import { scriptServer } from "./script.js";

/**
 * The chat as a county's page embeds it: `<luotsi-chat server locale position open name>`. All attributes may be left
 * out: the server is the script's own origin and the language is the page's.
 */
@customElement("luotsi-chat")
export class LuotsiChat extends LitElement {
  static override styles = [tokens, basics, panelStyles, messageStyles];

  @property() server = "";
  @property() locale = "";
  @property() position: "left" | "right" = "right";
  @property() name = "Luotsi";
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private menuOpen = false;
  @state() private unread = 0;
  @state() private announced: readonly Announcement[] = [];
  @state() private savingFailed = false;
  @state() private now = new Date();

  @query(".panel") private readonly panel!: HTMLElement | null;
  @query(".log") private readonly log!: HTMLElement | null;
  @query("luotsi-composer") private readonly composer!: Composer | null;
  @query("dialog.erase") private readonly eraseDialog!: HTMLDialogElement;
  @query("dialog.leave") private readonly leaveDialog!: HTMLDialogElement;

  private talk!: Conversation;
  private readonly reading = new LogScroll(() => this.panel, () => this.log);
  private readonly phone = new PhoneFrame(this);
  private clock = 0;

  /** Opens the chat and asks something, as if the person had written it. */
  ask(text: string): void {
    this.show();
    this.talk.say(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const locale = localeOf(this.locale || document.documentElement.lang);
    this.talk ??= new Conversation(this.serverAddress(), locale, (event, replayed) => this.changed(event, replayed));
    if (this.talk.memory.get("open") && !this.hasAttribute("open")) this.open = true;
    if (this.talk.begun) this.talk.start();
    this.clock = window.setInterval(() => (this.now = new Date()), 30_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.phone.leave();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has("open") && this.open) {
      this.unread = 0;
      this.talk.start();
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has("open")) {
      if (this.open) this.phone.enter();
      else this.phone.leave();
      this.reading.begin();
    }
    if (this.talk.refused !== null) {
      this.composer?.putBack(this.talk.refused);
      this.talk.refused = null;
    }
  }

  override render(): TemplateResult {
    return html`${this.open ? this.renderPanel() : this.renderLauncher()}
      <div class="sr-only" aria-live="polite" aria-atomic="false" aria-relevant="additions" lang=${this.tag}>
        ${repeat(
          this.announced,
          (announcement) => announcement.number,
          (announcement) => html`<p>${announcement.text}</p>`,
        )}
      </div>`;
  }

  private get strings(): Strings {
    return STRINGS[this.talk.locale];
  }

  private get tag(): string {
    return languageTag(this.talk.locale);
  }

  private serverAddress(): string {
    const address = new URL(this.server || scriptServer, document.baseURI);
    return address.href.endsWith("/") ? address.href : `${address.href}/`;
  }

  private renderLauncher(): TemplateResult {
    const { strings, unread } = this;
    return html`<button
      class="launcher"
      type="button"
      lang=${this.tag}
      aria-haspopup="dialog"
      aria-expanded="false"
      @click=${this.show}
    >
      ${mark()}<span>${strings.launcher}</span>
      ${unread > 0
        ? html`<span class="unread"
            ><span aria-hidden="true">${unread}</span><span class="sr-only">${strings.launcherUnread(unread)}</span></span
          >`
        : nothing}
    </button>`;
  }

  private renderPanel(): TemplateResult {
    const { strings, talk } = this;
    return html`<section
        class="panel"
        role="dialog"
        tabindex="-1"
        lang=${this.tag}
        aria-labelledby="title"
        aria-describedby="subtitle"
        aria-modal=${this.phone.full ? "true" : nothing}
        @keydown=${this.key}
        @scroll=${this.moved}
      >
        ${this.renderTop()} ${this.renderBar()} ${this.renderStatus()}
        ${talk.safety
          ? safetyCard(talk.safety.guidance, this.context, () => {
              talk.dismissSafety();
              this.composer?.focus();
            })
          : nothing}
        <div
          class="log"
          role="log"
          aria-live="off"
          aria-label=${strings.messages}
          tabindex="0"
          @scroll=${this.moved}
        >
          <div class="entries">${this.renderEntries()}</div>
          ${this.reading.behind
            ? html`<button class="button main to-new" type="button" @click=${this.toNew}>
                ${icon("down")}${strings.newMessages}
              </button>`
            : nothing}
        </div>
        ${this.renderBottom()}
      </section>
      ${this.renderDialogs()}`;
  }

  private renderTop(): TemplateResult {
    const { strings, talk } = this;
    return html`<div class="top">
      ${mark()}
      <div class="who-is-here">
        <h2 id="title">${this.name}</h2>
        <p id="subtitle">${this.whoAnswers()}</p>
      </div>
      ${talk.begun || talk.events.length > 0
        ? panelMenu(strings, this.menuOpen, Boolean(talk.place.ended), {
            toggle: (open) => this.toggleMenu(open),
            save: (format) => this.save(format),
            end: () => this.leaveDialog.showModal(),
            erase: () => this.eraseDialog.showModal(),
          })
        : nothing}
      <button class="round close" type="button" aria-label=${strings.close} title=${strings.close} @click=${this.hide}>
        ${icon("close")}
      </button>
    </div>`;
  }

  private whoAnswers(): string {
    const { phase, staffName, ended } = this.talk.place;
    if (phase === "staff" && !ended) return this.strings.withStaff(staffName || this.strings.staff);
    return phase === "queued" && !ended ? this.strings.waiting : this.strings.automatic;
  }

  private renderBar(): TemplateResult {
    const { strings, talk } = this;
    return html`<div class="bar">
      ${this.personButton()}
      ${languageChoice(talk.locale, strings, talk.erased, (locale) => this.speak(locale))}
    </div>`;
  }

  private personButton(): TemplateResult | typeof nothing {
    const { strings, talk } = this;
    if (talk.place.ended || talk.erased || talk.place.phase === "staff") return html`<span></span>`;
    const [option, label] =
      talk.place.phase === "queued" ? ["handoff:cancel", strings.cancelWait] : ["person", strings.talkToPerson];
    return html`<button class="button quiet person" type="button" @click=${() => this.context.choose(option, label)}>
      ${icon("person")}${label}
    </button>`;
  }

  private renderStatus(): TemplateResult {
    const words = this.statusWords();
    return html`<div role="status">${words ? html`<p class="status">${words}</p>` : nothing}</div>`;
  }

  private statusWords(): string | null {
    const { talk, strings } = this;
    if (this.savingFailed) return strings.saveFailed;
    if (talk.line === "waiting" || (talk.line === "connecting" && talk.events.length > 0)) return strings.offline;
    if (!talk.trouble) return null;
    const { code, message, retryAt } = talk.trouble;
    if (code === "too-fast") return strings.slowDown(Math.max(1, Math.ceil(((retryAt ?? 0) - Date.now()) / 1000)));
    return message || strings.errors[code];
  }

  private renderEntries(): unknown {
    const { talk, strings } = this;
    const latest = this.latestGuidance();
    return html`${talk.events.length === 0 && !talk.erased && talk.line !== "waiting"
        ? html`<p class="line">${strings.connecting}</p>`
        : nothing}
      ${repeat(
        talk.events,
        (event) => event.seq,
        (event) => messageView(event, event.seq === latest, this.context),
      )}
      ${repeat(
        talk.pending,
        (waiting) => waiting.id,
        (waiting) => mine(waiting.text, talk.ready ? strings.sending : strings.notSent, this.context),
      )}
      ${talk.typing.who && talk.ready ? this.renderTyping() : nothing}
      ${talk.erased
        ? html`<div class="notice"><p>${strings.erasedText}</p></div>`
        : talk.place.feedbackAsked || talk.place.ended
          ? this.renderFeedback()
          : nothing}`;
  }

  /** Number of the answer whose quick replies may still be used; 0 when something has been said since. */
  private latestGuidance(): number {
    const { talk } = this;
    if (talk.pending.length > 0 || talk.place.ended) return 0;
    for (const event of [...talk.events].reverse()) {
      if (event.body.kind === "guidance") return event.seq;
      if (event.from === "citizen") return 0;
    }
    return 0;
  }

  private renderTyping(): TemplateResult {
    const name = this.talk.typing.who === "staff" ? this.talk.place.staffName || this.strings.staff : this.strings.bot;
    return html`<p class="dots">
      <span aria-hidden="true"><i></i><i></i><i></i></span><span class="sr-only">${this.strings.typing(name)}</span>
    </p>`;
  }

  private renderFeedback(): TemplateResult {
    const { talk } = this;
    return html`<luotsi-feedback
      .strings=${this.strings}
      .given=${talk.place.feedbackGiven}
      @given=${(event: CustomEvent<Feedback>) => {
        const { helped, score, comment } = event.detail;
        talk.giveFeedback(helped, score, comment);
      }}
    ></luotsi-feedback>`;
  }

  private renderBottom(): TemplateResult {
    const { strings, talk } = this;
    if (!talk.erased && !talk.place.ended) {
      return html`<luotsi-composer
        .strings=${strings}
        @said=${(event: CustomEvent<string>) => this.say(event.detail)}
        @writing=${() => talk.hintTyping()}
      ></luotsi-composer>`;
    }
    return html`<div class="over">
      ${talk.erased ? html`<h2>${strings.erasedTitle}</h2>` : nothing}
      <button class="button main" type="button" @click=${this.startNew}>${strings.startNew}</button>
      ${talk.erased
        ? nothing
        : html`<button class="button" type="button" @click=${() => this.save("text")}>
            ${icon("save")}${strings.saveText}
          </button>`}
    </div>`;
  }

  private renderDialogs(): TemplateResult {
    const { strings, tag, talk } = this;
    const { cancel } = strings;
    const erase = { title: strings.eraseTitle, text: strings.eraseText, confirm: strings.eraseConfirm, cancel };
    const leave = { title: strings.endTitle, text: strings.endText, confirm: strings.endConfirm, cancel };
    return html`${confirmation("erase", erase, tag, () => talk.erase())}
    ${confirmation("leave", leave, tag, () => {
      talk.leave();
      this.reading.follow();
    })}`;
  }

  private get context(): ViewContext {
    return {
      strings: this.strings,
      locale: this.talk.locale,
      now: this.now,
      choose: (option, label) => {
        this.talk.choose(option, label);
        this.reading.follow();
      },
      say: (text) => this.say(text),
    };
  }

  private say(text: string): void {
    this.talk.say(text);
    this.reading.follow();
  }

  private readonly show = (): void => {
    this.open = true;
    this.talk.memory.put({ open: true });
    void this.updateComplete.then(() => {
      if (matchMedia("(pointer: coarse)").matches || !this.composer) this.panel?.focus();
      else this.composer.focus();
    });
  };

  private readonly hide = (): void => {
    this.open = false;
    this.menuOpen = false;
    this.talk.memory.put({ open: false });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".launcher")?.focus());
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.stopPropagation();
      if (this.menuOpen) this.toggleMenu(false);
      else this.hide();
    } else if (event.key === "Tab") {
      this.phone.keepFocus(event, this.renderRoot as ShadowRoot);
    }
  };

  private toggleMenu(open: boolean): void {
    if (open === this.menuOpen) return;
    this.menuOpen = open;
    const target = open ? ".menu-list button" : ".menu > button";
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(target)?.focus());
  }

  private speak(locale: Locale): void {
    this.talk.speak(locale);
    this.reading.follow();
  }

  private readonly startNew = (): void => {
    this.talk.restart();
    void this.updateComplete.then(() => this.composer?.focus());
  };

  private readonly toNew = (): void => {
    this.reading.showNewest();
    this.requestUpdate();
  };

  private readonly moved = (): void => {
    if (this.reading.moved()) this.requestUpdate();
  };

  private async save(format: "text" | "html"): Promise<void> {
    try {
      const name = `luotsi-${this.strings.fileName}.${format === "html" ? "html" : "txt"}`;
      download(await this.talk.transcript(format), name);
      this.savingFailed = false;
    } catch {
      this.savingFailed = true;
    }
  }

  private changed(event?: EventFrame, replayed = false): void {
    this.requestUpdate();
    if (!event) return;
    this.reading.arrived(event);
    if (replayed || event.from === "citizen") return;
    this.announced = announcedAfter(this.announced, event, this.strings, this.whoAnswers());
    if (!this.open && event.body.kind !== "feedback-request") this.unread++;
  }
}
