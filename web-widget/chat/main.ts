import "./luotsi-chat.js";
import { script } from "./script.js";

/**
 * The one script that a page loads. It defines `<luotsi-chat>` and puts one on the page, unless the page has its own.
 * `data-…` attributes of the script tag become attributes of the element.
 */
function place(): void {
  if (document.querySelector("luotsi-chat")) return;
  const chat = document.createElement("luotsi-chat");
  for (const [name, value] of Object.entries(script?.dataset ?? {})) chat.setAttribute(name, value ?? "");
  document.body.append(chat);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", place);
else place();
