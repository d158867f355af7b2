import { expect, type Page } from "@playwright/test";
import { accessible, ask, freshNumber, LANGUAGES, open, picture, press, reach, test, type, words } from "./desk";

interface Site {
  names: { zh: string; en: string };
  greeting: { zh: string; en: string };
  zone: string;
  relayWithinSeconds: number;
}

/** Somebody else, at the same moment, at another machine. */
async function other(page: Page, change: (site: Site) => Site) {
  const site = await ask<Site>(page, "GET", "/api/v1/sites/site-a");
  await ask(page, "PUT", "/api/v1/sites/site-a", change(site));
}

/** One after the other: both change the same site. */
test.describe.configure({ mode: "serial" });

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`somebody else's change stands beside mine, and nothing typed is lost, by keyboard (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/settings?view=site");
    const before = await ask<Site>(page, "GET", "/api/v1/sites/site-a");
    const form = page.getByRole("form", { name: w.setting.views.site });
    const greeting = form.getByLabel(w.setting.greetingEn);
    const beside = form.getByRole("alert", { name: w.beside.title });
    await expect(greeting).toHaveValue(before.greeting.en);
    const own = `Good day, this is Zhuobo (${lang} ${Date.now()})`;
    await greeting.fill(own);
    await other(page, (site) => ({ ...site, relayWithinSeconds: 420, greeting: { ...site.greeting, zh: "您好，卓博，请讲。", en: "Hello, Zhuobo speaking." } }));

    // Not on somebody's unseen change: both stand there, with who and when and which fields.
    await page.keyboard.press("Control+Enter");
    await expect(beside).toContainText(w.beside.by.split("{{time}}")[0]!.replace("{{who}}", "admin").trim());
    await expect(greeting).toHaveValue(own);
    const row = (name: string) => beside.getByRole("row").filter({ hasText: name });
    await expect(row(w.setting.greetingEn)).toContainText("Hello, Zhuobo speaking.");
    await expect(row(w.setting.greetingEn)).toContainText(own);
    await expect(row(w.setting.relayMinutes)).toContainText(w.beside.untouched);
    await expect(row(w.setting.zoneName)).toHaveCount(0);
    await accessible(page);
    await picture(page, `beside-${lang}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await beside.scrollIntoViewIfNeeded();
    await picture(page, `beside-phone-${lang}`);
    await page.setViewportSize({ width: 1440, height: 900 });

    // What was typed and the choice outlive a reload.
    await page.reload();
    await expect(greeting).toHaveValue(own);
    await reach(page, beside.getByRole("button", { name: w.beside.keep }));
    await page.keyboard.press("Enter");
    await expect(beside).toBeHidden();
    await expect(form.getByRole("button", { name: w.form.save })).toBeFocused();
    await expect(greeting).toHaveValue(own);
    await expect(form.getByLabel(w.setting.relayMinutes)).toHaveValue("7");
    await page.keyboard.press("Enter");
    await expect(form.getByText(w.setting.saved)).toBeVisible();
    const after = await ask<Site>(page, "GET", "/api/v1/sites/site-a");
    expect([after.greeting.en, after.greeting.zh, after.relayWithinSeconds]).toEqual([own, "您好，卓博，请讲。", 420]);

    // And the other way: theirs.
    await greeting.fill("Mine once more");
    await other(page, (site) => ({ ...site, greeting: before.greeting, relayWithinSeconds: before.relayWithinSeconds }));
    await page.keyboard.press("Control+Enter");
    await reach(page, beside.getByRole("button", { name: w.beside.take }));
    await page.keyboard.press("Enter");
    await expect(beside).toBeHidden();
    await expect(greeting).toHaveValue(before.greeting.en);
    expect((await ask<Site>(page, "GET", "/api/v1/sites/site-a")).greeting.en).toBe(before.greeting.en);
    expect(faults).toEqual([]);
  });
}

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s112 and s116 a message read back wrong is corrected with a reason, beside what a colleague has corrected (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/desk");
    const lead = await open(browser, "supervisor", lang, "/desk");
    const host = await open(browser, "sunlei", lang, "/mine");
    const number = freshNumber();
    const right = freshNumber();
    const id = `message-${crypto.randomUUID()}`;
    await ask(page, "POST", "/api/v1/messages", { id, recipientId: "staff-a-sunlei", callerName: "陈先生", company: "华东贸易", number, text: "请回电", takenAt: new Date().toISOString() });
    const slip = host.page.getByRole("article").filter({ hasText: number });
    await slip.getByLabel(w.mine.repeatNumber).fill(right);
    await slip.getByRole("button", { name: w.mine.confirm }).click();
    await expect(slip.getByText(w.mine.wrong)).toBeVisible();

    // It stands among what the desk has to see, and leads to where it is put right.
    const mark = page.getByRole("link").filter({ hasText: w.message.state["to-correct"] }).first();
    await expect(mark).toBeVisible();
    await page.goto(`/console/calls?view=messages&message=${id}`);
    const card = page.getByRole("region", { name: w.message.card });
    await press(page, card.getByRole("button", { name: w.calls.correct }));
    const form = card.getByRole("form", { name: w.calls.correct });
    await expect(form.getByLabel(w.message.text)).toBeFocused();
    await type(page, form.getByLabel(w.message.text), "请回电，谈合同");
    await type(page, form.getByLabel(w.calls.reason), "复述时发现听错");
    const { version } = await ask<{ version: number }>(lead.page, "GET", `/api/v1/messages/${id}`);
    await ask(lead.page, "POST", `/api/v1/messages/${id}/corrections`, { number: right, reason: "号码听错" }, version);
    await page.keyboard.press("Control+Enter");
    const beside = form.getByRole("alert", { name: w.beside.title });
    await expect(beside.getByRole("row").filter({ hasText: w.caller.number })).toContainText(right);
    await expect(beside.getByRole("row").filter({ hasText: w.message.text })).toContainText("谈合同");
    await accessible(page);
    await picture(page, `message-correct-${lang}`);
    await press(page, beside.getByRole("button", { name: w.beside.keep }));
    await press(page, form.getByRole("button", { name: w.calls.correctSave }));
    await expect(form).toBeHidden();
    const { details, corrections } = await ask<{ details: { text: string; number: string }; corrections: number }>(page, "GET", `/api/v1/messages/${id}`);
    expect([details.text, details.number.replace(/\D/g, "").slice(-11), corrections]).toEqual(["请回电，谈合同", right, 2]);
    expect([...faults, ...lead.faults, ...host.faults]).toEqual([]);
  });
}
