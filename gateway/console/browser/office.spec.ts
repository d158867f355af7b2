import { expect, type Page } from "@playwright/test";
import { accessible, ask, LANGUAGES, open, picture, test, words } from "./desk";

/** Each in Chinese by day and on a telephone, in English by night. */
const SCREENS: Record<string, string[]> = {
  manager: ["/mail?view=uncollected", "/mail?view=settlements", "/registers?register=calls", "/registers?register=visitors", "/registers?register=outgoing", "/registers?register=extensions", "/reports", "/audit", "/audit?view=breaches"],
  supervisor: ["/mail?view=dispatches", "/settings?view=duty", "/settings?view=routing", "/settings?view=couriers", "/settings?view=mail", "/settings?view=kiosks"],
  admin: ["/directory?view=subjects", "/directory?view=import&of=staff", "/directory?view=import&of=customers", "/directory?view=import&of=door", "/settings?view=accounts", "/settings?view=wording"],
};

const settled = async (page: Page, loading: string) => {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(loading)).toHaveCount(0);
};

for (const lang of LANGUAGES) {
  const w = words(lang);
  for (const [who, paths] of Object.entries(SCREENS)) {
    test(`the office of the ${who} shows no barrier (${lang})`, async ({ browser }) => {
      const { page, faults } = await open(browser, who, lang, paths[0] ?? "/");
      if (lang === "en") await page.getByRole("button", { name: w.shell.toDark }).click();
      for (const path of paths) {
        const name = path.replace(/^\//, "").replace(/[?&]\w+=/g, "-");
        await page.goto(`/console${path}`);
        await settled(page, w.state.loading);
        await accessible(page);
        await picture(page, `office-${name}-${lang}`);
        if (lang === "en") continue;
        await page.setViewportSize({ width: 390, height: 844 });
        await accessible(page);
        await picture(page, `office-${name}-phone-${lang}`);
        await page.setViewportSize({ width: 1440, height: 900 });
      }
      expect(faults).toEqual([]);
    });
  }
}

test("ten thousand lines scroll: only those that can be seen are drawn, and all of them stand on the paper", async ({ browser }) => {
  const { page } = await open(browser, "manager", "zh", "/reports");
  const today = new Date().toISOString();
  const items = Array.from({ length: 10_000 }, (_, index) => ({ outingId: `outing-${index}`, staffId: "staff-a-lina", destination: `去向 ${index}`, leftAt: today, state: "out" }));
  await page.route("**/api/v1/outings?*", (route) => route.fulfill({ json: { items, next: null } }));
  await page.goto("/console/registers?register=outings");
  const rows = page.locator("tbody tr[data-index]");
  await expect(page.getByText("去向 0", { exact: true })).toBeVisible();
  expect(await rows.count()).toBeLessThan(120);
  const began = Date.now();
  await page.mouse.move(700, 600);
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 2_000);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByText("去向 9999", { exact: true })).toBeVisible();
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(await rows.count()).toBeLessThan(120);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await rows.count()).toBe(10_000);
});

test("a register is printed on A4 across, its head on each page, without what is not the register", async ({ browser }) => {
  const { page } = await open(browser, "supervisor", "zh", "/registers?register=extensions");
  await ask(page, "POST", "/api/v1/extension-table/issues");
  await page.reload();
  await expect(page.getByRole("row").nth(5)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByText(words("zh").registers.checkedBy)).toBeVisible();
  expect(await page.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
  await picture(page, "register-print-zh");
  const pdf = (await page.pdf({ preferCSSPageSize: true, path: "../target/browser/pictures/register.pdf" })).toString("latin1");
  expect(pdf).toMatch(/\/MediaBox \[0 0 84[12]\.?\d* 59[45]/);
});
