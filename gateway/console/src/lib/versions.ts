/** Where two versions of a thing differ: the names that lead there, and what stands there in each. */
export interface Difference {
  path: string[];
  one: unknown;
  other: unknown;
}

type Parts = Map<string, unknown>;

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const nameOf = (value: unknown) => (isThing(value) ? (value.kind ?? value.name) : undefined);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The parts of a thing by their names; of a list only where each entry has a name of its own. Otherwise it is one piece. */
function parts(value: unknown): Parts | undefined {
  if (isThing(value)) return new Map(Object.entries(value).filter(([, part]) => part !== undefined && part !== null));
  if (!Array.isArray(value)) return undefined;
  const names = value.map(nameOf);
  const named = names.length > 0 && names.every((name) => typeof name === "string") && new Set(names).size === names.length;
  return named ? new Map(value.map((part, index) => [names[index] as string, part])) : undefined;
}

const together = (...of: Parts[]) => [...new Set(of.flatMap((each) => [...each.keys()]))];

/** Every place in which two versions differ, as deep as they have names. */
export function differences(one: unknown, other: unknown, path: string[] = []): Difference[] {
  const of = parts(one);
  const against = parts(other);
  if (of && against) return together(of, against).flatMap((name) => differences(of.get(name), against.get(name), [...path, name]));
  return same(one ?? null, other ?? null) ? [] : [{ path, one, other }];
}

/** What I have changed since `base`, on top of what somebody else has made of it meanwhile. */
export function onTop<T>(base: T, mine: T, theirs: T): T {
  return merged(base, mine, theirs) as T;
}

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  const [before, own, others] = [parts(base), parts(mine), parts(theirs)];
  if (!before || !own || !others) return same(base ?? null, mine ?? null) ? theirs : mine;
  const all = together(others, own)
    .map((name) => [name, merged(before.get(name), own.get(name), others.get(name))] as const)
    .filter(([, part]) => part !== undefined);
  return Array.isArray(theirs) ? all.map(([, part]) => part) : Object.fromEntries(all);
}

/** What stands where these names lead. */
export const at = (value: unknown, path: string[]): unknown => path.reduce((within, name) => parts(within)?.get(name), value);
