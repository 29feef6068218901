/**
 * The demo page: shows the language that the address asks for, and hands questions to the chat as any page may do it.
 */
interface Chat extends HTMLElement {
  ask(text: string): void;
}

const wanted = new URLSearchParams(location.search).get("lang");
const pages = [...document.querySelectorAll<HTMLElement>(".page")];
const shown = pages.find((page) => page.lang === wanted) ?? pages[0];

for (const page of pages) page.hidden = page !== shown;
if (shown) {
  document.documentElement.lang = shown.lang;
  document.title = shown.dataset["title"] ?? document.title;
}

function ask(text: string): void {
  document.querySelector<Chat>("luotsi-chat")?.ask(text);
}

for (const button of document.querySelectorAll<HTMLElement>("[data-ask]")) {
  button.addEventListener("click", () => ask(button.dataset["ask"] ?? ""));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.ask")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = new FormData(form).get("question");
    if (typeof question === "string" && question.trim()) ask(question);
    form.reset();
  });
}
