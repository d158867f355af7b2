import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { accessible, ask, freshNumber, LANGUAGES, type Lang, open, picture, test, words } from "./desk";

type Words = ReturnType<typeof words>;

/** Every screen, and what it says at a site where nothing has happened yet; a screen that has always something to show names a part of that. */
const SCREENS: [string, (w: Words) => string][] = [
  ["/desk", (w) => w.desk.noPromises],
  ["/visitors", (w) => w.visit.none.waiting],
  ["/calls", (w) => w.calls.none],
  ["/calls?view=messages", (w) => w.calls.noMessages],
  ["/calls?view=promises", (w) => w.calls.noPromises],
  ["/mail", (w) => w.parcel.none],
  ["/mail?view=uncollected", (w) => w.parcel.allCollected],
  ["/mail?view=outgoing", (w) => w.mail.none],
  ["/mail?view=dispatches", (w) => w.mail.noDispatches],
  ["/mail?view=settlements", (w) => w.settlement.none],
  ["/directory", (w) => w.staff.none],
  ["/directory?view=out", (w) => w.outing.none],
  ["/directory?view=duty", (w) => w.duty.none],
  ["/directory?view=table", (w) => w.table.none],
  ["/directory?view=subjects", (w) => w.subjects.none],
  ["/registers?register=calls", (w) => w.registers.none],
  ["/registers?register=visitors", (w) => w.registers.none],
  ["/registers?register=customers", (w) => w.registers.none],
  ["/registers?register=outings", (w) => w.registers.none],
  ["/registers?register=extensions", (w) => w.table.none],
  ["/registers?register=outgoing", (w) => w.registers.none],
  ["/reports", (w) => w.reports.nothing],
  ["/audit?name=Call.CallEnded", (w) => w.audit.none],
  ["/audit?view=breaches", (w) => w.audit.clean],
  ["/audit?view=erasure", (w) => w.erasure.none],
  ["/settings?view=site", (w) => w.setting.zoneName],
  ["/settings?view=duty", (w) => w.duty.none],
  ["/settings?view=routing", (w) => w.plan.noRouting],
  ["/settings?view=visits", (w) => w.plan.none],
  ["/settings?view=reception", (w) => w.reception.noRooms],
  ["/settings?view=couriers", (w) => w.setting.noAccounts],
  ["/settings?view=mail", (w) => w.setting.mostReminders],
  ["/settings?view=wording", (w) => w.setting.wordingWhy],
  ["/settings?view=templates", (w) => w.template.why],
  ["/settings?view=kiosks", (w) => w.setting.noKiosks],
  ["/evacuation", (w) => w.evacuation.empty],
];

const ROLES = ["receptionist", "supervisor", "manager", "admin", "mail-clerk"];
/** Who one is: the gateway's own, everything else is asked of the services. */
const OWN = /\/api\/v1\/me$/;

/** Up to where the words of a sentence are the same whatever it names. */
const begin = (sentence: string) => sentence.split("{{")[0]!;

/** A site of its own, without anything in it, somebody who may do everything there, and the means to make a kiosk for it. */
async function nobodyYet(admin: Page): Promise<{ name: string; password: string; kiosk: () => Promise<{ code: string }> }> {
  const unique = freshNumber();
  const site = `site-${unique}`;
  const me = (await (await admin.request.get("/api/v1/me")).json()) as { csrf: { header: string; token: string } };
  const put = async (path: string, data: object) => {
    const answer = await admin.request.put(path, { headers: { "Frontdesk-Site": site, "Idempotency-Key": crypto.randomUUID(), [me.csrf.header]: me.csrf.token }, data });
    expect([path, answer.status()]).toEqual([path, 201]);
    return (await answer.json()) as { password: string; code: string };
  };
  await put(`/api/v1/sites/${site}`, { names: { zh: "新址", en: "New site" }, greeting: { zh: "您好", en: "Hello" }, zone: "Asia/Shanghai", relayWithinSeconds: 300 });
  const name = `new${unique}`;
  const { password } = await put(`/api/v1/accounts/${name}`, { displayName: "新来的 · Newcomer", staffId: null, grants: ROLES.map((role) => ({ site, role })) });
  return { name, password, kiosk: () => put(`/api/v1/kiosks/kiosk-${crypto.randomUUID()}`, { name: "Lobby" }) };
}

/** The fault: no answer at first, then that a part is missing; but for some things. */
async function faulty(page: Page) {
  let now: "slow" | "away" | "well" = "well";
  let but: RegExp | undefined;
  let asked = 0;
  const waiting: (() => void)[] = [];
  await page.route(/\/api\/v1\/|\/kiosk-pairing$/, async (route) => {
    if (now === "well" || but?.test(route.request().url())) return route.continue();
    asked++;
    if (now === "slow") await new Promise<void>((go) => waiting.push(go));
    return route.fulfill({
      status: 503,
      headers: { "Retry-After": "2" },
      contentType: "application/problem+json",
      body: JSON.stringify({ status: 503, code: "unavailable", title: "Not for people.", params: { part: "visitor-service" }, instance: "urn:uuid:0" }),
    });
  });
  const go = (next: typeof now, except?: RegExp) => {
    now = next;
    but = except;
    if (next === "slow") asked = 0;
    else waiting.splice(0).forEach((each) => each());
  };
  return { slow: (except?: RegExp) => go("slow", except), away: (except?: RegExp) => go("away", except), well: () => go("well"), asked: () => asked };
}

