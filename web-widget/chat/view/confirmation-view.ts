import { html, type TemplateResult } from "lit";

interface Confirmation {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
}

/** A dialog that asks before something is done that cannot be undone. Shown by `showModal` on it. */
export function confirmation(
  kind: "erase" | "leave",
  words: Confirmation,
  lang: string,
  act: () => void,
): TemplateResult {
  const close = (event: Event): void => (event.target as HTMLElement).closest("dialog")?.close();
  const agreed = (event: Event): void => {
    close(event);
    act();
  };
  return html`<dialog class=${kind} lang=${lang} aria-labelledby="${kind}-title" aria-describedby="${kind}-text">
    <h2 id="${kind}-title">${words.title}</h2>
    <p id="${kind}-text">${words.text}</p>
    <div class="row">
      <button class="button ${kind === "erase" ? "danger" : "main"} confirm" type="button" @click=${agreed}>
        ${words.confirm}
      </button>
      <button class="button" type="button" @click=${close}>${words.cancel}</button>
    </div>
  </dialog>`;
}
