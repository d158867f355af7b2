import { expect, test } from "@playwright/test";
import { accessible, LANGUAGES, open, picture, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);
  const name = lang === "zh" ? "李娜" : "Li Na";

  test(`s70 nobody is guessed: an unclear address waits, is assigned, and a damage is recorded (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "mail-clerk", lang, "/mail");
    const scan = page.getByRole("region", { name: w.parcel.register });
    await scan.getByRole("combobox", { name: w.parcel.scan }).fill(lang === "zh" ? "财务部" : "finance");
    await page.keyboard.press("Enter");
    await scan.getByRole("button", { name: w.parcel.unsure }).click();
    await expect(scan.getByRole("status")).toContainText(w.parcel.kept.split("{{")[0] ?? "");
    await scan.getByRole("button", { name: w.invite.show }).click();
    const one = page.getByRole("region", { name: w.parcel.one, exact: true });
    await expect(one.getByText(w.parcel.unassigned).first()).toBeVisible();
    await one.getByText(w.parcel.steps.exception, { exact: true }).click();
    await one.getByLabel(w.parcel.note).fill("外箱右下角破损");
    await one.getByRole("button", { name: w.parcel.raise }).click();
    await expect(one.getByText(w.parcel.exceptions.damaged).first()).toBeVisible();
    await one.getByRole("combobox", { name: w.parcel.whose }).fill("8211");
    await expect(one.getByRole("option", { name: new RegExp(name) })).toBeVisible();
    await page.keyboard.press("Enter");
    await one.getByRole("button", { name: w.parcel.assign }).click();
    await expect(one.getByRole("heading", { name })).toBeVisible();
    await page.goto("/console/mail?view=uncollected");
    await expect(page.getByRole("row").filter({ hasText: name }).first()).toBeVisible();
    await accessible(page);
    await picture(page, `mail-uncollected-${lang}`);
    expect(faults).toEqual([]);
  });
}
