import { useEffect, useRef } from "react";
import { store, useStore } from "./lib/store";

/** What keys can do, in the order of the help overlay, with the keys they have unless somebody chose others. */
export const ACTIONS = {
  find: "F2",
  message: "F4",
  visitor: "F8",
  parcel: "F9",
  newCall: "Alt+N",
  save: "Ctrl+Enter",
  transfer: "Enter",
  consult: "Shift+Enter",
  close: "Escape",
  help: "F1",
} as const;

export type Action = keyof typeof ACTIONS;
export const chosenKeys = store<Partial<Record<Action, string>>>({}, "frontdesk.keys");
export const keyOf = (action: Action) => chosenKeys.get()[action] ?? ACTIONS[action];

export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  keyCode?: number;
}

/** Keys that belong to the browser or to the switching of input methods. */
const TAKEN = /^(F3|F5|F6|F7|F10|F11|F12|Ctrl\+\d|Ctrl\+ |Ctrl\+Shift|Shift|Control|Alt|Meta|Tab)$/;
export const mayBeChosen = (name: string) => !TAKEN.test(name) && !/^\w$/.test(name);

/** The name of what was pressed; nothing while an input method is composing: those keys are its own. */
export function pressed(event: Press): string | undefined {
  if (event.isComposing || event.keyCode === 229 || event.key === "Process") return undefined;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const ctrl = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  return `${ctrl}${event.altKey ? "Alt+" : ""}${event.shiftKey && key.length > 1 ? "Shift+" : ""}${key}`;
}

/** Does it wherever the focus is, until the part that asked goes away. The last part that asked comes first. */
export function useKey(action: Action, run: () => void, active = true) {
  const latest = useRef(run);
  latest.current = run;
  const chosen = useStore(chosenKeys)[action] ?? ACTIONS[action];
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || pressed(event) !== chosen) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [chosen, active]);
}
