/** What a stream tells the pages of one browser. */
export type Told =
  /** Whether changes are told at all; anew: some may have been missed, so everything is asked for again. */
  | { is: "hello"; live: boolean; anew: boolean }
  | { is: "changed"; kind: string }
  | { is: "reload" }
  /** Nothing has been heard for a while. */
  | { is: "doubt" }
  /** A page could not reach the server. */
  | { is: "lost" };

export interface Stream {
  /** How things are, for a page that is new or had lost the server; a stream that may be dead begins again. */
  state(lost: boolean): Told;
  end(): void;
}

const RETRY_MS = 15_000;
/** A stream that began just now is believed. */
const FRESH_MS = 5_000;
/** A stream ends every few minutes and begins again by itself; only a longer silence is worth a word. */
const SILENCE_MS = 6_000;

/** The one stream of changes at a site. Where it breaks, the browser takes it up with the number of the last event it saw. */
export function follow(site: string, tell: (told: Told) => void): Stream {
  let source: EventSource;
  let began = 0;
  let sure = false;
  let latest: Told = { is: "doubt" };
  let doubt: ReturnType<typeof setTimeout> | undefined;
  const say = (told: Told) => tell((latest = told));
  const start = () => {
    began = Date.now();
    sure = false;
    latest = { is: "doubt" };
    source = new EventSource(`/api/v1/live?site=${encodeURIComponent(site)}`);
    source.addEventListener("hello", (event) => {
      const { live } = JSON.parse((event as MessageEvent<string>).data) as { live: boolean };
      clearTimeout(doubt);
      doubt = undefined;
      say({ is: "hello", live, anew: !sure });
      sure = live;
    });
    source.addEventListener("reload", () => tell({ is: "reload" }));
    source.addEventListener("changed", (event) => {
      const { kind } = JSON.parse((event as MessageEvent<string>).data) as { kind: string };
      tell({ is: "changed", kind });
    });
    source.onerror = () => {
      doubt ??= setTimeout(() => {
        sure = false;
        say({ is: "doubt" });
      }, SILENCE_MS);
    };
  };
  start();
  const timer = setInterval(() => source.readyState === EventSource.CLOSED && start(), RETRY_MS);
  return {
    state(lost) {
      if (source.readyState === EventSource.CLOSED || (lost && Date.now() - began > FRESH_MS)) {
        source.close();
        start();
      }
      return latest.is === "hello" ? { ...latest, anew: true } : latest;
    },
    end() {
      clearInterval(timer);
      clearTimeout(doubt);
      source.close();
    },
  };
}

/** A stream that is open only while this page is on somebody's screen. @return ends it */
export function whileSeen(open: () => EventSource): () => void {
  let source: EventSource | undefined;
  const see = () => {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source || source.readyState === EventSource.CLOSED) source = open();
  };
  see();
  const timer = setInterval(see, RETRY_MS);
  document.addEventListener("visibilitychange", see);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", see);
    source?.close();
  };
}
