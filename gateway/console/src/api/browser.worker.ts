import { follow, type Told } from "./stream";

/** One for all pages of a browser that work for the same person at the same site: it holds their stream. */
const here = globalThis as unknown as { name: string; onconnect: (event: MessageEvent) => void };
const pages = new BroadcastChannel(here.name);
const stream = follow(here.name.split(" ").at(-1)!, (told: Told) => pages.postMessage(told));

here.onconnect = ({ ports: [page] }) => {
  page!.onmessage = (event: MessageEvent<{ lost: boolean }>) => page!.postMessage(stream.state(event.data.lost));
};
