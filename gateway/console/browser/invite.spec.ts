import { expect } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s44 a host invites on the telephone, the desk expects the visitor and checks the code (${lang})`, async ({ browser }) => {
    const host = await open(browser, "host", lang, "/mine", { width: 390, height: 844 });
    const guest = `${lang === "zh" ? "赵经理" : "Ms Zhao"} ${freshNumber().slice(-4)}`;
    await host.page.getByRole("button", { name: w.invite.new }).click();
    const form = host.page.getByRole("form", { name: w.invite.new });
    await form.getByLabel(w.invite.guest).fill(guest);
    await form.getByLabel(w.caller.company).fill("华东贸易有限公司");
    await form.getByLabel(w.invite.from).fill(`${today()} 00:30`);
    await form.getByLabel(w.invite.until).fill(`${today()} 23:30`);
    await accessible(host.page);
    await picture(host.page, `mine-invite-${lang}`);
    await form.getByRole("button", { name: w.invite.send }).click();
    await expect(form).toBeHidden();
    await host.page.getByRole("button", { name: w.invite.show }).first().click();
    const shown = host.page.getByText(w.invite.code).locator(".extension").first();
    const code = (await shown.textContent()) ?? "";
    expect(code).toMatch(/[\w-]{4,}/);

    const desk = await open(browser, "receptionist", lang, "/desk");
    await expect(desk.page.getByRole("region", { name: w.visitors.expectedToday }).getByText(guest)).toBeVisible();
    await picture(desk.page, `desk-expected-${lang}`);
    await desk.page.goto("/console/visitors");
    await expect(desk.page.getByRole("article").filter({ hasText: guest })).toBeVisible();
    await desk.page.getByLabel(w.visitors.code).fill(code);
    await desk.page.getByRole("button", { name: w.visitors.check }).click();
    await expect(desk.page.getByText(w.visitors.codeValid.split("{{")[0] ?? "")).toBeVisible();
    await accessible(desk.page);
    await picture(desk.page, `visitors-${lang}`);
    await desk.page.getByLabel(w.visitors.code).fill("0000");
    await desk.page.getByRole("button", { name: w.visitors.check }).click();
    await expect(desk.page.getByRole("alert")).toBeVisible();
    expect([...host.faults, ...desk.faults]).toEqual([]);
  });
}

/** In the time zone of the browser. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
}