async function screen(context: BrowserContext, lang: Lang, [path, empty]: (typeof SCREENS)[number]) {
  const w = words(lang);
  const page = await context.newPage();
  const server = await faulty(page);
  server.slow(OWN);
  await page.goto(`/console${path}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await expect.poll(server.asked).toBeGreaterThan(0);
  const main = page.locator("#main");
  await expect(main.getByText(w.state.loading).first(), `${path} says that it is loading`).toBeVisible();

  server.away(OWN);
  const trouble = main.getByRole("alert").filter({ hasText: w.problem.away.replace("{{part}}", w.problem.parts["visitor-service"]) });
  const again = main.getByRole("button", { name: w.state.again });
  await expect(trouble.first(), `${path} says in words what is the matter`).toBeVisible();
  await expect(again.first(), `${path} says what to do`).toBeVisible();
  await expect(main.locator(".empty").filter({ hasText: begin(empty(w)) }), `${path} does not take an outage for nothing`).toHaveCount(0);
  await picture(page, `state-away${path.replace(/[^a-z]+/g, "-")}-${lang}`);

  server.well();
  // It may come back by itself just now; else somebody presses, not faster than a person does.
  await expect(async () => {
    if ((await again.count()) > 0) await again.first().click({ timeout: 1000 });
    await expect(main.getByText(begin(empty(w))).first(), `${path} says what will stand here`).toBeVisible({ timeout: 2000 });
    await expect(trouble).toHaveCount(0, { timeout: 1000 });
  }).toPass({ intervals: [1000], timeout: 60_000 });
  await picture(page, `state-empty${path.replace(/[^a-z]+/g, "-")}-${lang}`);
  await page.close();
}

/** The kiosk stands without the shell before people who know nothing of the house: its own words, and always a way on. */
async function kiosk(browser: Browser, lang: Lang) {
  const w = words(lang);
  const context = await browser.newContext({ locale: lang === "zh" ? "zh-CN" : "en-GB", viewport: { width: 1024, height: 768 }, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  const page = await context.newPage();
  return {
    page,
    server: await faulty(page),
    loading: page.getByText(w.kiosk.loading, { exact: true }),
    away: page.getByRole("alert").filter({ hasText: w.kiosk.noConnection }),
    still: page.getByRole("alert").filter({ hasText: w.kiosk.tryAgain }),
    again: page.getByRole("button", { name: w.state.again }),
    next: page.locator(".k-go"),
    input: page.locator(".k-field input"),
    press: (name: string) => page.getByRole("button", { name }).first().click(),
    language: () => page.locator(".k-tiles.languages").getByRole("button", { name: lang === "zh" ? "中文" : "English" }).click(),
    type: async (text: string) => {
      for (const key of text) await page.locator(".k-keys").getByRole("button", { name: key, exact: true }).click();
    },
    shot: async (name: string) => {
      await accessible(page);
      await picture(page, `state-kiosk-${name}-${lang}`);
    },
  };
}

for (const lang of LANGUAGES) {
  test(`a kiosk says that it waits, that nothing answers and what to do, and that nobody is registered there yet (${lang})`, async ({ browser }) => {
    const w = words(lang).kiosk;
    const admin = await open(browser, "admin", lang, "/settings");
    const { code } = await (await nobodyYet(admin.page)).kiosk();
    const { page, server, loading, away, still, again, language, next, type, shot } = await kiosk(browser, lang);
    server.slow();
    await page.goto("/console/kiosk");
    await expect(loading).toBeVisible();
    server.away();
    await expect(away).toBeVisible();
    await shot("away");
    server.well();
    await again.click();

    await type(code.replace(/\D/g, ""));
    server.away();
    await next.click();
    await expect(still).toBeVisible();
    server.slow();
    await next.click();
    await expect(next).toBeDisabled();
    server.away();
    await expect(next).toBeEnabled();
    server.well();
    await next.click();
    await expect(page.locator(".k-tiles.languages")).toBeVisible();

    server.slow(OWN);
    await page.reload();
    await language();
    await expect(loading).toBeVisible();
    server.away(OWN);
    await expect(away).toBeVisible();
    await page.locator(".k-page").getByRole("button", { name: w.home }).click();
    await expect(page.getByRole("status").filter({ hasText: w.noConnection })).toBeVisible();
    await shot("language-away");
    await language();
    await expect(away).toBeVisible();
    server.well();
    await again.click();
    await expect(page.getByText(w.nothing)).toBeVisible();
    await expect(page.getByRole("button", { name: w.checkIn })).toHaveCount(0);
    await shot("empty");
  });

  test(`what was typed at a kiosk stays while nothing answers, and is registered once (${lang})`, async ({ browser }) => {
    const w = words(lang).kiosk;
    const admin = await open(browser, "admin", lang, "/settings");
    const made = await ask<{ code: string }>(admin.page, "PUT", `/api/v1/kiosks/kiosk-${crypto.randomUUID()}`, { name: "Lobby" });
    const { page, server, loading, still, again, press, language, next, input, type, shot } = await kiosk(browser, lang);
    await page.goto("/console/kiosk");
    await type(made.code.replace(/\D/g, ""));
    await next.click();

    await language();
    await press(w.withCode);
    await type("ABCDEFGHJ");
    server.away();
    await next.click();
    await expect(still).toBeVisible();
    await expect(input).toHaveValue("ABCDEFGHJ");
    await shot("code-away");
    server.well();
    await next.click();
    await expect(still).toBeHidden();
    await expect(page.getByRole("alert")).toBeVisible();

    await press(w.home);
    await language();
    await press(w.checkOut);
    await press(w.outBadge);
    await type("77777");
    server.away();
    await next.click();
    await expect(still).toBeVisible();
    server.well();
    await next.click();
    await expect(still).toBeHidden();
    await expect(page.getByRole("alert")).toBeVisible();

    // A customer: whatever the plan asks, and among it whom the visit is for.
    const name = `Li ${freshNumber()}`;
    await press(w.home);
    await language();
    await press(w.checkIn);
    const { kinds } = await ask<{ kinds: { kind: string; names: Record<Lang, string> }[] }>(admin.page, "GET", "/api/v1/visit-plans/scripts");
    await press(kinds.find((each) => each.kind === "customer")!.names[lang]);
    const agree = page.getByRole("button", { name: w.agree });
    for (let question = ""; ; ) {
      const asked = page.locator(".k-page h1").filter({ hasNotText: question || "\u0000" });
      await expect(asked).toBeAttached();
      question = (await asked.textContent())!;
      if (question === w.noticeTitle) break;
      if (await page.getByText(w.hostHint, { exact: true }).isVisible()) {
        server.slow();
        await input.fill("lin");
        await expect(loading).toBeVisible();
        server.away();
        await expect(still).toBeVisible();
        await shot("host-away");
        server.well();
        await again.click();
        await expect(page.locator(".k-people .k-tile").first()).toBeVisible();
        await input.fill("nobodyofthatname");
        await expect(page.getByText(w.hostNone)).toBeVisible();
        await input.fill("lin");
        await page.locator(".k-people .k-tile").first().click();
      } else {
        if ((await input.count()) > 0) await input.fill((await page.locator(".k-keys.digits").count()) > 0 ? freshNumber() : name);
        await next.click();
      }
    }
    server.away();
    await agree.click();
    await expect(still).toBeVisible();
    await shot("notice-away");
    // The visit arrives, and its answer is lost.
    server.well();
    await page.route("**/api/v1/visits", (route) => route.fetch().then(() => route.abort()), { times: 1 });
    await agree.click();
    await expect(still).toBeVisible();
    await expect(agree).toBeEnabled();
    server.away(/\/api\/v1\/visits$/);
    await agree.click();
    await expect(page.getByRole("heading", { name: w.sent })).toBeVisible();
    await expect(page.getByText(w.answerAway)).toBeVisible();
    await shot("answer-away");
    server.well();
    await expect(page.getByText(w.answerAway)).toBeHidden();
    const desk = await open(browser, "receptionist", lang, "/visitors");
    await desk.page.getByLabel(words(lang).visit.search).fill(name);
    await expect(desk.page.getByRole("article").filter({ hasText: name })).toHaveCount(1);
  });

  test(`every second screen says in words that it loads, what is missing and what to do, and what an empty one is for (${lang})`, async ({ browser }) => {
    const admin = await open(browser, "admin", lang, "/settings");
    const { name, password } = await nobodyYet(admin.page);
    const context = await browser.newContext({ locale: lang === "zh" ? "zh-CN" : "en-GB", viewport: { width: 1440, height: 900 }, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto("/console/");
    await page.locator("#name").fill(name);
    await page.locator("#password").fill(password);
    await page.locator("form button").first().click();
    await expect(page.locator("main#main h1")).toBeAttached();
    await page.evaluate((chosen) => localStorage.setItem("frontdesk.language", JSON.stringify(chosen)), lang);
    await page.close();
    // Accounts belong to no site, and what is somebody's own to a member of staff: the sample company has both.
    const host = await open(browser, "host", lang, "/mine");
    await Promise.all([
      screen(admin.context, lang, ["/settings?view=accounts", (w) => w.accounts.displayName]),
      screen(host.context, lang, ["/mine", (w) => w.mine.messages]),
    ]);
    const mine = SCREENS.filter((_, index) => index % 2 === LANGUAGES.indexOf(lang));
    for (let at = 0; at < mine.length; at += 7) await Promise.all(mine.slice(at, at + 7).map((each) => screen(context, lang, each)));
  });
}
