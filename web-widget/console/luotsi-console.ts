import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { icon, mark } from "../shared/icons.js";
import { basics, tokens } from "../shared/tokens.js";
import { Desk, type News } from "./desk.js";
import { StaffApi } from "./staff-api.js";
import { STAFF_LANGUAGES, STAFF_STRINGS, type StaffLanguage, type StaffStrings } from "./strings.js";
import { consoleStyles } from "./styles.js";
import type { StaffContext } from "./view/context.js";
import { conversationView, type ConversationActions } from "./view/conversation-view.js";
import { queueView } from "./view/queue-view.js";

const LANGUAGE_KEY = "luotsi-staff-language";

/** The staff's page after sign-in: who waits, whom one serves, and the conversation that lies open. */
@customElement("luotsi-console")
export class LuotsiConsole extends LitElement {
  static override styles = [tokens, basics, consoleStyles];

  @state() private language: StaffLanguage = chosenLanguage();
  @state() private now = new Date();
  @state() private message = "";
  @state() private announcement = "";
  @state() private writing: "message" | "note" = "message";

  @query("dialog.transfer") private readonly transferDialog!: HTMLDialogElement;
  @query("dialog.close") private readonly closeDialog!: HTMLDialogElement;
  @query(".log") private readonly log!: HTMLElement | null;

  private readonly api = new StaffApi();
  private readonly desk = new Desk(this.api, this.language, (news) => this.changed(news));
  private clock = 0;
  private messageTimer = 0;
  private shown = "";

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.start();
    this.clock = window.setInterval(() => (this.now = new Date()), 15_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.stop();
    clearInterval(this.clock);
  }

  override render(): TemplateResult {
    const { desk, strings } = this;
    return html`<div class="page ${desk.selected ? "has-open" : ""}" lang=${this.language}>
      ${this.renderTop()}
      <div role="status" class="messages">
        ${this.message
          ? html`<p class="message">${this.message}</p>`
          : desk.line === "waiting"
            ? html`<p class="message">${strings.offline}</p>`
            : nothing}
      </div>
      ${desk.signedOut ? this.renderSignedOut() : this.renderDesk()}
      <div class="sr-only" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  protected override updated(_changes: PropertyValues): void {
    document.documentElement.lang = this.language;
    const waiting = this.desk.snapshot.waiting.length;
    document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${this.strings.title} – Luotsi`;
    this.keepEndInSight();
  }

  private get strings(): StaffStrings {
    return STAFF_STRINGS[this.language];
  }

  private get context(): StaffContext {
    return { strings: this.strings, language: this.language, now: this.now, desk: this.desk };
  }

