import { useCallback, useState } from "react";

const PREFIX = "frontdesk.draft.";
const OWNER = "frontdesk.draft-owner";
/** Callers and visitors are named in drafts: half a day after the last letter nobody goes on with one. */
const KEPT_MS = 4 * 3600_000;

interface Kept {
  at: number;
  value: object;
}

function read(name: string, now = Date.now()): object {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "null") as Kept | null;
    if (kept && now - kept.at < KEPT_MS) return kept.value;
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Unreadable or not allowed: begin afresh.
  }
  return {};
}

/**
 * What was typed and not yet sent. It outlives a reload and a closed form, and ends with this window: nobody who opens the
 * browser later finds it on the machine.
 */
export function useDraft<T extends object>(name: string, empty: T): [T, (change: Partial<T>) => void, () => void] {
  const begin = (): T => ({ ...empty, ...(read(name) as Partial<T>) });
  const [kept, setKept] = useState(() => ({ name, value: begin() }));
  const value = kept.name === name ? kept.value : begin();
  if (kept.name !== name) setKept({ name, value });

  const change = useCallback(
    (part: Partial<T>) =>
      setKept((before) => {
        const next = { ...before.value, ...part };
        try {
          sessionStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), value: next }));
        } catch {
          // Without storage the words still stand on the screen.
        }
        return { name, value: next };
      }),
    [name],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(PREFIX + name);
    setKept({ name, value: empty });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  return [value, change, forget];
}

const drafts = (storage: Storage) => Object.keys(storage).filter((name) => name.startsWith(PREFIX));

/** Nothing of what was typed stays on the machine after signing out. */
export function forgetDrafts() {
  for (const storage of [sessionStorage, localStorage]) drafts(storage).forEach((name) => storage.removeItem(name));
}

/** What somebody else typed in this window before is not for whoever is signed in now; what is old is for nobody. */
export function draftsOf(person: string) {
  if ((sessionStorage.getItem(OWNER) ?? person) !== person) forgetDrafts();
  sessionStorage.setItem(OWNER, person);
  drafts(localStorage).forEach((name) => localStorage.removeItem(name));
  drafts(sessionStorage).forEach((name) => read(name.slice(PREFIX.length)));
}
