import type { QueryClient } from "@tanstack/react-query";
import { store } from "../lib/store";
import { deliver } from "./outbox";

/** live: changes are told; slow: asked for every few seconds; lost: the server does not answer. */
export const connection = store<{ state: "live" | "slow" | "lost"; since: number }>({ state: "slow", since: Date.now() });

function now(state: "live" | "slow" | "lost") {
  if (connection.get().state !== state) connection.set({ state, since: Date.now() });
}

/** How often lists are asked for, in milliseconds: seldom while changes are told. */
export const pace = () => (connection.get().state === "live" ? 30_000 : 4_000);

export function heard() {
  if (connection.get().state === "lost") now("slow");
}

export function unheard() {
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

/** One stream for the page; while it is away the lists are asked for instead. @return ends it */
export function listen(client: QueryClient): () => void {
  let source: EventSource;
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    source = new EventSource("/api/v1/live");
    source.addEventListener("hello", (event) => {
      const { live } = JSON.parse((event as MessageEvent<string>).data) as { live: boolean };
      clearTimeout(doubt);
      doubt = undefined;
      now(live ? "live" : "slow");
      void client.invalidateQueries();
      void deliver();
    });
    source.addEventListener("reload", () => void client.invalidateQueries());
    source.addEventListener("changed", (event) => {
      const { kind } = JSON.parse((event as MessageEvent<string>).data) as { kind: string };
      for (const key of TOUCHES[kind] ?? [kind]) anew(client, key);
    });
    // A stream ends every few minutes and begins again by itself; only a longer silence is worth a word.
    source.onerror = () => {
      doubt ??= setTimeout(() => {
        if (connection.get().state === "live") now("slow");
      }, 6_000);
    };
  };
  start();
  const timer = setInterval(() => {
    void deliver();
    if (source.readyState === EventSource.CLOSED) start();
  }, 15_000);
  return () => {
    clearInterval(timer);
    clearTimeout(doubt);
    source.close();
  };
}
