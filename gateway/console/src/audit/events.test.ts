import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENTS } from "./events";

const root = new URL("../../../../", import.meta.url);
const stored = ["call", "directory", "visitor", "mailroom"].flatMap((service) =>
  readdirSync(new URL(`${service}-service/src/test/resources/events/`, root)).map((file) => file.replace(/(\.v\d+)?\.json$/, "")),
);

describe("the audit", () => {
  it("has a word in both languages for the events that are stored; a new one is shown by its name for a while", () => {
    const names = [...new Set(stored)];
    expect(names.length).toBeGreaterThan(150);
    const without = names.filter((name) => !EVENTS[name]);
    expect(without.length, without.join(" ")).toBeLessThan(names.length / 20);
    for (const [name, [zh, en]] of Object.entries(EVENTS)) {
      expect([name, /[\u3400-\u9fff]/.test(zh), /^[A-Z][\x20-\x7e]+$/.test(en)]).toEqual([name, true, true]);
    }
  });
});
