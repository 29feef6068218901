import type { Desk } from "../desk.js";
import type { StaffLanguage, StaffStrings } from "../strings.js";

/** What the views of the staff page need to show something and to let the person act on it. */
export interface StaffContext {
  strings: StaffStrings;
  language: StaffLanguage;
  now: Date;
  desk: Desk;
}

/** Whole minutes since a moment. */
export function minutesSince(at: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 60_000));
}

/** What a service entity is called; one that the page has no words for goes by its id. */
export function segmentName(segment: string | null | undefined, strings: StaffStrings): string {
  return segment ? (strings.segments[segment] ?? segment) : "";
}
