import { expect } from "@playwright/test";
import { accessible, ask, freshNumber, open, picture, test, words } from "./desk";

/** Each form of the settings is filled in and sent as somebody does it; in English, for the screens are looked at in Chinese elsewhere. */
const w = words("en");

test("an administrator lets somebody in, pairs a kiosk, words what is said outside, and names the house", async ({ browser }) => {
  const { page, faults } = await open(browser, "admin", "en", "/settings");
  const unique = freshNumber();

  await page.getByRole("button", { name: w.accounts.add }).click();
  const account = page.getByRole("form", { name: w.accounts.edit });
  await account.getByLabel(w.accounts.name, { exact: true }).fill(`Not a name ${unique}`);
  await account.getByLabel(w.accounts.displayName).fill(`Temporary ${unique}`);
  await account.getByLabel(w.accounts.site).fill("site-a");
  await account.getByRole("combobox", { name: w.accounts.roles }).click();
  await page.getByTitle(w.role.receptionist, { exact: true }).click();
  await page.keyboard.press("Escape");
  await account.getByRole("button", { name: w.accounts.make }).click();
  await expect(account.getByRole("alert")).toBeVisible();
  await account.getByLabel(w.accounts.name, { exact: true }).fill(`temp${unique}`);
  await account.getByRole("button", { name: w.accounts.make }).click();
  await expect(account.getByText(w.accounts.password)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: `temp${unique}` })).toBeVisible();

  await page.getByText(w.setting.views.kiosks, { exact: true }).click();
  await page.getByLabel(w.setting.kioskName).fill(`Lobby ${unique}`);
  await page.getByRole("button", { name: w.setting.kioskNew }).click();
  await expect(page.getByRole("status").filter({ hasText: /\d{4} \d{4}/ })).toBeVisible();
  const kiosk = page.getByRole("row").filter({ hasText: `Lobby ${unique}` });
  await kiosk.getByRole("button", { name: w.setting.kioskRevoke }).click();
  await expect(kiosk.getByRole("button", { name: w.setting.kioskRevoke })).toBeHidden();

  await page.getByText(w.setting.views.wording, { exact: true }).click();
  const wording = page.getByRole("form", { name: w.setting.views.wording });
  await wording.getByLabel(w.setting.zh).fill("您找{name}的事，我来转告。");
  await wording.getByLabel(w.setting.en).fill("I will pass your matter on to {name}.");
  await wording.getByRole("button", { name: w.form.save }).click();
  await expect(wording.getByText(w.setting.saved)).toBeVisible();

  await page.getByText(w.setting.views.templates, { exact: true }).click();
  await page.getByRole("combobox", { name: w.template.kind }).selectOption("late-return");
  const template = page.getByRole("form", { name: w.setting.views.templates });
  const subject = template.getByRole("group", { name: w.template.subject });
  await expect(template.getByRole("button", { name: w.form.save })).toBeDisabled();
  await subject.getByLabel(w.setting.en).fill(`{caller} ${unique}`);
  await template.getByRole("button", { name: w.template.preview }).click();
  await expect(template.getByRole("alert")).toContainText("{recipient}");
  await subject.getByLabel(w.setting.en).fill(`{things} ${unique}`);
  await template.getByRole("button", { name: w.template.preview }).click();
  await expect(template.getByRole("status").filter({ hasText: `1 late return ${unique}` })).toContainText("王先生");
  await accessible(page);
  await picture(page, "settings-templates-en");
  await template.getByRole("button", { name: w.form.save }).click();
  await expect(page.getByRole("option", { name: w.template.ofOwn.replace("{{name}}", "late return") })).toBeAttached();
  await template.getByRole("button", { name: w.template.restore }).click();
  await expect(template.getByRole("button", { name: w.template.restore })).toBeHidden();
  await expect(subject.getByLabel(w.setting.en)).toHaveValue("Late return to be registered");

  await page.getByText(w.setting.views.site, { exact: true }).click();
  const site = page.getByRole("form", { name: w.setting.views.site });
  const zone = site.getByLabel(w.setting.zoneName);
  const before = await zone.inputValue();
  await zone.fill("Mars/Olympus");
  await site.getByRole("button", { name: w.form.save }).click();
  await expect(site.getByRole("alert")).toBeVisible();
  await picture(page, "settings-site-en");
  await zone.fill(before);
  await site.getByRole("button", { name: w.form.save }).click();
  await expect(site.getByText(w.setting.saved)).toBeVisible();
  expect(faults).toEqual([]);
});

