import { day } from "./time";

/** A day of this office's calendar, so many days from today. */
export function dayFrom(days: number, now = Date.now()): string {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  return day(at.toISOString());
}

/** First moment of a day on this machine's clock. */
export const begins = (of: string) => new Date(`${of}T00:00:00`).toISOString();

/** First moment after a day. */
export function ends(of: string): string {
  const at = new Date(`${of}T00:00:00`);
  at.setDate(at.getDate() + 1);
  return at.toISOString();
}
