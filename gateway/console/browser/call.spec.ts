import { expect } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

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

    await card.getByRole("combobox", { name: w.call.kind }).click();
    await page.getByTitle(w.kind.overflow, { exact: true }).click();
    await page.keyboard.press("F2");
    await page.keyboard.type("lina");
    await expect(page.getByRole("option", { name: /8211/ })).toHaveAttribute("aria-selected", "true");
    await expect(card.getByRole("listitem").filter({ hasText: "8211" })).toBeVisible();
    await page.keyboard.press("Enter");
    await card.getByRole("button", { name: w.outcome.busy }).click();
    await picture(page, `desk-busy-${lang}`);
    await accessible(page);

    await card.getByRole("listitem").filter({ hasText: "8210" }).getByRole("button", { name: w.route.transfer }).click();
    await card.getByRole("button", { name: w.outcome.busy }).click();
    await expect(card.getByText(lang === "zh" ? "请他第一时间给您回电话" : "call you back at the first opportunity")).toBeVisible();
    await picture(page, `desk-all-busy-${lang}`);
    await card.getByRole("button", { name: w.promise.make.split("{{")[0] }).click();
    await expect(card.getByText(w.promise.made.split("{{")[0] ?? "").last()).toBeVisible();
    await card.getByRole("button", { name: w.call.end }).click();
    await expect(page.getByText(number)).toBeHidden();

    const promises = page.getByRole("region", { name: w.desk.promises });
    await promises.getByRole("button", { name: w.promise.settle }).last().click();
    await promises.getByLabel(w.promise.numberCalled.replace("{{name}}", lang === "zh" ? "李娜" : "Li Na")).fill(number);
    await promises.getByLabel(w.promise.minutes).fill("0.02");
    await accessible(page);
    await promises.getByRole("button", { name: w.promise.called }).click();
    await expect(promises.getByLabel(w.promise.minutes)).toBeHidden();

    await page.goto("/console/calls");
    await page.getByText(w.calls.promises, { exact: true }).click();
    await page.getByText(w.calls.states.kept, { exact: true }).first().click();
    await expect(page.getByRole("row").filter({ hasText: w.promise.kind["call-back"] }).first()).toBeVisible();
    expect(faults).toEqual([]);
  });
}
