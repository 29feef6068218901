import type { Locale } from "../../shared/frames.js";
import type { Strings } from "../strings.js";
import { clockTime, daysBetween, weekday } from "../../shared/time.js";

/** What the views need to show something and to let the person act on it. */
export interface ViewContext {
  strings: Strings;
  locale: Locale;
  now: Date;
  choose(option: string, label: string): void;
  say(text: string): void;
}

/** When something opens, as said in a sentence: "huomenna klo 8.00". */
export function openingTime(at: string, context: ViewContext): string {
  const { strings, locale, now } = context;
  const time = clockTime(at, locale);
  const days = daysBetween(now, new Date(at));
  if (days <= 0) return strings.today(time);
  if (days === 1) return strings.tomorrow(time);
  return strings.later(weekday(at, locale), time);
}
