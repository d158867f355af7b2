import { expect } from "@playwright/test";
import { accessible, all, ask, freshNumber, LANGUAGES, open, picture, press, test, type, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);
  const name = lang === "zh" ? "李娜" : "Li Na";

  test(`s70 a parcel is scanned, its recipient found by pinyin and told, and handed over by code, by keyboard (${lang})`, async ({ browser }) => {
    // Whose notices no other test reads.
    const recipient = lang === "zh" ? "王强" : "Wang Qiang";
    const { page, faults } = await open(browser, "receptionist", lang, "/desk");
    const number = `SF1${freshNumber().padEnd(12, "0").slice(0, 12)}`;
    await page.keyboard.press("F9");
    const scan = page.getByRole("region", { name: w.parcel.register });
    await expect(scan.getByRole("combobox", { name: w.parcel.scan })).toBeFocused();
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await expect(scan.getByText(w.mail.carriers.sf, { exact: true })).toBeVisible();
    await page.keyboard.type("wangqiang");
    await expect(scan.getByRole("option", { name: new RegExp(recipient) })).toHaveAttribute("aria-selected", "true");
    await accessible(page);
    await picture(page, `parcel-scan-${lang}`);
    await page.keyboard.press("Enter");
    await expect(scan.getByRole("status")).toContainText(w.parcel.told.replace("{{name}}", recipient));

    let id = "";
    await expect
      .poll(async () => {
        const newest = await ask<{ items: { id: string; waybill: string }[] }>(page, "GET", "/api/v1/mail/incoming?limit=50");
        id = newest.items.find((item) => item.waybill === number)?.id ?? "";
        return id;
      })
      .not.toBe("");
    await press(page, scan.getByRole("button", { name: w.invite.show }));
    const one = page.getByRole("region", { name: w.parcel.one, exact: true });
    await expect(one.getByText(w.parcel.states.notified).first()).toBeVisible();
    const host = await open(browser, "wangqiang", lang, "/mine", { width: 390, height: 844 });
    let code = "";
    await expect
      .poll(async () => {
        const relays = await all<{ about: string; details: { text: string } }>(host.page, "/api/v1/staff-page/relays");
        code = /\d{6}/.exec(relays.find((relay) => relay.about === id)?.details.text ?? "")?.[0] ?? "";
        return code;
      })
      .not.toBe("");
    const slip = host.page.getByRole("article").filter({ hasText: code });
    await expect(slip.getByRole("button", { name: w.mine.gotIt })).toBeVisible();
    await picture(host.page, `mine-parcel-${lang}`);
    await type(page, one.getByLabel(w.parcel.code), code === "000000" ? "000001" : "000000");
    await press(page, one.getByRole("button", { name: w.parcel.handOver }));
    await expect(one.getByRole("alert")).toBeVisible();
    await picture(page, `parcel-wrong-code-${lang}`);
    await type(page, one.getByLabel(w.parcel.code), code);
    await press(page, one.getByRole("button", { name: w.parcel.handOver }));
    await expect(one.getByText(w.parcel.states.delivered).first()).toBeVisible();
    await expect(slip).toBeHidden();
    await accessible(page);
    await picture(page, `parcel-delivered-${lang}`);
    expect([...faults, ...host.faults]).toEqual([]);
  });

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
