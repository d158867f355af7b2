import { describe, expect, it } from "vitest";
import { instant, written } from "./written";

describe("a time that somebody writes", () => {
  it("is a day however its parts are separated", () => {
    for (const text of ["2026-11-02", "2026-11-2", "2026/11/02", "2026.11.2", "20261102", "2026年11月2日", " ２０２６-１１-０２ "]) {
      expect([text, written("date", text)]).toEqual([text, "2026-11-02"]);
    }
  });

  it("is a month, a year or a moment", () => {
    expect(written("month", "2026-3")).toBe("2026-03");
    expect(written("year", "2026")).toBe("2026");
    expect(written("moment", "2026-11-02 9:05")).toBe("2026-11-02 09:05");
    expect(written("moment", "2026-11-02T23:59")).toBe("2026-11-02 23:59");
  });

  it("is nothing while it is not whole, or where there is no such time", () => {
    for (const text of ["", "2026", "2026-11", "2026-02-29", "2026-13-01", "2026-00-10", "26-11-02", "2026-11-02 10:00"]) {
      expect([text, written("date", text)]).toEqual([text, undefined]);
    }
    expect(written("date", "2028-02-29")).toBe("2028-02-29");
    for (const text of ["2026-11-02", "2026-11-02 10", "2026-11-02 24:00", "2026-11-02 10:60"]) expect([text, written("moment", text)]).toEqual([text, undefined]);
  });

  it("is a point in time of this machine's clock", () => {
    expect(instant("2026-11-02 09:05").getMinutes()).toBe(5);
    expect(instant("2026-11-02 09:05").getHours()).toBe(9);
  });
});
