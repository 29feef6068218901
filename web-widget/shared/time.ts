import type { Locale } from "./frames.js";

const ZONE = "Europe/Helsinki";
const TAGS: Record<Locale, string> = { fi: "fi-FI", "fi-simple": "fi-FI", sv: "sv-FI", en: "en-GB" };

/** The language tag of a locale for `lang` attributes and formats. */
export function languageTag(locale: Locale): string {
  return locale === "fi-simple" ? "fi" : locale;
}

/** A time of day in the county's time. */
export function clockTime(at: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { hour: "numeric", minute: "2-digit", timeZone: ZONE }).format(
    new Date(at),
  );
}

/** A date in the county's time. */
export function shortDate(at: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: ZONE,
  }).format(new Date(at));
}

/** Days from one moment to another as the county's calendar counts them. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** A weekday and date: "ma 23.11." */
export function weekday(at: string | Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    weekday: "short",
    day: "numeric",
    month: "numeric",
    timeZone: ZONE,
  }).format(new Date(at));
}

function midnight(at: Date): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(at);
  return Date.parse(`${parts}T00:00:00Z`);
}
