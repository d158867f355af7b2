import { expect, type Page } from "@playwright/test";
import { accessible, ask, freshNumber, type Lang, LANGUAGES, open, picture, test, words } from "./desk";

const MONTH = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date()).slice(0, 7);
const MAPPING = { waybill: "运单号码", date: "日期", region: "对方地区", weight: "计费重量", weightUnit: "kg", amounts: ["应付金额(元)"] };
const TARIFF = {
  zones: [{ code: "1", zh: "全国", en: "Everywhere", places: ["*"], firstGrams: 1000, firstCents: 1000, furtherGrams: 1000, furtherCents: 200 }],
  minimumCents: 0,
};

/** A courier that no other test sends by: what an account did not list would be missed in every statement of its courier. */
const COURIERS: Record<Lang, { carrier: string; waybill: () => string; unknown: string }> = {
  zh: { carrier: "yto", waybill: () => `YT${freshNumber().padEnd(13, "0")}`, unknown: "YT9999999999999" },
  en: { carrier: "zto", waybill: () => `73${freshNumber().padEnd(12, "0")}`, unknown: "73999999999999" },
};

/** An account with its tariff, and items that really went out by it. */
async function sent(page: Page, account: string, count: number, { carrier, waybill }: { carrier: string; waybill: () => string }): Promise<string[]> {
  const path = `/api/v1/mail/courier-accounts/${account}`;
  const made = await ask(page, "PUT", path, { carrier, names: { zh: "月结账号", en: "Monthly account" }, number: `755${account.slice(-6)}` });
  const mapped = await ask(page, "PUT", `${path}/statement-mapping`, MAPPING, made.version);
  await ask(page, "PUT", `${path}/tariffs/${MONTH}-01`, TARIFF, mapped.version);
  const ids: string[] = [];
  const waybills: string[] = [];
  for (let index = 0; index < count; index++) {
    const id = `outgoing-${crypto.randomUUID()}`;
    const addressee = { name: "周经理", company: "浦江建设", number: freshNumber(), address: "上海市浦东新区世纪大道 100 号" };
    await ask(page, "POST", "/api/v1/mail/outgoing", { id, itemClass: "ordinary", carriage: "courier", sealed: true, region: "CN-31", addressee });
    await ask(page, "POST", `/api/v1/mail/outgoing/${id}/hand-over`, { weightGrams: 500 });
    ids.push(id);
  }
  await ask(page, "POST", "/api/v1/mail/dispatches", { id: `dispatch-${crypto.randomUUID()}`, carrier, account, itemIds: ids });
  for (const id of ids) {
    const own = waybill();
    await ask(page, "POST", `/api/v1/mail/outgoing/${id}/waybill`, { waybill: own });
    waybills.push(own);
  }
  return waybills;
}

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s131 and s132 a statement is compared, refused while a difference is open and named, settled, approved by another and paid (${lang})`, async ({ browser }) => {
    const account = `account-${Date.now()}`;
    const supervisor = await open(browser, "supervisor", lang, "/mail?view=settlements");
    const waybills = await sent(supervisor.page, account, 3, COURIERS[lang]);
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    const line = (waybill: string, yuan: string) => `${today},${waybill},上海市,0.5,${yuan}`;
    const csv = ["日期,运单号码,对方地区,计费重量,应付金额(元)", ...waybills.map((waybill, index) => line(waybill, index === 1 ? "13.50" : "10.00")), line(waybills[0] ?? "", "10.00"), line(COURIERS[lang].unknown, "25.80")].join("\n");

    const clerk = await open(browser, "mail-clerk", lang, "/mail?view=settlements");
    const { page } = clerk;
    const take = page.getByRole("region", { name: w.settlement.import });
    await take.getByRole("combobox", { name: w.settlement.account }).click();
    await page.getByTitle(new RegExp(account.slice(-6))).last().click();
    await take.getByLabel(w.settlement.month).fill(MONTH);
    await take.getByLabel(w.settlement.file).setInputFiles({ name: "statement.csv", mimeType: "text/csv", buffer: Buffer.from(`${csv}\n${line("SF1", "x")}`) });
    await expect(take.getByText(w.settlement.bad.split("{{")[0] ?? "").first()).toBeVisible();
    await picture(page, `settlement-bad-file-${lang}`);
    await take.getByLabel(w.settlement.file).setInputFiles({ name: "statement.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await take.getByRole("button", { name: w.settlement.take, exact: true }).click();
    await accessible(page);
    await take.getByRole("button", { name: w.settlement.compareNow }).click();

    const rows = page.getByRole("region", { name: w.settlement.differences });
    await expect(rows.getByRole("row")).toHaveCount(4);
    await accessible(page);
    await picture(page, `settlement-open-${lang}`);
    const settlement = new URL(page.url()).search;
    const boss = await open(browser, "manager", lang, `/mail${settlement}`);
    const approve = boss.page.getByRole("button", { name: w.settlement.approve.split("{{")[0] });
    await approve.click();
    await expect(boss.page.getByRole("alert")).toContainText("duplicate-");
    await picture(boss.page, `settlement-refused-${lang}`);

    for (const kind of ["price", "duplicate", "unknown-waybill"] as const) {
      await rows.getByRole("row").filter({ hasText: w.settlement.kinds[kind] }).getByRole("checkbox").check();
    }
    const form = page.getByRole("form", { name: w.settlement.resolve });
    await expect(form.getByText(w.settlement.resolutions["claim-back"])).toBeVisible();
    await form.getByLabel(w.settlement.why).fill(lang === "zh" ? "快递已确认多收" : "The courier agrees");
    await picture(page, `settlement-settle-${lang}`);
    await form.getByRole("button", { name: w.settlement.resolve, exact: true }).click();
    await expect(form).toBeHidden();
    await expect(rows.getByText(w.settlement.open, { exact: true })).toHaveCount(0);

    await boss.page.reload();
    await expect(boss.page.getByText(w.settlement.allSettled.split("{{")[0] ?? "").first()).toBeVisible();
    await approve.click();
    const payment = boss.page.getByRole("form", { name: w.settlement.payment });
    await payment.getByLabel(w.settlement.reference).fill("TX-20261126-1");
    await accessible(boss.page);
    await payment.getByRole("button", { name: w.settlement.pay.split("{{")[0] }).click();
    await expect(boss.page.getByText("TX-20261126-1")).toBeVisible();
    await accessible(boss.page);
    await picture(boss.page, `settlement-paid-${lang}`);
    expect([...supervisor.faults, ...clerk.faults, ...boss.faults]).toEqual([]);
  });
}
