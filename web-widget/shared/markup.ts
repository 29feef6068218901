import { html, type TemplateResult } from "lit";
import { webHref } from "./links.js";

type Piece = string | TemplateResult;

const INLINE = /\*\*([^*\n]+)\*\*|\[([^\]\n]+)\]\((\S+?)\)|(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/g;

/**
 * The small markup of approved content as nodes: paragraphs, lists, bold and links. Text only ever becomes text nodes.
 */
export function markup(text: string, newTab: string): TemplateResult[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => paragraphOrList(block, newTab));
}

/** Words of a person: line breaks kept, addresses made into links, nothing else understood. */
export function plain(text: string, newTab: string): Piece[] {
  return inline(text, newTab, false);
}

function paragraphOrList(block: string, newTab: string): TemplateResult {
  const lines = block.split("\n");
  const first = lines.findIndex(isItem);
  if (first < 0) return html`<p>${inline(block, newTab, true)}</p>`;
  const before = lines.slice(0, first).join("\n");
  const items = lines.slice(first).reduce<string[]>(joinItems, []);
  return html`${before ? html`<p>${inline(before, newTab, true)}</p>` : ""}
    <ul>
      ${items.map((item) => html`<li>${inline(item, newTab, true)}</li>`)}
    </ul>`;
}

function isItem(line: string): boolean {
  return /^\s*[-*] /.test(line);
}

function joinItems(items: string[], line: string): string[] {
  if (isItem(line)) items.push(line.replace(/^\s*[-*] /, ""));
  else items[items.length - 1] += ` ${line.trim()}`;
  return items;
}

function inline(text: string, newTab: string, rich: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const piece = matched(match, newTab, rich);
    if (piece === null) continue;
    pieces.push(text.slice(from, match.index), piece);
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function matched(match: RegExpMatchArray, newTab: string, rich: boolean): Piece | null {
  const [, bold, label, target, bare] = match;
  if (bold !== undefined) return rich ? html`<strong>${bold}</strong>` : null;
  if (!rich && bare === undefined) return null;
  const href = webHref(bare ?? target);
  return href ? outwardLink(href, bare ?? label ?? href, newTab) : null;
}

/** A link that opens beside the page and says so. */
export function outwardLink(href: string, label: string, newTab: string): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${label}<span class="sr-only"> ${newTab}</span></a
  >`;
}
