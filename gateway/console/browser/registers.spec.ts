import { expect } from "@playwright/test";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { accessible, ask, open, picture, test, words } from "./desk";

test("s59 a register is taken away as a workbook that says what the screen says", async ({ browser }) => {
  const w = words("zh");
  const { page, faults } = await open(browser, "supervisor", "zh", "/registers?register=extensions");
  await ask(page, "POST", "/api/v1/extension-table/issues");
  await page.reload();
  const sheet = page.getByRole("region", { name: w.registers.names.extensions });
  const cells = sheet.locator("tbody td:first-child");
  await expect(cells.first()).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: w.registers.workbook }).click()]);
  expect(file.suggestedFilename()).toMatch(/^分机表.*\.xlsx$/);
  const book = unzipSync(readFileSync(await file.path()));
  const written = strFromU8(book["xl/worksheets/sheet1.xml"]!);
  const extensions = await cells.allTextContents();
  expect([...written.matchAll(/<row /g)]).toHaveLength(extensions.length + 1);
  for (const extension of extensions) expect(written).toContain(`>${extension}</t>`);

  // Half a moment asks for nothing, and is said to be none.
  const moment = page.getByRole("textbox", { name: w.registers.asOf });
  await moment.fill("2020-01-0");
  await expect(moment).toHaveAttribute("aria-invalid", "true");
  await expect(cells.first()).toBeVisible();
  await accessible(page);
  await picture(page, "registers-as-of-zh");
  expect(faults).toEqual([]);
});
