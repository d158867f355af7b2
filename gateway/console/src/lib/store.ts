import { useSyncExternalStore } from "react";

/** A value that several parts of the page share; kept over a reload where it has a name. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

/** @param within the window alone, and gone with it: for whatever speaks of a person */
export function store<T>(first: T, name?: string, within: "machine" | "window" = "machine"): Store<T> {
  const storage = () => (within === "window" ? sessionStorage : localStorage);
  let value = first;
  if (name) {
    try {
      const kept = storage().getItem(name);
      if (kept !== null) value = JSON.parse(kept) as T;
    } catch {
      // Unreadable or not allowed: begin afresh.
    }
  }
  const listeners = new Set<() => void>();
  // Another window of the same desk has changed it.
  globalThis.window?.addEventListener("storage", (event) => {
    if (!name || within === "window" || event.key !== name || event.newValue === null) return;
    value = JSON.parse(event.newValue) as T;
    listeners.forEach((listener) => listener());
  });
  return {
    get: () => value,
    set(next) {
      value = next;
      if (name) {
        try {
          if (next === undefined) storage().removeItem(name);
          else storage().setItem(name, JSON.stringify(next));
        } catch {
          // A full or forbidden storage must not stop the desk.
        }
      }
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(of: Store<T>): T {
  return useSyncExternalStore(of.subscribe, of.get, of.get);
}
