import { expect, test } from "@playwright/test";
import { accessible, LANGUAGES, open, picture, words } from "./desk";

const SCREENS: { who: string; path: string }[] = [
  { who: "receptionist", path: "/desk" },
  { who: "receptionist", path: "/visitors" },
  { who: "receptionist", path: "/calls" },
  { who: "receptionist", path: "/directory" },
  { who: "receptionist", path: "/mail" },
  { who: "host", path: "/mine" },
  { who: "admin", path: "/settings" },
];

for (const lang of LANGUAGES) {
  const w = words(lang);
  for (const { who, path } of SCREENS) {
    test(`${path} shows no barrier, at a desk and on a telephone, light and dark (${lang})`, async ({ browser }) => {
      const { page, faults } = await open(browser, who, lang, path);
      await expect(page.getByText(w.state.loading)).toHaveCount(0);
      await accessible(page);
      await picture(page, `screen${path.replace("/", "-")}-${lang}`);
      await page.getByRole("button", { name: w.shell.toDark }).click();
      await accessible(page);
      await picture(page, `screen${path.replace("/", "-")}-dark-${lang}`);
      await page.getByRole("button", { name: w.shell.toLight }).click();
      await page.setViewportSize({ width: 390, height: 844 });
      await accessible(page);
      await picture(page, `screen${path.replace("/", "-")}-phone-${lang}`);
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
