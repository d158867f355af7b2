import { beforeEach, describe, expect, it, vi } from "vitest";

interface Sent {
  url: string;
  key: string;
}

const sent: Sent[] = [];
let answer: (url: string) => Response | Error = () => Response.json({ id: "call-1" });

const keeping = (kept: Map<string, string>) => ({ getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) => void kept.set(name, text), removeItem: (name: string) => void kept.delete(name) });
const machine = new Map<string, string>();
const windows = new Map<string, string>();
vi.stubGlobal("localStorage", keeping(machine));
vi.stubGlobal("sessionStorage", keeping(windows));
vi.stubGlobal("document", { cookie: "" });
vi.stubGlobal("fetch", (url: string, options: { headers: Record<string, string> }) => {
  sent.push({ url, key: options.headers["Idempotency-Key"] ?? "" });
  const given = answer(url);
  return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
});

const { command, deliver, outbox, refusedLater } = await import("./outbox");
const { session } = await import("./session");
const enter = (name: string) => session.entered({ name, displayName: name, staff: null, grants: [], sites: ["site-a"], everySite: false, site: "site-a", language: null, csrf: null });
const end = (id: string) => command("post", "/api/v1/calls/{id}/end", { path: { id }, body: { disposition: "informed" } });
const away = () => new TypeError("network");

beforeEach(() => {
  sent.length = 0;
  outbox.set([]);
  refusedLater.set([]);
  answer = () => Response.json({ id: "call-1" });
});

describe("commands", () => {
  it("are sent once, and nothing waits when the server has answered", async () => {
    expect(await end("call-1")).toEqual({ waits: false, id: "call-1" });
    expect(sent.map((each) => each.url)).toEqual(["/api/v1/calls/call-1/end"]);
    expect(outbox.get()).toEqual([]);
  });

  it("wait while the server is away and are then sent in order, with the keys they had", async () => {
    answer = away;
    expect((await end("call-1")).waits).toBe(true);
    expect((await end("call-2")).waits).toBe(true);
    const keys = outbox.get().map((entry) => entry.key);
    sent.length = 0;
    answer = () => Response.json({});
    expect(await deliver()).toBe(true);
    expect(sent.map((each) => each.url)).toEqual(["/api/v1/calls/call-1/end", "/api/v1/calls/call-2/end"]);
    expect(sent.map((each) => each.key)).toEqual(keys);
    expect(outbox.get()).toEqual([]);
  });

  it("do not overtake one that still waits", async () => {
    answer = away;
    await end("call-1");
    sent.length = 0;
    await end("call-2");
    expect(sent.map((each) => each.url)).toEqual(["/api/v1/calls/call-1/end"]);
  });

  it("given at the same time go one after the other, each once", async () => {
    await Promise.all([end("call-1"), end("call-2"), deliver(), end("call-3")]);
    expect(sent.map((each) => each.url.at(-5))).toEqual(["1", "2", "3"]);
    expect(outbox.get()).toEqual([]);
  });

  it("are crossed out when they are refused, and whoever sent them hears why", async () => {
    answer = () => Response.json({ code: "call-over", title: "通话已结束。" }, { status: 409 });
    await expect(end("call-1")).rejects.toMatchObject({ status: 409, code: "call-over" });
    expect(outbox.get()).toEqual([]);
  });

  it("that are refused after waiting are shown to somebody", async () => {
    answer = away;
    await end("call-1");
    answer = () => Response.json({ code: "call-over", title: "通话已结束。" }, { status: 409 });
    expect(await deliver()).toBe(true);
    expect(refusedLater.get()).toMatchObject([{ title: "通话已结束。", code: "call-over" }]);
  });

  it("wait for whoever has to sign in again", async () => {
    answer = () => Response.json({ code: "unauthenticated" }, { status: 401 });
    expect((await end("call-1")).waits).toBe(true);
    expect(outbox.get()).toHaveLength(1);
  });

  it("are sent by whoever gave them and by nobody else", async () => {
    enter("lin");
    answer = away;
    await end("call-1");
    enter("chen");
    answer = () => Response.json({});
    sent.length = 0;
    expect((await end("call-2")).waits).toBe(false);
    expect(await deliver()).toBe(true);
    expect(sent.map((each) => each.url.at(-5))).toEqual(["2"]);
    expect(outbox.get().map((entry) => entry.by)).toEqual(["lin"]);
    enter("lin");
    expect(await deliver()).toBe(true);
    expect(outbox.get()).toEqual([]);
  });

  it("never stand on the machine itself", async () => {
    answer = away;
    await end("call-1");
    expect(outbox.get()).toHaveLength(1);
    expect([...machine.keys()].filter((name) => /outbox|refused/.test(name))).toEqual([]);
    expect(windows.get("frontdesk.outbox")).toContain("call-1");
  });
});
