import { expect } from "@playwright/test";
import { LANGUAGES, signIn, test, watch, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);
  test.describe(lang, () => {
    test.use({ locale: lang === "zh" ? "zh-CN" : "en-GB" });

    test(`whoever signs in is at the desk, and whoever signs out is out (${lang})`, async ({ page }) => {
      const faults = watch(page);
      await page.addInitScript((chosen) => localStorage.setItem("frontdesk.language", JSON.stringify(chosen)), lang);
      await signIn(page, "receptionist");
      await expect(page).toHaveURL(/console\/desk/);
      await expect(page.getByRole("heading", { name: w.desk.promises })).toBeVisible();
      await expect(page.getByText(w.connection.live, { exact: true })).toBeVisible();
      await page.getByRole("button", { name: w.shell.signOut }).click();
      await page.waitForURL("**/sign-in/out");
      expect((await page.request.get("/api/v1/me")).status()).toBe(401);
      await page.goto("/console/calls");
      await expect(page.locator("#password")).toBeVisible();
      expect(faults).toEqual([]);
    });
  });
}
