import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { workbook } from "./xlsx";

const sheet = (rows: Parameters<typeof workbook>[0]["rows"], name = "来电记录表") => {
  const files = unzipSync(workbook({ name, rows }));
  return { cells: strFromU8(files["xl/worksheets/sheet1.xml"]!), book: strFromU8(files["xl/workbook.xml"]!), names: Object.keys(files).sort() };
};

describe("a register as a workbook", () => {
  it("has the parts that a workbook has, and the name of the register", () => {
    const { names, book } = sheet([[[{ text: "时间" }]]]);
    expect(names).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(book).toContain('name="来电记录表"');
    expect(sheet([], `a/b:c${"x".repeat(40)}`).book).toContain(`name="a b c${"x".repeat(26)}"`);
  });

  it("keeps words as words: no formula, no markup, no broken character", () => {
    const { cells } = sheet([[[{ text: "=HYPERLINK(\"x\")" }], [{ text: "<b>&\u0001" }]]]);
    expect(cells).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(cells).toContain("=HYPERLINK(&#34;x&#34;)");
    expect(cells).toContain("&#60;b&#62;&#38;</t>");
    expect(cells).not.toContain("<f>");
  });

  it("strikes through what was corrected and names the thirtieth column AD", () => {
    const { cells } = sheet([Array.from({ length: 30 }, () => [{ text: "h" }]), [[{ text: "王", struck: true }, { text: "汪" }]]]);
    expect(cells).toContain('r="AD1"');
    expect(cells).toContain('<rPr><strike/></rPr><t xml:space="preserve">王</t>');
    expect(cells).toContain('<r><t xml:space="preserve">汪</t></r>');
  });
});
