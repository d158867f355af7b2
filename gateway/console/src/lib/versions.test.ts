import { describe, expect, it } from "vitest";
import { differences, onTop } from "./versions";

const site = { names: { zh: "总部", en: "Head office" }, zone: "Asia/Shanghai", minutes: 5 };

describe("two versions of a thing", () => {
  it("differ where they differ, and nowhere else", () => {
    const changed = { ...site, names: { zh: "总部", en: "Headquarters" } };
    expect(differences(site, site)).toEqual([]);
    expect(differences(site, changed)).toEqual([{ path: ["names", "en"], one: "Head office", other: "Headquarters" }]);
  });

  it("have what is empty in common, however it is empty", () => {
    expect(differences({ ...site, subjects: null }, site)).toEqual([]);
    expect(differences({ ...site, subjects: [] }, { ...site, subjects: [] })).toEqual([]);
  });

  it("differ by entry where the entries of a list have names, else as a whole", () => {
    const plan = { chains: [{ name: "person", steps: ["a", "b"] }, { name: "complaint", steps: ["c"] }] };
    const other = { chains: [{ name: "person", steps: ["b", "a"] }, { name: "complaint", steps: ["c"] }] };
    expect(differences(plan, other)).toEqual([{ path: ["chains", "person", "steps"], one: ["a", "b"], other: ["b", "a"] }]);
  });

  it("show an entry that only one of them has", () => {
    expect(differences({ kinds: [{ kind: "media" }] }, { kinds: [{ kind: "media" }, { kind: "tour" }] })).toEqual([
      { path: ["kinds", "tour"], one: undefined, other: { kind: "tour" } },
    ]);
  });
});

describe("my changes on top of somebody else's", () => {
  it("leave what I did not touch as the other made it", () => {
    const mine = { ...site, minutes: 10 };
    const theirs = { ...site, zone: "Europe/Berlin" };
    expect(onTop(site, mine, theirs)).toEqual({ ...site, zone: "Europe/Berlin", minutes: 10 });
  });

  it("win where both changed the same", () => {
    expect(onTop(site, { ...site, minutes: 10 }, { ...site, minutes: 3 }).minutes).toBe(10);
  });

  it("go together within one thing", () => {
    const mine = { ...site, names: { zh: "总公司", en: "Head office" } };
    const theirs = { ...site, names: { zh: "总部", en: "HQ" } };
    expect(onTop(site, mine, theirs).names).toEqual({ zh: "总公司", en: "HQ" });
  });

  it("keep an entry that the other added, and drop one that the other took away", () => {
    const base = { kinds: [{ kind: "media", text: "a" }, { kind: "tour", text: "b" }] };
    const mine = { kinds: [{ kind: "media", text: "A" }, { kind: "tour", text: "b" }] };
    const theirs = { kinds: [{ kind: "media", text: "a" }, { kind: "payment", text: "c" }] };
    expect(onTop(base, mine, theirs)).toEqual({ kinds: [{ kind: "media", text: "A" }, { kind: "payment", text: "c" }] });
  });

  it("take a list without names as one piece", () => {
    expect(onTop({ places: ["a"] }, { places: ["a", "b"] }, { places: ["c"] }).places).toEqual(["a", "b"]);
    expect(onTop({ places: ["a"] }, { places: ["a"] }, { places: ["c"] }).places).toEqual(["c"]);
  });
});
