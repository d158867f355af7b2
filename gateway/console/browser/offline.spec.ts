import { expect } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`a message taken while the server is away waits, is shown, and is sent once when it is back (${lang})`, async ({ browser }) => {
    const { page, context } = await open(browser, "receptionist", lang, "/desk");
    const text = `${lang === "zh" ? "断线时的留言" : "Taken without a connection"} ${freshNumber()}`;
    await page.keyboard.press("F2");
    await page.keyboard.type("lina");
    await expect(page.getByRole("option", { name: /8211/ })).toHaveAttribute("aria-selected", "true");
    await context.setOffline(true);
    await page.keyboard.press("F4");
    const form = page.getByRole("form", { name: w.message.title });
    await form.getByLabel(w.message.text).fill(text);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(w.form.waits)).toBeVisible();
    await expect(page.getByText(w.connection.waiting.replace("{{count}}", "1"), { exact: true })).toBeVisible();
    await accessible(page);
    await picture(page, `offline-${lang}`);

    await context.setOffline(false);
    await expect(page.getByText(w.connection.waiting.replace("{{count}}", "1"), { exact: true })).toBeHidden({ timeout: 30_000 });
    const answer = await page.request.get("/api/v1/messages?limit=20");
    const ids = ((await answer.json()) as { items: { id: string }[] }).items.map((item) => item.id);
    const details = await Promise.all(
      ids.map(async (id) => ((await (await page.request.get(`/api/v1/messages/${id}`)).json()) as { details?: { text?: string } }).details?.text),
    );
    expect(details.filter((each) => each === text)).toHaveLength(1);
  });

  test(`what was typed is still there after a reload (${lang})`, async ({ browser }) => {
    const { page } = await open(browser, "receptionist", lang, "/desk");
    await page.keyboard.press("Alt+n");
    const form = page.getByRole("form", { name: w.newCall.title });
    await form.getByLabel(w.caller.company).fill("华东贸易");
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("华东贸易");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("Alt+n");
    await expect(form.getByLabel(w.caller.company)).toHaveValue("华东贸易");
  });
}
