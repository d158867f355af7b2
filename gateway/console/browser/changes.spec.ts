import { expect, type Locator, type Page } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

/** A site of its own with two people, so that nobody else's test stands on what is changed here. */
async function house(page: Page, site: string) {
  await told(page, site, "PUT", `/api/v1/sites/${site}`, { names: { zh: "新址", en: "New site" }, greeting: { zh: "您好", en: "Hello" }, zone: "Asia/Shanghai", relayWithinSeconds: 300 });
  const department = `dept-${site}`;
  await told(page, site, "PUT", `/api/v1/departments/${department}`, { names: { zh: "销售部", en: "Sales" }, extensions: [] });
  const people = [
    { id: `staff-${site}-tang`, names: { zh: "唐诗", en: "Tang Shi" }, extensions: ["8171"] },
    { id: `staff-${site}-song`, names: { zh: "宋词", en: "Song Ci" }, extensions: ["8172"] },
  ];
  for (const { id, names, extensions } of people) await told(page, site, "PUT", `/api/v1/staff/${id}`, { names, departmentId: department, post: { zh: "职员", en: "Clerk" }, extensions });
  await expect.poll(async () => JSON.stringify(await told(page, site, "GET", "/api/v1/staff?limit=10"))).toContain("宋词");
  await page.evaluate((chosen) => localStorage.setItem("frontdesk.site", JSON.stringify(chosen)), site);
  return people.map(({ id }) => id);
}

/** Somebody else at another machine. */
async function told<T>(page: Page, site: string, method: "GET" | "PUT", path: string, data?: object): Promise<T> {
  const me = (await (await page.request.get("/api/v1/me")).json()) as { csrf: { header: string; token: string } };
  const answer = await page.request.fetch(path, { method, headers: { "Frontdesk-Site": site, "Idempotency-Key": crypto.randomUUID(), [me.csrf.header]: me.csrf.token }, ...(data && { data }) });
  expect([path, answer.ok() ? "" : await answer.text()]).toEqual([path, ""]);
  return (await answer.json()) as T;
}

const rowOf = (beside: Locator, name: string | RegExp) => beside.getByRole("row").filter({ has: beside.page().getByRole("rowheader", { name }) });

