const MINUTE = 60_000;

/** A slider goes by whole minutes; its last place is "now", which is no limit at all. */
export function steps(from: string, now: number): number {
  return Math.max(1, Math.ceil((now - Date.parse(from)) / MINUTE));
}

export function momentAt(from: string, step: number, now: number): string {
  return step >= steps(from, now) ? "" : new Date(Date.parse(from) + step * MINUTE).toISOString();
}

export function stepOf(from: string, moment: string, now: number): number {
  return moment === "" ? steps(from, now) : Math.min(steps(from, now), Math.max(0, Math.round((Date.parse(moment) - Date.parse(from)) / MINUTE)));
}

/** Written down so much later than it happened that one should see it. */
export function recordedLater(occurredAt: string, recordedAt: string): number {
  const late = Date.parse(recordedAt) - Date.parse(occurredAt);
  return late >= MINUTE ? Math.floor(late / MINUTE) : 0;
}
