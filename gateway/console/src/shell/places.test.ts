import { describe, expect, it } from "vitest";
import { firstPlace, onTelephone, placesFor } from "./places";

describe("where one begins", () => {
  it("is the desk for whoever works there, else one's own page", () => {
    expect(firstPlace(["receptionist", "host"])).toBe("/desk");
    expect(firstPlace(["host"])).toBe("/mine");
    expect(firstPlace(["mail-clerk", "host"])).toBe("/mine");
    expect(firstPlace(["admin"])).toBe("/settings");
  });

  it("shows nobody a place that is not for them", () => {
    expect(placesFor(["host"]).map((place) => place.to)).toEqual(["/mine", "/mail", "/directory"]);
    expect(placesFor(["admin"]).map((place) => place.to)).toEqual(["/directory", "/settings"]);
    expect(placesFor(["reporter"])).toEqual([]);
  });

  it("has room on a telephone for five, or for four and the way to the rest", () => {
    const shown = (...roles: string[]) => {
      const { first, rest } = onTelephone(placesFor(roles));
      return [first.length, rest.length];
    };
    expect(shown("host")).toEqual([3, 0]);
    expect(shown("mail-clerk")).toEqual([4, 0]);
    expect(shown("receptionist")).toEqual([4, 4]);
    expect(onTelephone(placesFor(["supervisor"]).slice(0, 5)).rest).toEqual([]);
    expect(onTelephone(placesFor(["supervisor"]).slice(0, 6)).rest).toHaveLength(2);
  });
});
