import { useEffect, useRef } from "react";
import { store } from "./lib/store";

/** What keys can do, in the order of the help overlay, with the keys they have unless somebody chose others. */
export const ACTIONS = {
  find: "F2",
  message: "F4",
  visitor: "F8",
  evacuation: "Shift+F8",
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

interface Asked {
  name: () => string;
  run: () => void;
}

const asked: Asked[] = [];

/** The part that asked last comes first; what is to be done where nobody else asks stands behind all of them. */
export function ask(entry: Asked, behind = false): () => void {
  if (behind) asked.unshift(entry);
  else asked.push(entry);
  return () => void asked.splice(asked.indexOf(entry), 1);
}

/** @return whether somebody had asked for what was pressed */
export function answer(event: Press): boolean {
  const name = pressed(event);
  const found = name === undefined ? undefined : asked.findLast((entry) => entry.name() === name);
  found?.run();
  return found !== undefined;
}

const onKey = (type: "before" | "after") => (event: KeyboardEvent) => {
  // A list that has the focus would take Enter with Ctrl for its own.
  if (event.ctrlKey !== (type === "before")) return;
  if (event.defaultPrevented || !answer(event)) return;
  event.preventDefault();
  event.stopPropagation();
};
globalThis.window?.addEventListener("keydown", onKey("before"), true);
globalThis.window?.addEventListener("keydown", onKey("after"));

/** Does it wherever the focus is, until the part that asked goes away. */
export function useKey(action: Action, run: () => void, active = true, behind = false) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (active) return ask({ name: () => keyOf(action), run: () => latest.current() }, behind);
    return undefined;
  }, [action, active, behind]);
}
