import { expect } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`the evacuation list is one key away, works without the server even after a reload, and its marks arrive later (${lang})`, async ({ browser }) => {
    const { page, context, faults } = await open(browser, "supervisor", lang, "/calls");
    const name = `${lang === "zh" ? "郑工" : "Mr Zheng"} ${freshNumber().slice(-4)}`;
    const visit = newId("visit");
    await api(page, "POST", "/api/v1/visits", { id: visit, kind: "delivery", name, subject: "supplies", noticeVersion: "2026-01" });
    await page.keyboard.press("Shift+F8");
    await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await picture(page, `evacuation-print-${lang}`);
    await page.emulateMedia({ media: "screen" });

    await expect(page.locator("html[data-kept]")).toBeAttached();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
    await page.getByRole("link", { name: w.place.calls }).click();
    await page.keyboard.press("Shift+F8");
    await page.getByRole("button", { name: w.evacuation.drill }).click();
    await page.getByRole("button", { name: `${w.evacuation.safe} ${name}` }).click();
    await expect(page.getByText(w.connection.waiting.replace("{{count}}", "2"), { exact: true })).toBeVisible();
    await accessible(page);
    await picture(page, `evacuation-away-${lang}`);

    await context.setOffline(false);
    await expect(page.getByText(w.connection.waiting.replace("{{count}}", "2"), { exact: true })).toBeHidden({ timeout: 30_000 });
    const ofVisit = async () => {
      const calls = await api<{ items: { rollCallId: string }[] }>(page, "GET", "/api/v1/roll-calls?limit=1");
      const started = calls.items[0]?.rollCallId;
      if (!started) return "not listed yet";
      const { lines } = await api<{ lines: { id: string; state: string }[] }>(page, "GET", `/api/v1/roll-calls/${started}`);
      return lines.find((line) => line.id === visit)?.state;
    };
    await expect.poll(ofVisit).toBe("safe");
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await picture(page, `evacuation-phone-${lang}`);
    await page.getByRole("button", { name: w.evacuation.close }).click();
    await expect(page.getByText(w.evacuation.closed.split("{{")[0] ?? "")).toBeVisible();
    await api(page, "POST", `/api/v1/visits/${visit}/departure`, { provenance: "observed" });
    expect(faults).toEqual([]);
  });
}