  private renderTop(): TemplateResult {
    const { strings, desk } = this;
    return html`<header class="top">
      ${mark()}
      <h1>${strings.title}</h1>
      <span class="line-state ${desk.line === "open" ? "good" : ""}">
        ${desk.line === "open" ? strings.connected : strings.connecting}
      </span>
      <label class="language"
        ><span class="sr-only">${strings.language}</span>
        <select @change=${this.speak}>
          ${Object.entries(STAFF_LANGUAGES).map(
            ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === this.language}>${name}</option>`,
          )}
        </select>
      </label>
      ${desk.person ? html`<span class="person">${icon("person")}${desk.person.name}</span>` : nothing}
      <button class="button quiet" type="button" @click=${() => this.api.signOut()}>${strings.signOut}</button>
    </header>`;
  }

  private renderSignedOut(): TemplateResult {
    const { strings } = this;
    return html`<main class="choose">
      <h2>${strings.signedOutTitle}</h2>
      <p>${strings.signedOutText}</p>
      <a class="button main" href="/login">${strings.signIn}</a>
    </main>`;
  }

  private renderDesk(): TemplateResult {
    const { desk, context, strings } = this;
    const talk = desk.talk;
    return html`<nav class="lists" aria-label=${strings.queues}>
        ${queueView(context, {
          open: (conversation) => this.open(conversation),
          claim: (conversation) => this.claim(conversation),
        })}
      </nav>
      <main class="open" aria-labelledby=${talk ? "conversation-title" : "choose-title"}>
        ${talk
          ? conversationView(talk, desk.matterOf(talk.id), this.writing, context, this.actions(talk.id))
          : html`<div class="choose">
              ${mark()}
              <h2 id="choose-title">${strings.chooseTitle}</h2>
              <p>${strings.chooseText}</p>
            </div>`}
      </main>
      ${this.renderDialogs()}`;
  }

  private actions(conversation: string): ConversationActions {
    return {
      claim: () => this.claim(conversation),
      back: () => this.desk.shut(),
      giveBack: () => void this.desk.giveUp(conversation, "return"),
      transfer: () => this.transferDialog.showModal(),
      close: () => this.closeDialog.showModal(),
      send: (form) => this.send(conversation, form),
      typed: (text) => this.typed(conversation, text),
      insert: (text) => void this.insert(conversation, text),
      switchTo: (writing) => (this.writing = writing),
    };
  }

  private renderDialogs(): TemplateResult {
    const { strings, desk } = this;
    const shut = (event: Event): void => (event.target as HTMLElement).closest("dialog")?.close();
    return html`<dialog class="transfer" aria-labelledby="transfer-title">
        <h2 id="transfer-title">${strings.transferTitle}</h2>
        <form method="dialog" @submit=${this.transfer}>
          <label
            >${strings.transferTo}
            <select name="queue">
              ${desk.snapshot.queues
                .filter((queue) => queue.id !== (desk.selected && desk.matterOf(desk.selected)?.queue))
                .map((queue) => html`<option value=${queue.id} ?disabled=${!queue.open}>${queue.name}${queue.open ? "" : ` – ${strings.queueClosed}`}</option>`)}
            </select>
          </label>
          <div class="row">
            <button class="button main" type="submit">${strings.transferDo}</button>
            <button class="button" type="button" @click=${shut}>${strings.cancel}</button>
          </div>
        </form>
      </dialog>
      <dialog class="close" aria-labelledby="close-title">
        <h2 id="close-title">${strings.closeTitle}</h2>
        <p>${strings.closeText}</p>
        <div class="row">
          <button class="button main" type="button" @click=${(event: Event) => (shut(event), this.finish(false))}>
            ${strings.closeToBot}
          </button>
          <button class="button" type="button" @click=${(event: Event) => (shut(event), this.finish(true))}>
            ${strings.closeAll}
          </button>
          <button class="button quiet" type="button" @click=${shut}>${strings.cancel}</button>
        </div>
      </dialog>`;
  }

  private readonly transfer = (event: SubmitEvent): void => {
    const queue = new FormData(event.target as HTMLFormElement).get("queue");
    const { selected } = this.desk;
    if (selected && typeof queue === "string") void this.desk.giveUp(selected, "transfer", { queue });
  };

  private finish(ends: boolean): void {
    const { selected } = this.desk;
    if (selected) void this.desk.giveUp(selected, "close", { ends });
  }

  private async claim(conversation: string): Promise<void> {
    if (await this.desk.claim(conversation)) await this.toTitle();
  }

  private async open(conversation: string): Promise<void> {
    await this.desk.open(conversation);
    await this.toTitle();
  }

  private async toTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#conversation-title")?.focus();
  }

  private send(conversation: string, form: HTMLFormElement): void {
    const talk = this.desk.talks.get(conversation);
    const text = talk?.draft.trim();
    if (!talk || !text) return;
    talk.draft = "";
    if (this.writing === "note") void this.note(conversation, text);
    else this.desk.say(conversation, text);
    this.requestUpdate();
    form.querySelector("textarea")?.focus();
  }

  private async note(conversation: string, text: string): Promise<void> {
    const done = await this.desk.note(conversation, text);
    const talk = this.desk.talks.get(conversation);
    if (!done && talk) talk.draft = text;
    if (done) this.writing = "message";
    this.requestUpdate();
  }

  /** Puts a ready-made text after what has been written, and the cursor after it. */
  private async insert(conversation: string, text: string): Promise<void> {
    const talk = this.desk.talks.get(conversation);
    if (!talk) return;
    talk.draft = talk.draft.trim() ? `${talk.draft.trimEnd()}\n${text}` : text;
    this.requestUpdate();
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(".writer textarea");
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  private typed(conversation: string, text: string): void {
    const talk = this.desk.talks.get(conversation);
    if (talk) talk.draft = text;
    if (this.writing === "message") this.desk.hintTyping(conversation);
  }

  private readonly speak = (event: Event): void => {
    this.language = (event.target as HTMLSelectElement).value as StaffLanguage;
    this.desk.speak(this.language);
    try {
      localStorage.setItem(LANGUAGE_KEY, this.language);
    } catch {
      // where storage is forbidden the choice lasts as long as the page
    }
  };

  private changed(news?: News): void {
    this.requestUpdate();
    if (news?.kind === "arrived") this.announcement = this.strings.arrived(news.matter.topic || this.strings.unknownTopic);
    else if (news?.kind === "said" && news.event.body.kind === "text") {
      this.announcement = `${this.strings.citizen}: ${news.event.body.text}`;
    } else if (news?.kind === "refused") this.tell(this.strings.problems[news.code] ?? this.strings.problem);
  }

  private tell(message: string): void {
    this.message = message;
    clearTimeout(this.messageTimer);
    this.messageTimer = window.setTimeout(() => (this.message = ""), 10_000);
  }

  /**
   * New words come into sight when the end was in sight or when they are one's own, and when another conversation was
   * opened.
   */
  private keepEndInSight(): void {
    const { log, desk } = this;
    const talk = desk.talk;
    if (!log || !talk) {
      this.shown = "";
      return;
    }
    talk.unread = 0;
    const sending = desk.pending(talk.id).length;
    const mark = `${talk.id} ${talk.last} ${sending}`;
    if (mark === this.shown) return;
    const other = !this.shown.startsWith(`${talk.id} `);
    const box = getComputedStyle(log).overflowY === "visible" ? (log.closest(".conversation-body") ?? log) : log;
    const near = sending > 0 || box.scrollHeight - box.scrollTop - box.clientHeight < 240;
    if (box === log ? other || near : !other && near) box.scrollTop = box.scrollHeight;
    this.shown = mark;
  }
}

function chosenLanguage(): StaffLanguage {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(LANGUAGE_KEY);
  } catch {
    // forbidden: the default language
  }
  return kept === "sv" || kept === "en" ? kept : "fi";
}
