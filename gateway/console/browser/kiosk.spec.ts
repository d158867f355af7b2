import { type Browser, expect, type Page } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, freshNumber, type Lang, LANGUAGES, open, picture, test, watch, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s44 s58 an invitation, the kiosk, the host, and out again by the kiosk (${lang})`, async ({ browser }) => {
    const host = await open(browser, "host", lang, "/mine", { width: 390, height: 844 });
    const guest = `${lang === "zh" ? "吴经理" : "Ms Wu"} ${freshNumber().slice(-4)}`;
    const invitation = newId("invitation");
    await api(host.page, "POST", "/api/v1/invitations", {
      id: invitation,
      visitKind: "customer",
      times: { startsAt: new Date(Date.now() - 600_000).toISOString(), endsAt: new Date(Date.now() + 3600_000).toISOString() },
      guests: [{ name: guest, company: "华东贸易有限公司", number: freshNumber() }],
    });
    const { page, faults } = await paired(browser, lang);
    await accessible(page);
    await picture(page, `kiosk-language-${lang}`);
    await page.getByRole("button", { name: lang === "zh" ? "中文" : "English" }).click();
    await expect(page.getByRole("button", { name: w.kiosk.withCode })).toBeVisible();
    await picture(page, `kiosk-menu-${lang}`);

    // With the code alone: name, company and host stand in the invitation. No key of a keyboard is touched.
    const shown = await api<{ guests: { code: string }[] }>(host.page, "GET", `/api/v1/invitations/${invitation}`);
    const code = (shown.guests[0]?.code ?? "").replace(/[^A-Z2-9]/g, "");
    await page.getByRole("button", { name: w.kiosk.withCode }).click();
    await press(page, code);
    await picture(page, `kiosk-code-${lang}`);
    await page.getByRole("button", { name: w.kiosk.next }).click();
    await expect(page.getByRole("heading", { name: w.kiosk.noticeTitle })).toBeVisible();
    await picture(page, `kiosk-notice-${lang}`);
    await page.getByRole("button", { name: w.kiosk.agree }).click();
    await expect(page.getByRole("heading", { name: w.kiosk.sent })).toBeVisible();

    const slip = host.page.getByRole("article", { name: guest });
    await slip.getByRole("button", { name: w.answer.coming }).click();
    await expect(page.getByText(lang === "zh" ? "马上就来接您" : "on the way")).toBeVisible();
    await accessible(page);
    await picture(page, `kiosk-answer-${lang}`);
    await page.getByRole("button", { name: w.kiosk.done }).click();

    // Out again by the same code.
    await page.getByRole("button", { name: lang === "zh" ? "中文" : "English" }).click();
    await page.getByRole("button", { name: w.kiosk.checkOut }).click();
    await page.getByRole("button", { name: w.kiosk.outCode }).click();
    await press(page, code);
    await page.getByRole("button", { name: w.kiosk.next }).click();
    await page.getByRole("button", { name: w.kiosk.leaving }).click();
    await expect(page.getByRole("heading", { name: w.kiosk.bye })).toBeVisible();
    await picture(page, `kiosk-bye-${lang}`);
    const desk = await open(browser, "receptionist", lang, "/visitors");
    await expect(desk.page.getByRole("article").filter({ hasText: guest }).getByText(w.visit.provenance.self)).toBeVisible();
    expect([...faults, ...host.faults]).toEqual([]);

    // It goes back to the beginning by itself. Without a code, on a tablet held upright, question by question; and somebody who walks away.
    await page.setViewportSize({ width: 768, height: 1024 });
    await expect(page.locator(".k-tiles.languages")).toBeVisible();
    await page.clock.install();
    await page.getByRole("button", { name: lang === "zh" ? "中文" : "English" }).click();
    await page.getByRole("button", { name: w.kiosk.deliver }).click();
    await page.getByRole("button", { name: w.kiosk.screenKeyboard }).click();
    await press(page, "wang");
    await accessible(page);
    await picture(page, `kiosk-question-${lang}`);
    await page.getByRole("button", { name: w.kiosk.next }).click();
    await page.clock.fastForward(65_000);
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await accessible(page);
    await picture(page, `kiosk-idle-${lang}`);
    await page.getByRole("button", { name: w.kiosk.moreTime }).click();
    await expect(page.getByRole("alertdialog")).toBeHidden();
    await page.clock.fastForward(65_000);
    await page.clock.fastForward(40_000);
    await expect(page.locator(".k-tiles.languages")).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("wang");
  });
}

test("s58 whoever leaves with a badge is found by its number, and by no other", async ({ browser }) => {
  const w = words("en");
  const desk = await open(browser, "receptionist", "en", "/visitors");
  const visit = newId("visit");
  const name = `Ms Lu ${freshNumber()}`;
  const badge = await freeBadge(desk.page);
  await api(desk.page, "POST", "/api/v1/visits", { id: visit, kind: "customer", name, company: "华东贸易有限公司", number: freshNumber(), hostId: "staff-a-lina", noticeVersion: "2026-01" });
  await api(desk.page, "POST", `/api/v1/visits/${visit}/answers`, { answer: "coming", staffId: "staff-a-lina" });
  await desk.page.getByRole("article").filter({ hasText: name }).getByRole("button").first().click();
  const card = desk.page.getByRole("region", { name: w.visit.card });
  await card.getByRole("button", { name: w.visit.admit }).click();
  await card.getByLabel(w.visit.badge).fill(String(badge));
  await card.getByRole("button", { name: w.visit.issue }).click();
  await expect(card.getByText(w.visit.badgeOut.replace("{{number}}", String(badge)), { exact: true })).toBeVisible();

  const { page, faults } = await paired(browser, "en");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: w.kiosk.checkOut }).click();
  await page.getByRole("button", { name: w.kiosk.outBadge }).click();
  await press(page, "99999");
  await page.getByRole("button", { name: w.kiosk.next }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  for (let digit = 0; digit < 5; digit++) await page.locator(".k-keys").getByRole("button", { name: w.kiosk.backspace }).click();
  await press(page, String(badge));
  await page.getByRole("button", { name: w.kiosk.next }).click();
  await page.getByRole("button", { name: w.kiosk.onBreak }).click();
  await expect(page.getByRole("heading", { name: w.kiosk.breakDone })).toBeVisible();
  await expect(card.getByText(w.visit.state["on-break"])).toBeVisible();
  await card.getByRole("button", { name: w.visit.isBack, exact: true }).click();
  await card.getByRole("button", { name: w.visit.badgeBack.replace("{{number}}", String(badge)) }).click();
  await expect(card.getByLabel(w.visit.badge)).toBeVisible();
  await api(desk.page, "POST", `/api/v1/visits/${visit}/departure`, { provenance: "observed" });
  expect([...faults, ...desk.faults]).toEqual([]);
});

/** One that nobody wears. */
async function freeBadge(page: Page): Promise<number> {
  const out = await api<{ number: number }[]>(page, "GET", "/api/v1/visitor-badges/out");
  const taken = new Set(out.map((use) => use.number));
  return Array.from({ length: 90 }, (_, index) => index + 10).find((number) => !taken.has(number)) ?? 100;
}

/** A tablet in the lobby, with its language page before it. */
async function paired(browser: Browser, lang: Lang) {
  const admin = await open(browser, "admin", lang, "/settings");
  const made = await api<{ code: string }>(admin.page, "PUT", `/api/v1/kiosks/${newId("kiosk")}`, { name: "Lobby" });
  await admin.context.close();
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, baseURL: process.env.FRONTDESK_URL, timezoneId: "Asia/Shanghai", hasTouch: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto("/console/kiosk");
  await press(page, made.code);
  await page.locator(".k-go").click();
  await expect(page.getByRole("button", { name: lang === "zh" ? "中文" : "English" })).toBeVisible();
  return { page, faults };
}

/** By the keys on the screen alone. */
async function press(page: Page, text: string) {
  for (const key of text) await page.locator(".k-keys").getByRole("button", { name: key, exact: true }).click();
}
