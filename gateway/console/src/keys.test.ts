import { describe, expect, it } from "vitest";
import { ACTIONS, answer, ask, mayBeChosen, type Press, pressed } from "./keys";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe("keys", () => {
  it("are named by what is held down with them", () => {
    expect(pressed(press("F2"))).toBe("F2");
    expect(pressed(press("Enter", { ctrlKey: true }))).toBe("Ctrl+Enter");
    expect(pressed(press("Enter", { shiftKey: true }))).toBe("Shift+Enter");
    expect(pressed(press("n", { altKey: true }))).toBe("Alt+N");
    expect(pressed(press("?", { shiftKey: true }))).toBe("?");
  });

  it("belong to the input method while it is composing", () => {
    expect(pressed(press("Enter", { isComposing: true }))).toBeUndefined();
    expect(pressed(press("F2", { keyCode: 229 }))).toBeUndefined();
    expect(pressed(press("Process"))).toBeUndefined();
  });

  it("of the browser, of the input method's switch and single letters cannot be chosen", () => {
    for (const taken of ["F3", "F5", "F11", "Ctrl+1", "Ctrl+ ", "Shift", "A", "7"]) expect([taken, mayBeChosen(taken)]).toEqual([taken, false]);
    for (const free of ["F2", "Alt+N", "Ctrl+Enter", "Escape"]) expect([free, mayBeChosen(free)]).toEqual([free, true]);
  });

  it("given from the start could all be chosen, and none twice", () => {
    const given = Object.values(ACTIONS);
    expect(given.filter((key) => !mayBeChosen(key))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });

  it("go to the part that asked last, then to those behind it, and to nobody when all have gone", () => {
    const done: string[] = [];
    const part = (name: string, behind = false) => ask({ name: () => "F2", run: () => done.push(name) }, behind);
    const desk = part("desk");
    const shell = part("shell", true);
    const form = part("form");
    answer(press("F2"));
    form();
    answer(press("F2"));
    desk();
    answer(press("F2"));
    shell();
    expect(answer(press("F2"))).toBe(false);
    expect(done).toEqual(["form", "desk", "shell"]);
  });
});
