import { expect } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s64 s78 out of the office, not back in time, and back late (${lang})`, async ({ browser }) => {
    const host = await open(browser, "sunlei", lang, "/mine", { width: 390, height: 844 });
    const outing = host.page.getByRole("region", { name: w.outing.title });
    const where = lang === "zh" ? "客户现场" : "At a customer's";
    await outing.getByLabel(w.outing.where).fill(where);
    await outing.getByRole("button", { name: w.outing.hours.replace("{{count}}", "2") }).click();
    await accessible(host.page);
    await outing.getByRole("button", { name: w.outing.go }).click();
    await expect(outing.getByRole("button", { name: w.outing.return })).toBeVisible();
    await picture(host.page, `mine-out-${lang}`);
    await outing.getByRole("button", { name: w.outing.return }).click();
    await expect(outing.getByRole("button", { name: w.outing.go })).toBeVisible();

    // Written down afterwards: out since this morning, and back an hour ago at the latest.
    const hours = (count: number) => new Date(Date.now() + count * 3600_000).toISOString();
    await api(host.page, "POST", "/api/v1/outings", { id: newId("outing"), destination: where, leftAt: hours(-3), expectedBackAt: hours(-1), staffId: "staff-a-sunlei" });
    await expect(outing.getByRole("button", { name: w.outing.return })).toBeVisible();
    const desk = await open(browser, "receptionist", lang, "/directory");
    await desk.page.getByText(w.directory.out, { exact: true }).click();
    await desk.page.getByText(w.outing.states.overdue, { exact: true }).first().click();
    await expect(desk.page.getByRole("row").filter({ hasText: where }).first()).toBeVisible();
    await accessible(desk.page);
    await picture(desk.page, `directory-overdue-${lang}`);
    await outing.getByRole("button", { name: w.outing.return }).click();
    await expect(outing.getByRole("button", { name: w.outing.go })).toBeVisible();
    await desk.page.getByText(w.outing.states.returned, { exact: true }).first().click();
    await expect(desk.page.getByRole("row").filter({ hasText: w.outing.late }).first()).toBeVisible();
    expect([...host.faults, ...desk.faults]).toEqual([]);
  });
}
