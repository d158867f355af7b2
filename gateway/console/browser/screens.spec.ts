import { expect } from "@playwright/test";
import { accessible, LANGUAGES, open, picture, test, words } from "./desk";

const SCREENS: Record<string, string[]> = {
  receptionist: ["/desk", "/visitors", "/calls", "/directory", "/mail"],
  host: ["/mine"],
  admin: ["/settings"],
};

/** In Chinese by day, at a desk and on a telephone; in English by night. */
for (const lang of LANGUAGES) {
  const w = words(lang);
  for (const [who, paths] of Object.entries(SCREENS)) {
    test(`the screens of the ${who} show no barrier (${lang})`, async ({ browser }) => {
      const { page, faults } = await open(browser, who, lang, paths[0] ?? "/");
      if (lang === "en") await page.getByRole("button", { name: w.shell.toDark }).click();
      for (const path of paths) {
        const name = `screen${path.replace("/", "-")}`;
        if (path !== paths[0]) await page.getByRole("link", { name: w.place[path.slice(1) as "desk"], exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        await expect(page.getByText(w.state.loading)).toHaveCount(0);
        await accessible(page);
        await picture(page, `${name}-${lang}`);
        if (lang === "en") continue;
        await page.setViewportSize({ width: 390, height: 844 });
        await accessible(page);
        await picture(page, `${name}-phone-${lang}`);
        await page.setViewportSize({ width: 1440, height: 900 });
      }
      expect(faults).toEqual([]);
    });
  }

  test(`the language changes without a reload, and the keys are explained (${lang})`, async ({ browser }) => {
    const { page } = await open(browser, "receptionist", lang, "/desk");
    const other = words(lang === "zh" ? "en" : "zh");
    await page.keyboard.press("F1");
    await expect(page.getByRole("dialog", { name: w.keys.title })).toBeVisible();
    await accessible(page);
    await picture(page, `keys-${lang}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole("button", { name: lang === "zh" ? "English" : "中文" }).click();
    await expect(page.getByRole("heading", { name: other.desk.promises })).toBeVisible();
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang === "zh" ? "en" : "zh-CN");
  });
}

test("on a telephone every place is within reach of a thumb, whatever the number of them", async ({ browser }) => {
  const { page, faults } = await open(browser, "supervisor", "zh", "/desk", { width: 360, height: 740 });
  const w = words("zh");
  const nav = page.getByRole("navigation", { name: w.shell.places });
  const more = nav.getByRole("button", { name: w.shell.more });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const each of await nav.locator("> a, > button").all()) {
    const box = (await each.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 360, box.height >= 44]).toEqual([true, true, true]);
  }
  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await accessible(page);
  await picture(page, "phone-more-zh");
  await page.keyboard.press("Escape");
  await expect(nav.getByRole("link", { name: w.place.settings })).toBeHidden();
  await more.press("Enter");
  await nav.getByRole("link", { name: w.place.settings }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: w.place.settings })).toBeVisible();
  await expect(nav.getByRole("link", { name: w.place.reports })).toBeHidden();
  expect(faults).toEqual([]);
});
