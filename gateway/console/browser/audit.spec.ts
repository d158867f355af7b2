import { expect } from "@playwright/test";
import { EVENTS } from "../src/audit/events";
import { FIELDS } from "../src/audit/fields";
import { accessible, ask, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);
  const word = (name: string) => EVENTS[name]?.[lang === "zh" ? 0 : 1] ?? name;

  test(`s4 and s61 a message that was corrected is shown as it is and as it was known, and a person is erased by two (${lang})`, async ({ browser }) => {
    const desk = await open(browser, "receptionist", lang, "/mail");
    const number = freshNumber();
    const id = `message-${crypto.randomUUID()}`;
    // Said to have happened three minutes ago: what is known of it is younger than itself.
    const takenAt = new Date(Date.now() - 180_000).toISOString();
    await ask(desk.page, "POST", "/api/v1/messages", { id, recipientId: "staff-a-lina", callerName: "陈先生", number, text: "请回电", takenAt });

    const { page, faults } = await open(browser, "manager", lang, `/audit?about=${id}`);
    const rows = page.getByRole("region", { name: w.audit.views.events });
    const taken = rows.getByRole("row").filter({ hasText: word("PhoneMessage.MessageTaken") });
    await expect(taken).toBeVisible();
    await expect(taken.getByText(w.audit.later.replace("{{time}}", "").trim())).toBeVisible();
    await taken.getByRole("button").press("Enter");
    const history = page.getByRole("region", { name: w.audit.history });
    await expect(history.getByText(FIELDS.recipientId?.[lang === "zh" ? 0 : 1] ?? "", { exact: true }).first()).toBeVisible();
    await accessible(page);
    await picture(page, `audit-history-${lang}`);

    // Two minutes ago it had happened, and nobody knew.
    const slider = page.getByRole("slider", { name: w.audit.knownAt });
    await slider.focus();
    await page.keyboard.press("End");
    for (let back = 0; back < 2; back++) await page.keyboard.press("ArrowLeft");
    await expect(page.getByText(w.audit.none)).toBeVisible();
    await picture(page, `audit-known-at-${lang}`);
    await page.keyboard.press("End");
    await expect(taken).toBeVisible();

    await page.getByText(w.audit.views.breaches, { exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: /\d/ }).first()).toBeVisible();
    await accessible(page);
    await picture(page, `audit-breaches-${lang}`);

    await page.getByText(w.audit.views.erasure, { exact: true }).click();
    await page.getByLabel(w.erasure.number).fill(number);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: w.erasure.request }).click();
    const own = page.getByRole("row").filter({ hasText: w.erasure.waitsForOther }).first();
    await expect(own).toBeVisible();
    await expect(own.getByRole("button", { name: w.erasure.agree })).toHaveCount(0);
    await accessible(page);
    await picture(page, `erasure-asked-${lang}`);
    const other = await open(browser, "supervisor", lang, "/audit?view=erasure");
    const waiting = other.page.getByRole("row").nth(1);
    await expect(waiting).toContainText(w.erasure.waits);
    await waiting.getByRole("button", { name: w.erasure.agree }).click();
    await accessible(other.page);
    await other.page.getByRole("button", { name: w.erasure.confirm }).click();
    const done = lang === "zh" ? "已删除" : "agreed; erased";
    await expect(other.page.getByRole("row").nth(1)).toContainText(done);
    await picture(other.page, `erasure-done-${lang}`);
    const details = await ask<{ details: { number: string | null } | null }>(desk.page, "GET", `/api/v1/messages/${id}`);
    expect(JSON.stringify(details)).not.toContain(number);
    expect([...faults, ...other.faults]).toEqual([]);
  });
}
