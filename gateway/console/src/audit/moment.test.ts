import { describe, expect, it } from "vitest";
import { momentAt, recordedLater, stepOf, steps } from "./moment";

const from = "2026-11-26T00:00:00.000Z";
const now = Date.parse("2026-11-26T10:00:30.000Z");

describe("the time slider", () => {
  it("goes by minutes from the beginning to now", () => {
    expect(steps(from, now)).toBe(601);
    expect(momentAt(from, 0, now)).toBe(from);
    expect(momentAt(from, 90, now)).toBe("2026-11-26T01:30:00.000Z");
  });

  it("has now as its last place, which limits nothing", () => {
    expect(momentAt(from, 601, now)).toBe("");
    expect(stepOf(from, "", now)).toBe(601);
  });

  it("stands where the moment is", () => {
    expect(stepOf(from, "2026-11-26T01:30:00.000Z", now)).toBe(90);
    expect(stepOf(from, "2026-11-25T01:30:00.000Z", now)).toBe(0);
  });
});

describe("what was written down later", () => {
  it("is named from a whole minute on", () => {
    expect(recordedLater("2026-11-26T01:00:00Z", "2026-11-26T01:00:59.999Z")).toBe(0);
    expect(recordedLater("2026-11-26T01:00:00Z", "2026-11-26T01:01:00Z")).toBe(1);
  });
});
