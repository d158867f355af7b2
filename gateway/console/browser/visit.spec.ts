import { expect } from "@playwright/test";
import { api, newId } from "./api";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s32 to s96 a walk-in: registered, answered from the host's telephone, seated, gone, the room tidy (${lang})`, async ({ browser }) => {
    const desk = await open(browser, "receptionist", lang, "/visitors");
    const host = await open(browser, "host", lang, "/mine", { width: 390, height: 844 });
    const number = freshNumber();
    const name = `${lang === "zh" ? "钱先生" : "Mr Qian"} ${number.slice(-4)}`;

    await desk.page.keyboard.press("F8");
    const form = desk.page.getByRole("form", { name: w.arrival.title });
    await form.getByText(lang === "zh" ? "客户" : "Customer", { exact: true }).click();
    await form.getByLabel(lang === "zh" ? "贵姓" : "your name").fill(name);
    await form.getByLabel(lang === "zh" ? "哪个单位" : "Which company").fill("华东贸易有限公司");
    await form.getByLabel(lang === "zh" ? "联系电话" : "telephone number").fill(number);
    await form.getByRole("combobox", { name: lang === "zh" ? "找哪位" : "Whom would you" }).fill("lina");
    await desk.page.getByTitle(/8211/).or(desk.page.locator(".ant-select-item-option", { hasText: "8211" })).first().click();
    await accessible(desk.page);
    await picture(desk.page, `visit-check-in-${lang}`);
    await desk.page.keyboard.press("Control+Enter");

    const card = desk.page.getByRole("region", { name: w.visit.card });
    await expect(card.getByText(w.visit.state["awaiting-host"])).toBeVisible();
    await expect(card.getByText(lang === "zh" ? "请稍等，我马上帮您联系" : "One moment please")).toBeVisible();

    // The host answers on the telephone; the sentence at the desk follows by itself.
    const slip = host.page.getByRole("article", { name });
    await expect(slip).toBeVisible();
    await accessible(host.page);
    await picture(host.page, `mine-visitor-${lang}`);
    await slip.getByRole("button", { name: w.answer.wait }).click();
    await slip.getByRole("button", { name: w.answer.minutes.replace("{{count}}", "10"), exact: true }).click();
    await expect(card.getByText(lang === "zh" ? "请您稍候约 10 分钟" : "waiting about 10 minutes")).toBeVisible();
    await picture(desk.page, `visit-wait-${lang}`);
    await slip.getByRole("button", { name: w.myVisits.change }).click();
    await slip.getByRole("button", { name: w.answer.coming }).click();
    await expect(card.getByText(lang === "zh" ? "马上就来接您" : "on the way")).toBeVisible();
    await card.getByRole("button", { name: w.visit.saidIt }).click();
    await expect(card.getByText(w.visit.told)).toBeVisible();
    await picture(desk.page, `visit-received-${lang}`);

    await card.getByRole("button", { name: w.visit.admit }).click();
    await card.getByRole("combobox", { name: w.visit.seat }).click();
    await desk.page.locator(".ant-select-item-option").filter({ hasText: lang === "zh" ? "会客室二" : "Meeting room 2" }).click();
    await card.getByRole("button", { name: w.rooms.drinks.tea }).click();
    await expect(card.getByText(w.rooms.tea, { exact: false }).first()).toBeVisible();
    await expect(card.getByRole("button", { name: w.rooms.refill })).toBeVisible();
    await picture(desk.page, `visit-seated-${lang}`);
    await card.getByRole("button", { name: w.visit.left }).click();
    await card.getByRole("form", { name: w.visit.left }).getByRole("button", { name: w.form.save }).click();
    await expect(card.getByText(w.visit.provenance.observed)).toBeVisible();
    const tidied = card.getByRole("button", { name: w.rooms.tidied }).or(desk.page.getByRole("region", { name: w.rooms.title }).getByRole("button", { name: w.rooms.tidied }));
    await tidied.first().click();
    await expect(tidied).toHaveCount(0);
    await picture(desk.page, `visit-gone-${lang}`);

    // The register says when, and how it is known.
    await desk.page.goto("/console/registers?register=visitors");
    const line = desk.page.getByRole("row").filter({ hasText: name });
    await expect(line.getByText(new RegExp(`\\d\\d:\\d\\d ${w.registers.provenance.observed}`))).toBeVisible();
    expect([...desk.faults, ...host.faults]).toEqual([]);
  });

  test(`s43 s97 whoever is not received hears the same words, and leaves a message that the host answers (${lang})`, async ({ browser }) => {
    const desk = await open(browser, "receptionist", lang, "/desk");
    const number = freshNumber();
    const name = `${lang === "zh" ? "孙记者" : "Ms Sun"} ${number.slice(-4)}`;
    await desk.page.keyboard.press("F8");
    const form = desk.page.getByRole("form", { name: w.arrival.title });
    await form.getByText(lang === "zh" ? "媒体" : "Media", { exact: true }).click();
    await form.getByText(w.arrival.no, { exact: true }).click();
    await form.getByLabel(lang === "zh" ? "贵姓" : "your name").fill(name);
    await form.getByLabel(lang === "zh" ? "哪个单位" : "Which company").fill(lang === "zh" ? "江城晚报" : "River Evening News");
    await form.getByLabel(lang === "zh" ? "什么事" : "what it is about").fill(lang === "zh" ? "采访招聘行情" : "An interview");
    await form.getByRole("combobox", { name: lang === "zh" ? "找哪位" : "Whom would you" }).fill("lina");
    await desk.page.locator(".ant-select-item-option", { hasText: "8211" }).first().click();
    await desk.page.keyboard.press("Control+Enter");
    const card = desk.page.getByRole("region", { name: w.visit.card });
    // S46: nobody of the press gets in without a recorded answer.
    await expect(card.getByText(w.visit.mustDecide)).toBeVisible();
    await expect(card.getByRole("button", { name: w.visit.admit })).toHaveCount(0);
    await card.getByRole("button", { name: w.visit.record }).click();
    await card.getByRole("button", { name: w.answer.declined }).click();
    await card.getByRole("radio", { name: w.answer.reasons.busy }).click();
    await card.getByRole("button", { name: w.answer.confirm }).click();
    await expect(card.getByText(lang === "zh" ? "今天不便接待采访" : "cannot receive the press")).toBeVisible();
    await expect(desk.page.getByRole("region", { name: w.visit.waiting }).getByRole("button", { name })).toBeVisible();
    await accessible(desk.page);
    await picture(desk.page, `desk-not-received-${lang}`);

    await card.getByRole("button", { name: w.visit.message }).click();
    await card.getByLabel(w.caller.number).fill(number);
    await card.getByRole("button", { name: w.visit.messageSave }).click();
    await expect(card.getByText(w.visit.reply.open)).toBeVisible();
    await card.getByRole("button", { name: w.visit.turnAway }).click();
    await expect(card.getByText(w.visit.state["turned-away"])).toBeVisible();

    const host = await open(browser, "host", lang, "/mine", { width: 390, height: 844 });
    const owed = host.page.getByText(number).locator("xpath=ancestor::*[contains(@class,'slip')][1]");
    await expect(owed.first()).toBeVisible();
    await picture(host.page, `mine-reply-${lang}`);
    await host.page.getByRole("button", { name: w.myVisits.replied }).first().click();
    expect([...desk.faults, ...host.faults]).toEqual([]);
  });
}

