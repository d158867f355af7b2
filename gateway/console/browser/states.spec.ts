import { type BrowserContext, expect, type Page } from "@playwright/test";
import { freshNumber, LANGUAGES, type Lang, open, picture, test, words } from "./desk";

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
  ["/settings?view=kiosks", (w) => w.setting.noKiosks],
  ["/evacuation", (w) => w.evacuation.empty],
];

const ROLES = ["receptionist", "supervisor", "manager", "admin", "mail-clerk"];
/** Who one is: the gateway's own, everything else is asked of the services. */
const OWN = /\/api\/v1\/me$/;
/** Streams stay away all the time: a browser holds six of them at most, and here are more screens at once. */
const STREAMS = /\/api\/v1\/(live|staff-page\/stream)/;

/** Up to where the words of a sentence are the same whatever it names. */
const begin = (sentence: string) => sentence.split("{{")[0]!;

/** A site of its own, without anything in it, and somebody who may do everything there. */
async function nobodyYet(admin: Page): Promise<{ name: string; password: string }> {
  const unique = freshNumber();
  const site = `site-${unique}`;
  const me = (await (await admin.request.get("/api/v1/me")).json()) as { csrf: { header: string; token: string } };
  const put = async (path: string, data: object) => {
    const answer = await admin.request.put(path, { headers: { "Frontdesk-Site": site, "Idempotency-Key": crypto.randomUUID(), [me.csrf.header]: me.csrf.token }, data });
    expect([path, answer.status()]).toEqual([path, 201]);
    return (await answer.json()) as { password: string };
  };
  await put(`/api/v1/sites/${site}`, { names: { zh: "新址", en: "New site" }, greeting: { zh: "您好", en: "Hello" }, zone: "Asia/Shanghai", relayWithinSeconds: 300 });
  const name = `new${unique}`;
  const { password } = await put(`/api/v1/accounts/${name}`, { displayName: "新来的 · Newcomer", staffId: null, grants: ROLES.map((role) => ({ site, role })) });
  return { name, password };
}

async function screen(context: BrowserContext, lang: Lang, [path, empty]: (typeof SCREENS)[number]) {
  const w = words(lang);
  const page = await context.newPage();
  let down = true;
  let asked = 0;
  let fail = () => {};
  const failing = new Promise<void>((now) => (fail = now));
  // The fault: no answer at first, then that a part is missing.
  await page.route(/\/api\/v1\//, async (route) => {
    if (STREAMS.test(route.request().url())) return route.abort();
    if (!down || OWN.test(route.request().url())) return route.continue();
    asked++;
    await failing;
    return route.fulfill({
      status: 503,
      headers: { "Retry-After": "2" },
      contentType: "application/problem+json",
      body: JSON.stringify({ status: 503, code: "unavailable", title: "Not for people.", params: { part: "visitor-service" }, instance: "urn:uuid:0" }),
    });
  });
  await page.goto(`/console${path}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await expect.poll(() => asked).toBeGreaterThan(0);
  const main = page.locator("#main");
  await expect(main.getByText(w.state.loading).first(), `${path} says that it is loading`).toBeVisible();

  fail();
  const trouble = main.getByRole("alert").filter({ hasText: w.problem.away.replace("{{part}}", w.problem.parts["visitor-service"]) });
  const again = main.getByRole("button", { name: w.state.again });
  await expect(trouble.first(), `${path} says in words what is the matter`).toBeVisible();
  await expect(again.first(), `${path} says what to do`).toBeVisible();
  await expect(main.locator(".empty").filter({ hasText: begin(empty(w)) }), `${path} does not take an outage for nothing`).toHaveCount(0);
  await picture(page, `state-away${path.replace(/[^a-z]+/g, "-")}-${lang}`);

  down = false;
  for (let left = await again.count(); left > 0; left = await again.count()) {
    // It may come back by itself just now.
    await again.first().click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForLoadState("networkidle").catch(() => undefined);
  }
  await expect(main.getByText(begin(empty(w))).first(), `${path} says what will stand here`).toBeVisible();
  await expect(trouble).toHaveCount(0);
  await picture(page, `state-empty${path.replace(/[^a-z]+/g, "-")}-${lang}`);
  await page.close();
}

for (const lang of LANGUAGES) {
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