for (const lang of LANGUAGES) {
  const w = words(lang);

  async function seen(page: Page, name: string) {
    await accessible(page);
    await picture(page, `${name}-${lang}`);
    await page.getByRole("button", { name: w.shell.toDark }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await picture(page, `${name}-phone-dark-${lang}`);
    await page.getByRole("button", { name: w.shell.toLight }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  test(`of two who change the same account the second sees what the first has done, and a new one takes no name that somebody has (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/settings?view=accounts");
    const name = `temp${freshNumber()}`;
    const account = { displayName: `临时 ${name}`, staffId: null, grants: [{ site: "site-a", role: "receptionist" }, { site: "site-b", role: "host" }] };
    await told(page, "site-a", "PUT", `/api/v1/accounts/${name}`, account);
    await page.reload();
    await page.getByRole("row").filter({ hasText: name }).getByRole("button").click();
    const form = page.getByRole("form", { name: w.accounts.edit });
    const shown = form.getByLabel(w.accounts.displayName);
    await expect(shown).toHaveValue(account.displayName);
    // Each site with what may be done there.
    await expect(form.getByLabel(w.accounts.site)).toHaveCount(2);
    await shown.fill(`我的 ${name}`);
    await told(page, "site-a", "PUT", `/api/v1/accounts/${name}`, { ...account, grants: [...account.grants, { site: "site-a", role: "supervisor" }] });

    await form.getByRole("button", { name: w.form.save }).click();
    const beside = form.getByRole("alert", { name: w.beside.title });
    await expect(beside).toContainText(w.beside.by.split("{{time}}")[0]!.replace("{{who}}", "admin").trim());
    await expect(rowOf(beside, w.accounts.displayName)).toContainText(`我的 ${name}`);
    await expect(rowOf(beside, w.accounts.rolesAt.replace("{{site}}", "site-a"))).toContainText(w.role.supervisor);
    await expect(rowOf(beside, w.accounts.rolesAt.replace("{{site}}", "site-b"))).toHaveCount(0);
    await seen(page, "account-beside");
    await beside.getByRole("button", { name: w.beside.keep }).click();
    await form.getByRole("button", { name: w.form.save }).click();
    await expect(form.getByText(w.setting.saved)).toBeVisible();
    const after = await told<typeof account>(page, "site-a", "GET", `/api/v1/accounts/${name}`);
    expect([after.displayName, after.grants.map(({ site, role }) => `${site} ${role}`)]).toEqual([`我的 ${name}`, ["site-a receptionist", "site-a supervisor", "site-b host"]]);

    await page.getByRole("button", { name: w.accounts.add }).click();
    await form.getByLabel(w.accounts.name, { exact: true }).fill(name);
    await form.getByLabel(w.accounts.displayName).fill("Somebody new");
    await form.getByRole("combobox", { name: w.accounts.roles }).click();
    await page.getByTitle(w.role.admin, { exact: true }).click();
    await page.keyboard.press("Escape");
    await form.getByRole("button", { name: w.accounts.make }).click();
    await expect(form.getByRole("alert")).toContainText(w.accounts.taken.replace("{{name}}", name));
    await expect(form.getByLabel(w.accounts.displayName)).toHaveValue("Somebody new");
    await accessible(page);
    await picture(page, `account-taken-${lang}`);
    await form.getByRole("button", { name: w.accounts.open.replace("{{name}}", name) }).click();
    await expect(form.getByLabel(w.accounts.displayName)).toHaveValue(`我的 ${name}`);
    expect(faults).toEqual([]);
  });

  test(`s26 an administrator says who answers for what, beside what somebody else has said meanwhile (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/directory");
    const site = `site-${freshNumber()}`;
    await house(page, site);
    await page.goto("/console/directory?view=subjects");
    await page.getByRole("button", { name: w.subjects.add }).click();
    const form = page.getByRole("form", { name: w.subjects.edit });
    const save = form.getByRole("button", { name: w.form.save });
    await form.getByLabel(w.subjects.parts.kind).selectOption("solicitation");
    for (const [group, zh, en] of [[w.subjects.parts.subject, "网站业务", "Website business"], [w.subjects.parts.post, "管理部", "Management Department"]] as const) {
      await form.getByRole("group", { name: group }).getByLabel(w.setting.zh).fill(zh);
      await form.getByRole("group", { name: group }).getByLabel(w.setting.en).fill(en);
    }
    const extensions = form.getByLabel(w.subjects.parts.extensions);
    await extensions.fill("8171，8172");
    await expect(form.getByText(lang === "zh" ? "8171 唐诗 → 8172 宋词" : "8171 Tang Shi → 8172 Song Ci")).toBeVisible();
    await expect(save).toBeDisabled();
    await form.getByLabel(w.subjects.parts.rule).fill("s26");
    await save.click();
    await expect(form).toBeHidden();
    const row = page.getByRole("row").filter({ hasText: lang === "zh" ? "网站业务" : "Website business" });
    await expect(row).toContainText(lang === "zh" ? "唐诗 · 宋词" : "Tang Shi · Song Ci");
    await expect(row).toContainText("S26");

    await row.getByRole("button").click();
    await expect(extensions).toHaveValue("8171 · 8172");
    await extensions.fill("8172");
    const { items } = await told<{ items: { responsibilityId: string; kind: string; subject: object; post: object; extensions: string[]; rule: string }[] }>(page, site, "GET", "/api/v1/responsibilities");
    const { responsibilityId, kind, subject, extensions: before, rule } = items[0]!;
    expect(before).toEqual(["8171", "8172"]);
    await told(page, site, "PUT", `/api/v1/responsibilities/${responsibilityId}`, { kind, subject, extensions: before, rule, post: { zh: "网络部", en: "Network Department" } });
    await save.click();
    const beside = form.getByRole("alert", { name: w.beside.title });
    await expect(rowOf(beside, w.subjects.parts.extensions)).toContainText("8171 → 8172");
    await expect(rowOf(beside, new RegExp(w.subjects.parts.post.replace(/[()（）]/g, ".") + ".*" + w.setting.zh))).toContainText("网络部");
    await seen(page, "subject-beside");
    await beside.getByRole("button", { name: w.beside.keep }).click();
    await save.click();
    await expect(form.getByText(w.setting.saved)).toBeVisible();
    const after = await told<{ extensions: string[]; post: { zh: string } }>(page, site, "GET", `/api/v1/responsibilities/${responsibilityId}`);
    expect([after.extensions, after.post.zh]).toEqual([["8172"], "网络部"]);
    expect(faults).toEqual([]);
  });

  test(`s16 a roster is planned in layers and changed, beside what somebody else has changed meanwhile (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/directory");
    const site = `site-${freshNumber()}`;
    const [tang, song] = await house(page, site);
    await page.goto("/console/directory?view=duty");
    await expect(page.getByText(w.duty.none)).toBeVisible();
    await page.getByRole("button", { name: w.roster.add }).click();
    const fresh = page.getByRole("form", { name: w.roster.add });
    const names = fresh.getByRole("group", { name: w.roster.parts.names });
    await names.getByLabel(w.setting.zh).fill("销售值班");
    await names.getByLabel(w.setting.en).fill("Sales duty");
    await fresh.getByRole("button", { name: w.roster.addLayer }).click();
    await fresh.getByLabel(w.roster.parts.name, { exact: true }).fill("工作日 workdays");
    const hours = fresh.getByRole("group", { name: w.roster.parts.hours });
    await hours.getByLabel(w.roster.weekdays[5]!).check();
    await hours.getByLabel(w.roster.parts.begin).fill("8点30");
    await hours.getByLabel(w.roster.parts.until).fill("1800");
    await hours.getByLabel(w.roster.parts.until).blur();
    await expect(hours.getByLabel(w.roster.parts.begin)).toHaveValue("08:30");
    await expect(hours.getByLabel(w.roster.parts.until)).toHaveValue("18:00");
    const save = (form: Locator) => form.getByRole("button", { name: w.roster.save });
    // Nobody takes turns yet.
    await expect(save(fresh)).toBeDisabled();
    await fresh.getByRole("combobox", { name: w.roster.addPerson }).fill("tangshi");
    await page.getByRole("option", { name: /唐诗|Tang Shi/ }).click();
    await seen(page, "roster-new");
    await save(fresh).click();
    await expect(fresh).toBeHidden();
    const roster = page.getByRole("region", { name: lang === "zh" ? "销售值班" : "Sales duty" });
    await expect(roster.getByRole("listitem").filter({ hasText: "08:30–18:00" })).toContainText(`${w.roster.weekdays[0]}–${w.roster.weekdays[5]}`);

    await roster.getByRole("button", { name: w.roster.change, exact: true }).click();
    const form = roster.getByRole("form", { name: w.roster.edit });
    await form.getByRole("combobox", { name: w.roster.addPerson }).fill("songci");
    await page.getByRole("option", { name: /宋词|Song Ci/ }).click();
    const { items } = await told<{ items: { rosterId: string }[] }>(page, site, "GET", "/api/v1/rosters");
    const path = `/api/v1/rosters/${items[0]!.rosterId}`;
    interface Told { names: object; plans: { layers: { name: string; staffIds: string[]; daysPerTurn: number }[]; required: object[] }[] }
    const read = () => told<Told>(page, site, "GET", path);
    const before = await read();
    await told(page, site, "PUT", path, { names: before.names, layers: before.plans[0]!.layers.map((layer) => ({ ...layer, daysPerTurn: 3 })), required: [{ weekdays: [1, 2, 3, 4, 5], from: "08:30", until: "18:00" }] });
    await save(form).click();
    const beside = form.getByRole("alert", { name: w.beside.title });
    await expect(rowOf(beside, new RegExp(w.roster.parts.staffIds.replace(/[()（）]/g, ".")))).toContainText(lang === "zh" ? "唐诗 → 宋词" : "Tang Shi → Song Ci");
    await expect(rowOf(beside, new RegExp(w.roster.parts.daysPerTurn))).toContainText(w.beside.untouched);
    await expect(rowOf(beside, w.roster.parts.required)).toContainText(`${w.roster.weekdays[0]}–${w.roster.weekdays[4]} 08:30–18:00`);
    await beside.scrollIntoViewIfNeeded();
    await seen(page, "roster-beside");
    await beside.getByRole("button", { name: w.beside.keep }).click();
    await save(form).click();
    await expect(form).toBeHidden();
    const after = (await read()).plans[0]!;
    expect([after.layers[0]!.staffIds, after.layers[0]!.daysPerTurn, after.required.length]).toEqual([[tang, song], 3, 1]);
    await accessible(page);
    await picture(page, `roster-changed-${lang}`);
    expect(faults).toEqual([]);
  });
}
