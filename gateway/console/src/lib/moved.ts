/** One place up or down. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
  const next = [...list];
  [next[at], next[at + by]] = [next[at + by]!, next[at]!];
  return next;
}
