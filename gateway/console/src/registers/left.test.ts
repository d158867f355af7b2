import { describe, expect, it } from "vitest";
import { left } from "./left";

const hour = (iso: string | null | undefined) => iso?.slice(11, 16) ?? "";

describe("the time of leaving in the register", () => {
  it("s34 is the moment that was seen", () => {
    expect(left({ at: "2026-11-27T10:05:00Z" }, hour)).toBe("10:05");
  });

  it("s34 is an interval where nobody saw it, and never a made-up minute", () => {
    expect(left({ notBefore: "2026-11-27T09:00:00Z", notAfter: "2026-11-27T18:30:00Z" }, hour)).toBe("09:00–18:30");
    expect(left({ notAfter: "2026-11-27T18:30:00Z" }, hour)).toBe("18:30");
    expect(left({}, hour)).toBe("");
  });
});