/** Once, in English: each of the buttons has its words above. */
test("s42 s43 a host sends a colleague, who declines; what is said outside does not tell why", async ({ browser }) => {
  const w = words("en");
  const desk = await open(browser, "receptionist", "en", "/visitors");
  const visit = newId("visit");
  const name = `Mr Feng ${freshNumber()}`;
  await api(desk.page, "POST", "/api/v1/visits", { id: visit, kind: "customer", name, company: "华东贸易有限公司", number: freshNumber(), hostId: "staff-a-lina", noticeVersion: "2026-01" });
  await desk.page.getByRole("article").filter({ hasText: name }).getByRole("button").first().click();
  const card = desk.page.getByRole("region", { name: w.visit.card });

  const host = await open(browser, "host", "en", "/mine", { width: 390, height: 844 });
  const slip = host.page.getByRole("article", { name });
  await slip.getByRole("button", { name: w.answer.colleague }).click();
  await slip.getByRole("combobox", { name: w.answer.who }).fill("sunlei");
  await host.page.locator(".ant-select-item-option").filter({ hasText: "Sun Lei" }).click();
  await slip.getByRole("button", { name: w.visit.ask }).click();

  const colleague = await open(browser, "sunlei", "en", "/mine", { width: 390, height: 844 });
  const asked = colleague.page.getByRole("article", { name });
  await asked.getByRole("button", { name: w.answer.declined }).click();
  await expect(asked.getByRole("button", { name: w.answer.confirm })).toBeDisabled();
  await asked.getByRole("radio", { name: w.answer.reasons["security-concern"] }).click();
  await accessible(colleague.page);
  await picture(colleague.page, "mine-decline-en");
  await asked.getByRole("button", { name: w.answer.confirm }).click();

  await expect(card.getByText(w.visit.state["not-received"])).toBeVisible();
  const { say } = await api<{ say: { en: string } }>(desk.page, "GET", `/api/v1/visits/${visit}/outward`);
  expect(say.en).not.toMatch(/secur|declin|Sun Lei/i);
  await card.getByRole("button", { name: w.visit.turnAway }).click();
  await expect(card.getByText(w.visit.state["turned-away"])).toBeVisible();
  expect([...desk.faults, ...host.faults, ...colleague.faults]).toEqual([]);
});
