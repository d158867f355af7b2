import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Locator, type Page, test as anyTest } from "@playwright/test";
import { readFileSync } from "node:fs";
import { en } from "../src/i18n/en";
import { zh } from "../src/i18n/zh";

export type Lang = "zh" | "en";
export const LANGUAGES: Lang[] = ["zh", "en"];
export const words = (lang: Lang) => (lang === "zh" ? zh : en);

interface Account {
  name: string;
  password: string;
}

function account(name: string): Account {
  const all = JSON.parse(readFileSync(`${process.env.FRONTDESK_DATA}/accounts.json`, "utf8")) as Account[];
  const found = all.find((each) => each.name === name);
  if (!found) throw new Error(`no sample account ${name}`);
  return found;
}

/** Everything the browser must not do: other origins, scripts or styles against the policy, faults on the page. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy|violates/.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(process.env.FRONTDESK_URL ?? "").origin) faults.push(`origin: ${request.url()}`);
  });
  return faults;
}

/** Whoever is done goes away: screens that stayed open would go on asking and listening while the others are tested. */
export const test = anyTest.extend<{ goneAfterwards: null }>({
  goneAfterwards: [
    async ({ browser }, use) => {
      await use(null);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

/** Signed in once for all tests of a run. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>>();

/** A browser of its own, in a language, with somebody signed in, at a screen. */
export async function open(browser: Browser, who: string, lang: Lang, path: string, size = { width: 1440, height: 900 }) {
  const given = {
    locale: lang === "zh" ? "zh-CN" : "en-GB",
    viewport: size,
    timezoneId: "Asia/Shanghai",
    baseURL: process.env.FRONTDESK_URL,
    reducedMotion: "reduce" as const,
  };
  if (!signedIn.has(who)) {
    const first = await browser.newContext(given);
    await signIn(await first.newPage(), who);
    signedIn.set(who, { ...(await first.storageState()), origins: [] });
    await first.close();
  }
  const context = await browser.newContext({ ...given, storageState: signedIn.get(who) });
  // The account keeps the language of its last sign-in; here somebody has chosen on this machine.
  await context.addInitScript((chosen) => {
    if (localStorage.getItem("frontdesk.language") === null) localStorage.setItem("frontdesk.language", JSON.stringify(chosen));
  }, lang);
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto(`/console${path}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return { page, faults, context };
}

/** As a person does it; whoever may work at every site chooses the sample one. */
export async function signIn(page: Page, who: string) {
  const { name, password } = account(who);
  await page.goto("/console/");
  await page.locator("#name").fill(name);
  await page.locator("#password").fill(password);
  await page.locator("form button").first().click();
  await page.waitForURL("**/console/**");
  await expect(page.locator("main#main h1")).toBeVisible();
  if (who === "admin") {
    await page.getByPlaceholder("site-a").fill("site-a");
    await page.locator("main button").click();
    await expect(page.getByPlaceholder("site-a")).toBeHidden();
  }
}

/** No violation of WCAG 2.2 AA that a machine can see. */
export async function accessible(page: Page) {
  // Half-way through a change of colour nothing has its contrast.
  await page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).map((each) => each.finished)),
      // One that is paused never finishes.
      new Promise((passed) => setTimeout(passed, 3000)),
    ]),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(violations.map((each) => ({ rule: each.id, where: each.nodes.map((node) => node.target.join(" ")), why: each.nodes[0]?.failureSummary }))).toEqual([]);
}

/** Kept as build output, to be looked at. */
export async function picture(page: Page, name: string) {
  await page.screenshot({ path: `../target/browser/pictures/${name}.png` });
}

let counter = 0;
/** A number that nobody has called from before. */
export const freshNumber = () => `139${String(Date.now()).slice(-6)}${String(counter++ % 100).padStart(2, "0")}`;

/** Asks the API as whoever is signed in on this page: for what a test stands on, not for what it shows. */
export async function ask<T = { id: string; version: number }>(page: Page, method: "GET" | "POST" | "PUT", path: string, body?: unknown, match?: number): Promise<T> {
  const me = (await (await page.request.get("/api/v1/me")).json()) as { csrf: { header: string; token: string }; site: string; sites: string[] };
  const answer = await page.request.fetch(path, {
    method,
    headers: {
      "Frontdesk-Site": me.site ?? me.sites[0] ?? "site-a",
      "Idempotency-Key": crypto.randomUUID(),
      [me.csrf.header]: me.csrf.token,
      ...(match === undefined ? {} : { "If-Match": `"${match}"` }),
    },
    ...(body === undefined ? {} : { data: body }),
  });
  expect([path, answer.status(), answer.ok() ? "" : await answer.text()]).toEqual([path, answer.status(), ""]);
  return (await answer.json()) as T;
}

/** Every row of a list, page by page. */
export async function all<T>(page: Page, path: string): Promise<T[]> {
  const rows: T[] = [];
  let next: string | null = "";
  while (next !== null) {
    const part: { items: T[]; next: string | null } = await ask(page, "GET", `${path}?limit=200${next && `&cursor=${next}`}`);
    rows.push(...part.items);
    next = part.next;
  }
  return rows;
}

/** By Tab alone, as somebody without a mouse. */
export async function reach(page: Page, wanted: Locator) {
  await expect(wanted).toBeEnabled();
  for (let step = 0; step < 120; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never leads there");
}

/** Reaches it by Tab and presses Enter. */
export async function press(page: Page, wanted: Locator) {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

/** Reaches it by Tab and types, in the place of whatever stands there. */
export async function type(page: Page, wanted: Locator, text: string) {
  await reach(page, wanted);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Reaches a list by Tab, opens it and goes down to one of its entries. */
export async function choose(page: Page, list: Locator, entry: string) {
  await press(page, list);
  const at = page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active");
  for (let step = 0; step < 30; step++) {
    await expect(at).toBeVisible();
    if ((await at.textContent())?.trim() === entry) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the list has no ${entry}`);
}

/** Reaches a row of choices by Tab and goes along it with the arrows. */
export async function goTo(page: Page, wanted: Locator) {
  const all = wanted.locator("xpath=ancestor::*[@role='radiogroup'][1]").getByRole("radio");
  for (let step = 0; step < 120; step++) {
    if (await all.evaluateAll((each) => (each as (Element | null)[]).includes(document.activeElement))) break;
    await page.keyboard.press("Tab");
  }
  for (let step = await all.count(); step > 0 && !(await wanted.isChecked()); step--) await page.keyboard.press("ArrowRight");
  await expect(wanted).toBeChecked();
}
