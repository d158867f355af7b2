import { expect, type Page } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, freshNumber, picture, signIn, test, watch, words } from "./desk";

const w = words("zh");
const PATHS = ["/desk", "/visitors", "/calls", "/directory", "/mail", "/calls?view=messages", "/calls?view=promises", "/mail?view=outgoing"];
/** Sooner than lists are asked for by themselves while changes are told. */
const TOLD = { timeout: 20_000 };

test("eight pages of one browser share one stream: all show what changes, that the server is away, and who has signed out", async ({ browser }) => {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 }, timezoneId: "Asia/Shanghai", reducedMotion: "reduce" });
  const faults: string[] = [];
  const own: string[] = [];
  context.on("page", (page) => faults.push(...watch(page)));
  context.on("request", (request) => /\/api\/v1\/live/.test(request.url()) && own.push(request.url()));
  const first = await context.newPage();
  await signIn(first, "receptionist");
  const pages = [first];
  for (const path of PATHS.slice(1)) {
    const page = await context.newPage();
    await page.goto(`/console${path}`);
    pages.push(page);
  }
  for (const page of pages) {
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expect(page.getByText(w.connection.live, { exact: true })).toBeVisible();
  }
  expect(own, "no page holds a stream of its own").toEqual([]);
  const targets = await (await browser.newBrowserCDPSession()).send("Target.getTargets", { filter: [{ type: "shared_worker" }] });
  const { targetInfo } = await (await context.newCDPSession(first)).send("Target.getTargetInfo");
  expect(targets.targetInfos.filter((each) => each.browserContextId === targetInfo.browserContextId)).toHaveLength(1);

  // On top of whatever is shown; at the desk itself in its list.
  const shows = (page: Page, number: string) => expect(page.getByText(number).first()).toBeVisible(TOLD);
  const ring = async (asked: Page) => {
    const call = newId("call");
    const number = freshNumber();
    await api(asked, "POST", "/api/v1/calls", { id: call, ringingAt: new Date().toISOString(), number, line: "8000" });
    return { call, number };
  };
  // Only a few ringing calls come up at once: none is left to others.
  const over = async ({ call }: { call: string }) => {
    await api(pages.at(-1)!, "POST", `/api/v1/calls/${call}/answer`, {});
    await api(pages.at(-1)!, "POST", `/api/v1/calls/${call}/end`, { disposition: "wrong-number" });
  };
  const one = await ring(pages[3]!);
  await Promise.all(pages.map((page) => shows(page, one.number)));
  await over(one);

  // The one that came first is closed; nothing is missed.
  await first.close();
  const left = pages.slice(1);
  const two = await ring(left[0]!);
  await Promise.all(left.map((page) => shows(page, two.number)));
  await over(two);

  // One notices that the server is away: all say so, and all are well again.
  await context.setOffline(true);
  await left[0]!.getByLabel(w.visit.search).fill("qian");
  await Promise.all(left.map((page) => expect(page.getByText(w.connection.lost, { exact: true })).toBeVisible()));
  await context.setOffline(false);
  await Promise.all(left.map((page) => expect(page.getByText(w.connection.live, { exact: true })).toBeVisible()));

  // Whoever signs out on one page is out on all; what somebody typed meanwhile goes with it.
  await left[0]!.getByRole("button", { name: w.shell.signOut }).click();
  await Promise.all(left.map((page) => page.waitForURL("**/sign-in/out")));

  // Somebody signs in, and somebody else after them on another page.
  await signIn(left[0]!, "receptionist");
  const who = left[0]!.locator(".who");
  const before = await who.textContent();
  await context.clearCookies();
  await signIn(left[1]!, "supervisor");
  await expect(who).not.toHaveText(before!);
  await expect(who).toHaveText((await left[1]!.locator(".who").textContent())!);
  await accessible(left[0]!);
  await picture(left[0]!, "tabs-zh");
  expect(faults).toEqual([]);
});
