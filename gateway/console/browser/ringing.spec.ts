import { expect } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s106 a call that rings comes up wherever one is, and the focus stays where it was (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/visitors");
    const number = freshNumber();
    const search = page.getByLabel(w.visit.search);
    await search.fill("qi");
    // As a telephone system tells of it: it rings, nobody has answered.
    const call = newId("call");
    await api(page, "POST", "/api/v1/calls", { id: call, ringingAt: new Date().toISOString(), number, line: "8000" });
    const ringing = page.getByRole("complementary", { name: w.ringing.title });
    await expect(ringing.getByText(number)).toBeVisible();
    await expect(search).toBeFocused();
    await page.keyboard.type("an");
    await expect(search).toHaveValue("qian");
    await accessible(page);
    await picture(page, `ringing-${lang}`);
    await ringing.locator("section").filter({ hasText: number }).getByRole("button", { name: w.ringing.answer }).click();
    await expect(page.getByRole("region", { name: w.call.card }).getByText(number)).toBeVisible();
    await expect(ringing.getByText(number)).toBeHidden();
    await api(page, "POST", `/api/v1/calls/${call}/end`, { disposition: "wrong-number" });
    expect(faults).toEqual([]);
  });
}
