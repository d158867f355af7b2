import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

/**
 * What a screen shows, kept in its address, so that it can be shared and the browser's "back" works. Never what somebody
 * typed about a person: addresses end up in logs.
 */
export function useAddress<T extends Record<string, string>>(usual: T): [T, (change: Partial<T>) => void] {
  const found = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const now = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, found[name] === undefined ? value : String(found[name])]),
  ) as T;
  const change = useCallback(
    (part: Partial<T>) =>
      void navigate({
        to: ".",
        search: ((before: Record<string, unknown>) => {
          const next = { ...before, ...part } as Record<string, unknown>;
          return Object.fromEntries(Object.entries(next).filter(([name, value]) => value !== "" && value !== usual[name]));
        }) as never,
        replace: true,
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [navigate],
  );
  return [now, change];
}
