import { uuid7 } from "../lib/id";
import { store } from "../lib/store";
import { type BodyOf, fill, Refused, send, type WritePath } from "./http";
import { session } from "./session";

export interface Waiting {
  key: string;
  method: string;
  url: string;
  body: unknown;
  /** The version that was read, where the command is for that one only. */
  match?: number;
  since: string;
  /** Who gave it: nobody else sends it. */
  by: string;
}

/**
 * Commands on their way. Each is written down before it is sent and crossed out when the server has answered, so that a
 * lost connection or a reload loses none; its key makes sure that it happens once. They speak of persons, so they end with
 * the window, which asks before it is closed.
 */
export const outbox = store<Waiting[]>([], "frontdesk.outbox", "window");

const me = () => session.get().me?.name ?? "";
export const mine = (entries: Waiting[]) => entries.filter((entry) => entry.by === me());

globalThis.window?.addEventListener("beforeunload", (event) => {
  if (outbox.get().length > 0) event.preventDefault();
});

const cross = (key: string) => outbox.set(outbox.get().filter((entry) => entry.key !== key));
const answered: { listener: () => void } = { listener: () => {} };

/** @param listener called when commands that had waited were answered */
export function onCaughtUp(listener: () => void) {
  answered.listener = listener;
}

export interface Outcome {
  /** It waits for the connection; nothing is lost. */
  waits: boolean;
  id?: string;
  version?: number;
}

export async function command<M extends "post" | "put", P extends WritePath<M>>(
  method: M,
  path: P,
  given: { path?: Record<string, string>; body: BodyOf<P, M>; match?: number },
): Promise<Outcome> {
  const entry: Waiting = {
    key: uuid7(),
    method: method.toUpperCase(),
    url: fill(path, given.path),
    body: given.body ?? {},
    ...(given.match === undefined ? {} : { match: given.match }),
    since: new Date().toISOString(),
    by: me(),
  };
  outbox.set([...outbox.get(), entry]);
  asking.add(entry.key);
  return inTurn(() => first(entry)).finally(() => asking.delete(entry.key));
}

async function first(entry: Waiting): Promise<Outcome> {
  // What came before goes first: an ending may not overtake its call.
  if (!(await sendAll())) return { waits: true };
  try {
    const response = await send(entry.method, entry.url, entry.body, entry.key, entry.match);
    cross(entry.key);
    const tag = response.headers.get("ETag");
    const answer = (await response.json().catch(() => ({}))) as { id?: string; version?: number };
    return { waits: false, ...(tag && { version: Number(tag.replace(/\D/g, "")) }), ...answer };
  } catch (refused) {
    if (refused instanceof Refused && (refused.passing || refused.status === 401)) return { waits: true };
    cross(entry.key);
    throw refused;
  }
}

/** What was refused after it had waited; somebody has to know. */
export const refusedLater = store<{ url: string; title: string; code: string; since: string }[]>([], "frontdesk.refused", "window");

/** Keys of the commands that somebody on this page waits for; they are sent in their own turn. */
const asking = new Set<string>();
let turn: Promise<unknown> = Promise.resolve();

/** One after the other, so that nothing is on its way twice. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = turn.then(run, run);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Sends what waits, in order. @return whether nothing waits any more */
export const deliver = () => inTurn(() => sendAll());

async function sendAll(): Promise<boolean> {
  let some = false;
  const next = () => mine(outbox.get())[0];
  for (let entry = next(); entry && !asking.has(entry.key); entry = next()) {
    try {
      await send(entry.method, entry.url, entry.body, entry.key, entry.match);
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.passing || refused.status === 401) return false;
      const { url, since } = entry;
      refusedLater.set([...refusedLater.get(), { url, since, title: refused.title, code: refused.code }]);
    }
    cross(entry.key);
    some = true;
  }
  if (some) answered.listener();
  return true;
}
