import { expect } from "@playwright/test";
import { accessible, all, ask, LANGUAGES, open, picture, test, words } from "./desk";

interface VisitPlan {
  version: number;
  plan: { closesAt: string; kinds: { kind: string; asks: { field: string }[]; say: { waiting: { zh: string; en: string } } }[] };
}

/** Both languages publish plans of the same site. */
test.describe.configure({ mode: "serial" });

for (const lang of LANGUAGES) {
  const w = words(lang);
  const media = lang === "zh" ? "媒体" : "Media";

  test(`s41 a supervisor changes what the press is asked and told, and the desk asks and says so (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "supervisor", lang, "/settings?view=visits");
    const form = page.getByRole("form", { name: w.setting.views.visits });
    await form.getByRole("group", { name: w.plan.kinds }).getByRole("button", { name: media }).click();
    const kind = form.getByRole("region", { name: media, exact: true });
    await accessible(page);
    await picture(page, `plan-visits-${lang}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await picture(page, `plan-visits-phone-${lang}`);
    await page.setViewportSize({ width: 1440, height: 900 });

    const read = () => ask<VisitPlan>(page, "GET", "/api/v1/visit-plans/valid");
    const before = await read();
    const words = { zh: `请稍等，我请负责媒体的同事过来（${lang}）。`, en: `One moment, I am asking for our press officer (${lang}).` };
    const waiting = kind.getByRole("group", { name: w.plan.says.waiting });
    await waiting.getByLabel(w.setting.zh).fill(words.zh);
    await waiting.getByLabel(w.setting.en).fill(words.en);
    const patience = kind.getByRole("group", { name: w.plan.says.patience });
    const spoken = await patience.getByLabel(w.setting.en).inputValue();
    await patience.getByLabel(w.setting.en).fill("Please wait.");
    await form.getByRole("button", { name: w.setting.publish }).click();
    // Without the minutes nobody would hear how long: refused, and all that was typed is still there.
    await expect(form.getByRole("alert")).toContainText(/minutes|分钟/);
    await expect(waiting.getByLabel(w.setting.en)).toHaveValue(words.en);
    await picture(page, `plan-refused-${lang}`);
    await patience.getByLabel(w.setting.en).fill(spoken);
    await form.getByRole("button", { name: w.setting.publish }).click();
    await expect(form.getByText(w.setting.saved)).toBeVisible();
    await expect.poll(async () => (await read()).version).toBe(before.version + 1);
    const after = await read();
    expect(after.plan.kinds.find((each) => each.kind === "media")?.say.waiting).toEqual(words);
    expect(after.plan.kinds.map((each) => each.asks.map((one) => one.field))).toEqual(before.plan.kinds.map((each) => each.asks.map((one) => one.field)));

    const desk = await open(browser, "receptionist", lang, "/visitors");
    const id = `visit-${crypto.randomUUID()}`;
    await ask(desk.page, "POST", "/api/v1/visits", { id, kind: "media", name: "孙记者", company: "江城晚报", matter: "采访", hostId: "staff-a-lina", appointment: false, noticeVersion: "2026-01" });
    await expect.poll(async () => (await ask<{ say: { en: string } }>(desk.page, "GET", `/api/v1/visits/${id}/outward`)).say.en).toBe(words.en);
    await ask(desk.page, "POST", `/api/v1/visits/${id}/turn-away`, {});
    expect([...faults, ...desk.faults]).toEqual([]);
  });

  test(`s91 a supervisor adds a room, and visitors can be seated in it (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "supervisor", lang, "/settings?view=reception");
    const form = page.getByRole("form", { name: w.setting.views.reception });
    await accessible(page);
    await picture(page, `plan-reception-${lang}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await picture(page, `plan-reception-phone-${lang}`);
    await page.setViewportSize({ width: 1440, height: 900 });
    const rooms = form.getByRole("region", { name: w.reception.rooms });
    const name = { zh: `竹厅 ${lang}`, en: `Bamboo room ${lang}` };
    await rooms.getByRole("button", { name: w.reception.roomAlso }).click();
    const own = rooms.getByRole("group").last();
    await own.getByLabel(w.setting.zh).fill(name.zh);
    await own.getByLabel(w.setting.en).fill(name.en);
    await rooms.getByLabel(w.reception.seats).last().fill("0");
    await form.getByRole("button", { name: w.setting.publish }).click();
    await expect(form.getByRole("alert")).toBeVisible();
    await rooms.getByLabel(w.reception.seats).last().fill("8");
    await form.getByRole("button", { name: w.setting.publish }).click();
    await expect(form.getByText(w.setting.saved)).toBeVisible();
    await expect.poll(async () => (await ask<{ rooms: { names: { zh: string }; seats: number }[] }>(page, "GET", "/api/v1/reception-plan")).rooms.find((room) => room.names.zh === name.zh)?.seats).toBe(8);
    await rooms.getByRole("button", { name: w.setting.without.replace("{{name}}", name[lang]) }).click();
    await form.getByRole("button", { name: w.setting.publish }).click();
    await expect.poll(async () => (await ask<{ rooms: { names: { zh: string } }[] }>(page, "GET", "/api/v1/reception-plan")).rooms.some((room) => room.names.zh === name.zh)).toBe(false);
    expect(faults).toEqual([]);
  });

  test(`s16 the directory shows what a roster is made of: layers, turns and who stands in (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "supervisor", lang, "/directory?view=duty");
    const { rosterId } = (await all<{ rosterId: string }>(page, "/api/v1/rosters"))[0]!;
    // Far enough ahead for nobody else's test to stand on it.
    const day = 24 * 3600_000;
    const from = Math.ceil(Date.now() / day) * day + (lang === "zh" ? 30 : 31) * day;
    const at = (hours: number) => new Date(from + hours * 3600_000).toISOString();
    await ask(page, "POST", `/api/v1/rosters/${rosterId}/overrides`, { id: `override-${crypto.randomUUID()}`, staffId: "staff-a-sunlei", from: at(1), until: at(9) });
    await page.reload();
    const roster = page.locator(".made-of").first();
    await expect(roster.getByText(w.roster.inForce)).toBeVisible();
    await expect(roster.getByText(w.roster.required)).toBeVisible();
    await expect(roster.getByRole("listitem").filter({ hasText: at(1).slice(0, 10) }).filter({ hasText: w.duty.by.override }).last()).toBeVisible();
    await accessible(page);
    await picture(page, `directory-duty-${lang}`);
    expect(faults).toEqual([]);
  });
}
