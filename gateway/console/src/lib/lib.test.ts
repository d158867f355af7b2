import { describe, expect, it } from "vitest";
import { ownName } from "../i18n/language";
import { uuid7 } from "./id";
import { sameNumber } from "./readback";
import { due, span } from "./time";

describe("ids", () => {
  it("are UUIDv7 of the moment", () => {
    const id = uuid7(0x0189_0a5d_ac96, new Uint8Array([0, 0x1b, 0x2b, 4, 5, 6, 7, 8, 9, 10]));
    expect(id).toMatch(/^01890a5d-ac96-7001-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("differ", () => {
    expect(new Set(Array.from({ length: 1000 }, () => uuid7())).size).toBe(1000);
  });
});

describe("s116 reading back", () => {
  it("is right however the number is written", () => {
    expect(sameNumber("138 0013 8000", "13800138000")).toBe(true);
    expect(sameNumber("１３８００１３８０００", "+86 138-0013-8000")).toBe(true);
    expect(sameNumber("021-61234567", "02161234567")).toBe(true);
  });

  it("is wrong with another digit or without any", () => {
    expect(sameNumber("13800138001", "13800138000")).toBe(false);
    expect(sameNumber("", "13800138000")).toBe(false);
    expect(sameNumber("是的", "13800138000")).toBe(false);
  });
});

describe("s114 the five minutes", () => {
  const taken = "2026-11-26T10:00:00Z";
  const until = "2026-11-26T10:05:00Z";
  const at = (time: string) => due(until, taken, Date.parse(`2026-11-26T${time}Z`));

  it("are ample until the last minute, and late from the moment itself", () => {
    expect(at("10:03:59")).toBe("ample");
    expect(at("10:04:00")).toBe("soon");
    expect(at("10:04:59.999")).toBe("soon");
    expect(at("10:05:00")).toBe("late");
  });

  it("are shown in minutes and seconds", () => {
    expect([span(299.9), span(59), span(0), span(-3), span(3845)]).toEqual(["4:59", "0:59", "0:00", "0:00", "1:04:05"]);
  });
});

describe("whoever is signed in", () => {
  it("is named in the language of the screen", () => {
    expect(ownName("前台 林夏 · Front desk, Lin Xia", "zh")).toBe("前台 林夏");
    expect(ownName("前台 林夏 · Front desk, Lin Xia", "en")).toBe("Front desk, Lin Xia");
    expect(ownName("Anna", "en")).toBe("Anna");
    expect(ownName("林夏", "en")).toBe("林夏");
  });
});
