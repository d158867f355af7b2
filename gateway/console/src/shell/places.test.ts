import { describe, expect, it } from "vitest";
import { firstPlace, placesFor } from "./places";

describe("where one begins", () => {
  it("is the desk for whoever works there, else one's own page", () => {
    expect(firstPlace(["receptionist", "host"])).toBe("/desk");
    expect(firstPlace(["host"])).toBe("/mine");
    expect(firstPlace(["mail-clerk", "host"])).toBe("/mine");
    expect(firstPlace(["admin"])).toBe("/settings");
  });

  it("shows nobody a place that is not for them", () => {
    expect(placesFor(["host"]).map((place) => place.to)).toEqual(["/mine", "/mail", "/directory"]);
    expect(placesFor(["reporter"])).toEqual([]);
  });
});
