import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow, type Told } from "./stream";

/** The browser's part of a stream. */
class Source extends EventTarget {
  static CLOSED = 2;
  static all: Source[] = [];
  readyState = 1;
  onerror: () => void = () => {};
  constructor(readonly url: string) {
    super();
    Source.all.push(this);
  }
  hear = (type: string, data: object) => this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }));
  close() {
    this.readyState = Source.CLOSED;
  }
}

describe("the stream", () => {
  let told: Told[];
  const at = () => Source.all.at(-1)!;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", Source);
    Source.all = [];
    told = [];
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const begin = () => follow("site-a", (each) => told.push(each));

  it("has everything asked for again when it begins, and not when the browser takes it up where it broke", () => {
    begin();
    at().hear("hello", { live: true });
    at().onerror();
    vi.advanceTimersByTime(5_999);
    at().hear("hello", { live: true });
    at().hear("changed", { kind: "visit" });
    expect(at().url).toBe("/api/v1/live?site=site-a");
    expect(told).toEqual([
      { is: "hello", live: true, anew: true },
      { is: "hello", live: true, anew: false },
      { is: "changed", kind: "visit" },
    ]);
  });

  it("is in doubt after six seconds of silence, and then has everything asked for again", () => {
    begin();
    at().hear("hello", { live: true });
    at().onerror();
    vi.advanceTimersByTime(6_000);
    at().hear("hello", { live: true });
    expect(told.slice(1)).toEqual([{ is: "doubt" }, { is: "hello", live: true, anew: true }]);
  });

  it("has everything asked for again when changes are told that were not", () => {
    begin();
    at().hear("hello", { live: false });
    at().hear("hello", { live: true });
    expect(told).toEqual([
      { is: "hello", live: false, anew: true },
      { is: "hello", live: true, anew: true },
    ]);
  });

  it("begins again a while after the browser has given it up", () => {
    begin();
    at().close();
    vi.advanceTimersByTime(15_000);
    expect(Source.all).toHaveLength(2);
  });

  it("tells a page that is new how things are, and begins again for one that had lost the server", () => {
    const stream = begin();
    expect(stream.state(false)).toEqual({ is: "doubt" });
    at().hear("hello", { live: true });
    expect(stream.state(false)).toEqual({ is: "hello", live: true, anew: true });
    vi.advanceTimersByTime(5_000);
    expect(stream.state(true)).toEqual({ is: "hello", live: true, anew: true });
    expect(Source.all).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(stream.state(true)).toEqual({ is: "doubt" });
    expect([Source.all[0]!.readyState, Source.all.length]).toEqual([2, 2]);
  });

  it("ends", () => {
    begin().end();
    vi.advanceTimersByTime(60_000);
    expect([Source.all.length, at().readyState]).toEqual([1, 2]);
  });
});
