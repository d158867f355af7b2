import { describe, expect, it } from "vitest";
import { likelyDisposition } from "./kinds";

const nothing = { message: false, promise: false, turnedAway: false };

describe("s110 the result that a card proposes", () => {
  it("is nothing before anything came of the call", () => {
    expect(likelyDisposition([], nothing)).toBeUndefined();
    expect(likelyDisposition([{ outcome: "busy" }], nothing)).toBeUndefined();
  });

  it("is transferred when the last transfer was taken", () => {
    expect(likelyDisposition([{ outcome: "busy" }, { outcome: "connected" }], nothing)).toBe("transferred");
    expect(likelyDisposition([{ outcome: "connected" }, { outcome: "returned" }], nothing)).toBeUndefined();
  });

  it("is the promise, the message or the polite no", () => {
    expect(likelyDisposition([{ outcome: "busy" }], { ...nothing, promise: true, message: true })).toBe("call-back-promised");
    expect(likelyDisposition([], { ...nothing, message: true })).toBe("message");
    expect(likelyDisposition([], { ...nothing, turnedAway: true })).toBe("turned-away");
  });
});
