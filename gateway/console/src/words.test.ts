import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "./i18n/en";
import { one } from "./i18n/one";
import { zh } from "./i18n/zh";

type Tree = { [name: string]: string | string[] | Tree };

function flat(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string" ? [[prefix + name, value] as const] : [...flat(value as Tree, `${prefix}${name}.`)],
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return name === "generated" ? [] : sources(path);
    return /\.tsx?$/.test(name) && !name.includes(".test.") ? [readFileSync(path, "utf8")] : [];
  });
}

const chinese = flat(zh);
const english = flat(en);

describe("the words of the console", () => {
  it("are the same in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it("name the same values in both languages", () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    for (const [key, text] of chinese) expect([key, values(english.get(key) ?? "")]).toEqual([key, values(text)]);
  });

  it("are Chinese in Chinese and English in English", () => {
    for (const [key, text] of english) expect([key, /[\u3400-\u9fff]/.test(text)]).toEqual([key, false]);
    for (const [key, text] of chinese) expect([key, /[\u3400-\u9fff]/.test(text) || /^\{\{\w+\}\}$/.test(text)]).toEqual([key, true]);
  });

  it("are punctuated as Chinese is", () => {
    for (const [key, text] of chinese) expect([key, /[\u3400-\u9fff][,:;?!()]|[,:;?!()][\u3400-\u9fff]/.test(text)]).toEqual([key, false]);
  });

  it("say one entry and two entries in English", () => {
    const several = [...english].filter(([, text]) => /\{\{count\}\} (?!min\b|h\b|s\b|free|waiting|open\b|more)[a-z]/.test(text) || /\{\{count\}\} open ones/.test(text));
    expect(several.map(([key]) => key).sort()).toEqual(Object.keys(one).sort());
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).filter((name) => name !== "count");
    for (const [key, text] of Object.entries(one)) expect([key, values(text)]).toEqual([key, values(english.get(key) ?? "")]);
  });

  it("are there wherever a screen uses them", () => {
    const used = sources("src").flatMap((text) => [...text.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map((match) => match[1] ?? ""));
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((key) => !chinese.has(key))).toEqual([]);
  });
});