test("a supervisor rules over couriers, mail, routing and duty", async ({ browser }) => {
  const { page, faults } = await open(browser, "supervisor", "en", "/settings?view=couriers");
  const unique = freshNumber();

  await page.getByRole("button", { name: w.setting.accountNew }).click();
  const account = page.getByRole("form", { name: w.setting.account });
  await account.getByLabel(w.setting.zh).fill(`顺丰 ${unique}`);
  await account.getByLabel(w.setting.en).fill(`SF ${unique}`);
  await account.getByLabel(w.setting.accountNumber).fill(unique);
  await account.getByRole("button", { name: w.form.save }).click();
  await page.getByRole("form", { name: w.setting.columns }).getByRole("button", { name: w.form.save }).click();
  const row = page.getByRole("row").filter({ hasText: unique });
  await expect(row.getByText(w.setting.known)).toBeVisible();
  const tariff = page.getByRole("form", { name: w.setting.tariff });
  await tariff.getByLabel(w.setting.tariffFrom).fill("2026/1/1");
  await tariff.getByLabel(w.setting.firstKilo).fill("12");
  await tariff.getByLabel(w.setting.furtherKilo).fill("4");
  await tariff.getByRole("button", { name: w.setting.issue }).click();
  await expect(row.getByText("2026-01-01")).toBeVisible();

  await page.getByText(w.setting.views.mail, { exact: true }).click();
  const most = page.getByLabel(w.setting.mostReminders);
  const reminders = Number(await most.inputValue()) === 6 ? 5 : 6;
  await most.fill(String(reminders));
  await page.getByRole("button", { name: w.form.save }).click();
  await expect.poll(async () => (await ask<{ mostReminders: number }>(page, "GET", "/api/v1/mail/policy")).mostReminders).toBe(reminders);

  await page.getByText(w.setting.views.routing, { exact: true }).click();
  const entries = page.getByLabel(w.setting.limit.bookEntries);
  await expect(page.getByRole("button", { name: w.setting.publish })).toBeDisabled();
  await entries.fill((await entries.inputValue()) === "150" ? "140" : "150");
  await page.getByRole("button", { name: w.setting.rehearse }).click();
  await expect(page.getByRole("status").filter({ hasText: "rehearsed" })).toBeVisible();
  await page.getByRole("button", { name: w.setting.publish }).click();
  await expect(page.getByRole("button", { name: w.setting.publish })).toBeDisabled();
  await expect(page.getByRole("button", { name: w.setting.undo })).toBeHidden();
  expect(faults).toEqual([]);
});

test("s16 whoever cannot come is stood in for, and two change places", async ({ browser }) => {
  const { page, faults } = await open(browser, "supervisor", "en", "/settings?view=duty");
  const roster = page.getByRole("region").filter({ has: page.locator(".roster") }).first();
  const shifts = roster.locator(".shift:not(.gap)");
  await expect(shifts.first()).toBeVisible();
  await expect(roster.getByText(w.state.loading)).toHaveCount(0);
  const who = (await shifts.last().textContent())?.includes("Sun Lei") ? "Zhou Ting" : "Sun Lei";
  await shifts.last().click();
  const standIn = roster.getByRole("form", { name: w.setting.standIn });
  await standIn.getByRole("combobox", { name: w.setting.who }).fill(who.replace(" ", "").toLowerCase());
  await page.getByRole("option", { name: new RegExp(who) }).click();
  await standIn.getByRole("button", { name: w.setting.standIn }).click();
  await expect(standIn).toBeHidden();
  await expect(shifts.last()).toContainText(who);

  // The morning before is nobody's but the plan's; somebody else takes it.
  const other = shifts.nth((await shifts.count()) - 5);
  await other.click();
  const swap = roster.getByRole("form", { name: w.setting.swap });
  await swap.getByRole("combobox", { name: w.setting.swapWith }).click();
  await page.locator(".ant-select-item-option").first().click();
  await picture(page, "settings-swap-en");
  await swap.getByRole("button", { name: w.setting.swap }).click();
  await expect(swap).toBeHidden();
  await expect(roster.getByText(w.duty.by.swap).first()).toBeVisible();
  expect(faults).toEqual([]);
});
