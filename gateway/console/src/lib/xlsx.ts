import { strToU8, zipSync } from "fflate";

/** A piece of a cell's text; what was corrected is struck through there, too. */
export interface Piece {
  text: string;
  struck?: boolean;
}
export type Sheet = { name: string; rows: Piece[][][] };

const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = "http://schemas.openxmlformats.org";

function column(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);
}

function run({ text, struck }: Piece, bold: boolean): string {
  const look = `${bold ? "<b/>" : ""}${struck ? "<strike/>" : ""}`;
  return `<r>${look ? `<rPr>${look}</rPr>` : ""}<t xml:space="preserve">${xml(text)}</t></r>`;
}

/** A workbook with one sheet of words: every cell is text, so nothing in it is ever taken for a formula. The first row is the head. */
export function workbook({ name, rows }: Sheet): Uint8Array<ArrayBuffer> {
  const widths = (rows[0] ?? []).map((_, at) => Math.min(48, Math.max(8, ...rows.slice(0, 200).map((row) => 2 + 1.6 * (row[at] ?? []).reduce((sum, piece) => sum + piece.text.length, 0)))));
  const cells = rows.map((row, at) => `<row r="${at + 1}">${row.map((pieces, index) => `<c r="${column(index)}${at + 1}" s="1" t="inlineStr"><is>${pieces.map((piece) => run(piece, at === 0)).join("")}</is></c>`).join("")}</row>`);
  const files = {
    "[Content_Types].xml": `${head}<Types xmlns="${types}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="rId1" Type="${types}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${types}/package/2006/relationships"><Relationship Id="rId1" Type="${types}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${types}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${types}/spreadsheetml/2006/main" xmlns:r="${types}/officeDocument/2006/relationships"><sheets><sheet name="${xml(name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${types}/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${types}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width.toFixed(1)}" customWidth="1"/>`).join("")}</cols><sheetData>${cells.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))) as Uint8Array<ArrayBuffer>;
}

/** What stands in a table of the page, with what is struck through in it. */
export function tableOf(table: HTMLTableElement): Piece[][][] {
  const rows = [...table.rows].filter((row) => !row.hidden && row.ariaHidden !== "true");
  return rows.map((row) => [...row.cells].map((cell) => pieces(cell, row.classList.contains("struck"))));
}

function pieces(cell: Element, struckRow: boolean): Piece[] {
  const found: Piece[] = [];
  const walk = (node: Node, struck: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.textContent) found.push({ text: node.textContent, ...(struck && { struck }) });
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    const apart = ["correction", "corrected", "line"].some((name) => node.classList.contains(name));
    if (apart && found.length > 0) found.push({ text: "\n" });
    node.childNodes.forEach((child) => walk(child, struck || node.tagName === "S"));
    if (node.classList.contains("correction")) found.push({ text: "\n" });
  };
  walk(cell, struckRow);
  return found;
}
