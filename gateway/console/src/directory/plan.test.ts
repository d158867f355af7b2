import { describe, expect, it } from "vitest";
import { moved } from "../lib/moved";
import { days, drafted, type Draft, isWhole, type Layer, ranked, type Roster, WEEK } from "./plan";

const layer = (name: string, rank = 0): Layer => ({ name, rank, hours: WEEK, staffIds: ["staff-a"], rotationStart: "2026-11-23", daysPerTurn: 7 });
const draft: Draft = { names: { zh: "销售值班", en: "Sales duty" }, from: "", layers: [layer("day")], required: [WEEK] };

describe("a plan of duty", () => {
  it("has the upper layer go before the lower", () => {
    expect(ranked(moved([layer("a"), layer("b"), layer("c")], 2, -1)).map(({ name, rank }) => `${name} ${rank}`)).toEqual(["a 2", "c 1", "b 0"]);
  });

  it("is whole only with people, days, hours and turns, and each layer by a name of its own", () => {
    expect(isWhole(draft)).toBe(true);
    expect(isWhole({ ...draft, layers: [] })).toBe(true);
    for (const wrong of [
      { ...layer("x"), staffIds: [] },
      { ...layer("x"), name: " " },
      { ...layer("x"), daysPerTurn: 0 },
      { ...layer("x"), rotationStart: "" },
      { ...layer("x"), hours: { ...WEEK, weekdays: [] } },
      { ...layer("x"), hours: { ...WEEK, until: "" } },
      layer("day "),
    ]) {
      expect([wrong, isWhole({ ...draft, layers: [layer("day"), wrong] })]).toEqual([wrong, false]);
    }
    expect(isWhole({ ...draft, names: { zh: "", en: "x" } })).toBe(false);
    expect(isWhole({ ...draft, required: [{ ...WEEK, weekdays: [] }] })).toBe(false);
  });

  it("that is in force is written anew from now on, and one to come from its own moment on", () => {
    const plan = (from: string) => ({ from, layers: [layer(from)], required: [] });
    const read = { version: 4, value: { names: draft.names, covers: [], plans: [plan("2020-01-01T00:00:00Z"), plan("2999-01-01T00:00:00Z")] } satisfies Roster };
    expect([drafted(read, 0, (text) => text).value.from, drafted(read, 1, (text) => text).value.from]).toEqual(["", "2999-01-01T00:00:00Z"]);
    expect(drafted(read, 1, (text) => text)).toMatchObject({ version: 4, value: { layers: [{ name: "2999-01-01T00:00:00Z" }] } });
    expect(drafted(read, 2, (text) => text).value.layers).toEqual([]);
  });

  it("says days that follow each other in one", () => {
    expect(days([1, 2, 3, 4, 5, 7], String)).toBe("1–5 7");
    expect(days([1, 2], String)).toBe("1 2");
  });
});
