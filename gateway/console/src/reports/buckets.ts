const DAY = 24 * 60 * 60 * 1000;

/** A period in at most so many steps of whole days, so that a quarter is as quick to see as a week. */
export function buckets(from: string, until: string, most = 10): { from: string; until: string }[] {
  const first = Date.parse(`${from}T12:00:00Z`);
  const days = Math.round((Date.parse(`${until}T12:00:00Z`) - first) / DAY) + 1;
  if (days < 1) return [];
  const size = Math.ceil(days / most);
  const at = (offset: number) => new Date(first + offset * DAY).toISOString().slice(0, 10);
  return Array.from({ length: Math.ceil(days / size) }, (_, index) => ({
    from: at(index * size),
    until: at(Math.min(days, (index + 1) * size) - 1),
  }));
}
