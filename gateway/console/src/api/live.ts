import type { QueryClient } from "@tanstack/react-query";
import { store } from "../lib/store";
import Worker from "./browser.worker?sharedworker";
import { deliver } from "./outbox";
import { follow, type Told } from "./stream";

/** live: changes are told; slow: asked for every few seconds; lost: the server does not answer. */
export const connection = store<{ state: "live" | "slow" | "lost"; since: number }>({ state: "slow", since: Date.now() });

function now(state: "live" | "slow" | "lost") {
  if (connection.get().state !== state) connection.set({ state, since: Date.now() });
}

/** How often lists are asked for, in milliseconds: seldom while changes are told. */
export const pace = () => (connection.get().state === "live" ? 30_000 : 4_000);

/** How this page speaks with the stream, and with the other pages that share it. */
let shared: { ask: (lost: boolean) => void; say: (told: Told) => void } | undefined;

export function heard() {
  if (connection.get().state !== "lost") return;
  now("slow");
  shared?.ask(true);
}

/** @param everywhere the server was not reached at all, so no page of this browser reaches it */
export function unheard(everywhere = false) {
  if (everywhere && connection.get().state !== "lost") shared?.say({ is: "lost" });
  now("lost");
}

/** Which lists change with which kind of thing that the server names. */
const TOUCHES: Record<string, string[]> = {
  call: ["calls", "call", "route", "lines"],
  line: ["lines", "route"],
  message: ["messages", "message"],
  promise: ["promises", "figures"],
  relay: ["mine", "messages", "message"],
  visit: ["visits", "visit", "onsite"],
  invitation: ["invitations", "invitation"],
  "room-use": ["hospitality"],
  outgoing: ["items", "item"],
  incoming: ["parcels", "parcel", "uncollected", "mine"],
  settlement: ["settlement", "settlements", "differences", "statements"],
  outing: ["presence", "outings"],
  staff: ["staff"],
};

const again = new Map<string, ReturnType<typeof setTimeout>>();

/** A change may be told before the list has followed it: asked at once, and once more when it surely has. */
function anew(client: QueryClient, key: string) {
  void client.invalidateQueries({ queryKey: [key] });
  clearTimeout(again.get(key));
  again.set(
    key,
    setTimeout(() => void client.invalidateQueries({ queryKey: [key] }), 1_500),
  );
}

function take(client: QueryClient, told: Told) {
  switch (told.is) {
    case "hello":
      now(told.live ? "live" : "slow");
      if (told.anew) void client.invalidateQueries();
      return void deliver();
    case "reload":
      return void client.invalidateQueries();
    case "changed":
      return (TOUCHES[told.kind] ?? [told.kind]).forEach((key) => anew(client, key));
    case "doubt":
      return connection.get().state === "live" ? now("slow") : undefined;
    case "lost":
      return now("lost");
  }
}

/**
 * Hears of changes; while nothing is heard the lists are asked for instead. All pages of a browser share one stream: each
 * of its own would take one of the six connections that a browser opens to a server. The worker that holds it lives as
 * long as any of them, so whichever closes, nothing is missed; it needs no TLS. Where there is none, the page listens itself.
 *
 * @param who works here: pages of somebody else, or at another site, have another stream
 * @return ends it
 */
export function listen(client: QueryClient, who: string, site: string): () => void {
  const hear = (told: Told) => take(client, told);
  const timer = setInterval(() => void deliver(), 15_000);
  const end = typeof SharedWorker === "undefined" ? alone(site, hear) : together(who, site, hear);
  return () => {
    clearInterval(timer);
    shared = undefined;
    end();
  };
}

function alone(site: string, hear: (told: Told) => void): () => void {
  const stream = follow(site, hear);
  shared = { ask: (lost) => hear(stream.state(lost)), say: () => undefined };
  return () => stream.end();
}

function together(who: string, site: string, hear: (told: Told) => void): () => void {
  const name = `frontdesk.live ${who} ${site}`;
  const pages = new BroadcastChannel(name);
  pages.onmessage = (event: MessageEvent<Told>) => hear(event.data);
  const worker = new Worker({ name });
  worker.port.onmessage = (event: MessageEvent<Told>) => hear(event.data);
  shared = { ask: (lost) => worker.port.postMessage({ lost }), say: (told) => pages.postMessage(told) };
  shared.ask(false);
  let instead: (() => void) | undefined;
  // It could not be fetched.
  worker.onerror = () => (instead ??= alone(site, hear));
  return () => {
    pages.close();
    worker.port.close();
    instead?.();
  };
}
