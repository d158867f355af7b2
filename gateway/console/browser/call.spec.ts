import { expect } from "@playwright/test";
import { accessible, choose, freshNumber, LANGUAGES, open, picture, press, test, type, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s7 to s9 a call through busy and busy to a promise that is kept, by keyboard (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/desk");
    const number = freshNumber();
    const card = page.getByRole("region", { name: w.call.card });

    await page.keyboard.press("Alt+n");
    await page.keyboard.type(number);
    await page.keyboard.press("Tab");
    await page.keyboard.type(lang === "zh" ? "陈先生" : "Mr Chen");
    await accessible(page);
    await page.keyboard.press("Control+Enter");
    await expect(card.getByText(number)).toBeVisible();

    await choose(page, card.getByRole("combobox", { name: w.call.kind }), w.kind.overflow);
    await page.keyboard.press("F2");
    await page.keyboard.type("lina");
    await expect(page.getByRole("option", { name: /8211/ })).toHaveAttribute("aria-selected", "true");
    await expect(card.getByRole("listitem").filter({ hasText: "8211" })).toBeVisible();
    await page.keyboard.press("Enter");
    await press(page, card.getByRole("button", { name: w.outcome.busy }));
    await picture(page, `desk-busy-${lang}`);
    await accessible(page);

    await press(page, card.getByRole("listitem").filter({ hasText: "8210" }).getByRole("button", { name: w.route.transfer }));
    await press(page, card.getByRole("button", { name: w.outcome.busy }));
    await expect(card.getByText(lang === "zh" ? "请他第一时间给您回电话" : "call you back at the first opportunity")).toBeVisible();
    await picture(page, `desk-all-busy-${lang}`);
    await press(page, card.getByRole("button", { name: w.promise.make.split("{{")[0] }));
    await expect(card.getByText(w.promise.made.split("{{")[0] ?? "").last()).toBeVisible();
    await press(page, card.getByRole("button", { name: w.call.end }));
    await expect(page.getByText(number)).toBeHidden();

    const promises = page.getByRole("region", { name: w.desk.promises });
    await press(page, promises.getByRole("button", { name: w.promise.settle }).last());
    await type(page, promises.getByLabel(w.promise.numberCalled.replace("{{name}}", lang === "zh" ? "李娜" : "Li Na")), number);
    await type(page, promises.getByLabel(w.promise.minutes), "0.02");
    await accessible(page);
    await press(page, promises.getByRole("button", { name: w.promise.called }));
    await expect(promises.getByLabel(w.promise.minutes)).toBeHidden();

    await page.goto("/console/calls");
    await page.getByText(w.calls.promises, { exact: true }).click();
    await page.getByText(w.calls.states.kept, { exact: true }).first().click();
    await expect(page.getByRole("row").filter({ hasText: w.promise.kind["call-back"] }).first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}
