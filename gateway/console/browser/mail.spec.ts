import { expect } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s126 to s131 a contract is refused until its details are full, then sent with its waybill (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/mail?view=outgoing");
    const company = `浦江建设 ${freshNumber().slice(-6)}`;
    await page.getByRole("button", { name: w.mail.register }).click();
    const form = page.getByRole("form", { name: w.mail.register });
    await form.getByLabel(w.mail.class).click();
    await page.getByTitle(w.mail.classes.contract, { exact: true }).click();
    await form.getByLabel(w.mail.addressee).fill("周经理");
    await form.getByLabel(w.caller.company).fill(company);
    await form.getByRole("button", { name: w.form.save }).click();
    await expect(form.getByRole("alert")).toBeVisible();
    await picture(page, `mail-refused-${lang}`);
    await form.getByLabel(w.caller.number).fill(freshNumber());
    await form.getByRole("textbox", { name: w.mail.address, exact: true }).fill("上海市浦东新区世纪大道 100 号");
    await form.getByLabel(w.mail.contents).fill("年度合同");
    await form.getByLabel(w.mail.pieces).fill("2");
    await accessible(page);
    await form.getByRole("button", { name: w.form.save }).click();
    await expect(form).toBeHidden();

    await page.getByText(w.mail.states.sealed, { exact: true }).first().click();
    await page.getByRole("row").nth(1).click();
    const item = page.getByRole("region", { name: w.mail.item });
    await expect(item.getByText(company)).toBeVisible();
    await item.getByRole("button", { name: w.mail.handOver }).click();
    await page.getByText(w.mail.states["at-desk"], { exact: true }).first().click();
    // The row of this very item: others may lie at the desk, too.
    await page.locator("tr.marked").getByRole("checkbox").check();
    await page.getByRole("region", { name: w.mail.dispatch }).getByLabel(w.mail.carrier).click();
    await page.getByTitle(w.mail.carriers.sf, { exact: true }).click();
    await page.getByRole("button", { name: `${w.mail.dispatchNow.split("{{")[0]}1` }).click();
    await item.getByLabel(w.mail.scan).fill(`SF1${freshNumber()}`);
    await item.getByRole("button", { name: w.form.save }).click();
    await expect(item.getByLabel(w.mail.scan)).toBeHidden();
    await accessible(page);
    await picture(page, `mail-sent-${lang}`);
    expect(faults).toEqual([]);
  });
}
