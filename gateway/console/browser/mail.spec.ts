import { expect } from "@playwright/test";
import { accessible, choose, freshNumber, goTo, LANGUAGES, open, picture, press, reach, test, type, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s126 to s131 a contract is refused until its details are full, then sent with its waybill, by keyboard (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/mail?view=outgoing");
    const company = `浦江建设 ${freshNumber().slice(-6)}`;
    await press(page, page.getByRole("button", { name: w.mail.register }));
    const form = page.getByRole("form", { name: w.mail.register });
    await expect(form.getByLabel(w.mail.addressee)).toBeFocused();
    await page.keyboard.type("周经理");
    await type(page, form.getByLabel(w.caller.company), company);
    await choose(page, form.getByRole("combobox", { name: w.mail.class }), w.mail.classes.contract);
    await page.keyboard.press("Control+Enter");
    await expect(form.getByRole("alert")).toBeVisible();
    await picture(page, `mail-refused-${lang}`);
    await type(page, form.getByLabel(w.caller.number), freshNumber());
    await type(page, form.getByRole("textbox", { name: w.mail.address, exact: true }), "上海市浦东新区世纪大道 100 号");
    await type(page, form.getByLabel(w.mail.contents), "年度合同");
    await type(page, form.getByLabel(w.mail.pieces), "2");
    await accessible(page);
    await page.keyboard.press("Control+Enter");
    await expect(form).toBeHidden();
    await expect(page.getByRole("button", { name: w.mail.register })).toBeFocused();

    const state = (name: string) => page.getByRole("radio", { name, exact: true });
    await goTo(page, state(w.mail.states.sealed));
    await press(page, page.getByRole("row").nth(1).getByRole("button"));
    const item = page.getByRole("region", { name: w.mail.item });
    await expect(item.getByText(company)).toBeVisible();
    await press(page, item.getByRole("button", { name: w.mail.handOver }));
    await goTo(page, state(w.mail.states["at-desk"]));
    // The row of this very item: others may lie at the desk, too.
    await reach(page, page.locator("tr.marked").getByRole("checkbox"));
    await page.keyboard.press("Space");
    await choose(page, page.getByRole("region", { name: w.mail.dispatch }).getByRole("combobox", { name: w.mail.carrier }), w.mail.carriers.sf);
    await press(page, page.getByRole("button", { name: `${w.mail.dispatchNow.split("{{")[0]}1` }));
    await expect(item.getByLabel(w.mail.scan)).toBeVisible();
    await type(page, item.getByLabel(w.mail.scan), `SF1${freshNumber()}`);
    await page.keyboard.press("Enter");
    await expect(item.getByLabel(w.mail.scan)).toBeHidden();
    await accessible(page);
    await picture(page, `mail-sent-${lang}`);
    expect(faults).toEqual([]);
  });
}
