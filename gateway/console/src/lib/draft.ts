import { useCallback, useState } from "react";

const PREFIX = "frontdesk.draft.";

/** What was typed and not yet sent, kept on this machine under its name until it is sent or thrown away. */
export function useDraft<T extends object>(name: string, empty: T): [T, (change: Partial<T>) => void, () => void] {
  const read = (): T => {
    try {
      return { ...empty, ...(JSON.parse(localStorage.getItem(PREFIX + name) ?? "{}") as Partial<T>) };
    } catch {
      return empty;
    }
  };
  const [kept, setKept] = useState(() => ({ name, value: read() }));
  const value = kept.name === name ? kept.value : read();
  if (kept.name !== name) setKept({ name, value });

  const change = useCallback(
    (part: Partial<T>) =>
      setKept((before) => {
        const next = { ...before.value, ...part };
        try {
          localStorage.setItem(PREFIX + name, JSON.stringify(next));
        } catch {
          // Without storage the words still stand on the screen.
        }
        return { name, value: next };
      }),
    [name],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + name);
    setKept({ name, value: empty });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  return [value, change, forget];
}

/** Nothing of what was typed stays on the machine after signing out. */
export function forgetDrafts() {
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .forEach((name) => localStorage.removeItem(name));
}
