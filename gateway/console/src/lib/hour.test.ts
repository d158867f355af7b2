import { expect, it } from "vitest";
import { hour } from "./hour";

it("reads a time of the day as people write it", () => {
  for (const [text, time] of [["9", "09:00"], ["9:5", "09:05"], ["09:05", "09:05"], ["0905", "09:05"], ["905", "09:05"], ["９：３０", "09:30"], ["9点30分", "09:30"], ["23:59", "23:59"], ["0:00", "00:00"]] as const) {
    expect([text, hour(text)]).toEqual([text, time]);
  }
});

it("takes nothing for a time that is none", () => {
  for (const text of ["", "noon", "24:00", "9:60", "9:30:15", "12345", "2400"]) expect([text, hour(text)]).toEqual([text, undefined]);
});
