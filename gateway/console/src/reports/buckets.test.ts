import { describe, expect, it } from "vitest";
import { buckets } from "./buckets";

describe("the steps of a report", () => {
  it("are days as long as there are few", () => {
    expect(buckets("2026-11-25", "2026-11-26")).toEqual([
      { from: "2026-11-25", until: "2026-11-25" },
      { from: "2026-11-26", until: "2026-11-26" },
    ]);
    expect(buckets("2026-11-17", "2026-11-26")).toHaveLength(10);
  });

  it("are several days each where there are many, and lose none", () => {
    const steps = buckets("2026-11-16", "2026-11-26");
    expect(steps).toHaveLength(6);
    expect(steps[0]).toEqual({ from: "2026-11-16", until: "2026-11-17" });
    expect(steps.at(-1)).toEqual({ from: "2026-11-26", until: "2026-11-26" });
  });

  it("are none of a period that ends before it begins", () => {
    expect(buckets("2026-11-26", "2026-11-25")).toEqual([]);
  });
});
