import { expect, type Page } from "@playwright/test";
import { accessible, all, ask, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

const file = (name: string, lines: string[]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });

for (const lang of LANGUAGES) {
  const w = words(lang);
  const at = (line: number) => w.settlement.line.replace("{{line}}", String(line));
  const sum = (of: Record<"added" | "changed" | "unchanged", number>) => w.imports.sum.replace("{{refused}}", "0").replace(/\{\{(\w+)\}\}/g, (_, name: "added") => String(of[name]));

  async function inBothThemesAndOnATelephone(page: Page, name: string) {
    await accessible(page);
    await picture(page, `${name}-${lang}`);
    await page.getByRole("button", { name: w.shell.toDark }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await accessible(page);
    await picture(page, `${name}-phone-dark-${lang}`);
    await page.getByRole("button", { name: w.shell.toLight }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
  }

  test(`s62 a file of staff is looked through line by line, taken in when it is good, and changes nothing the second time (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/directory?view=import&of=staff");
    const card = page.getByRole("region", { name: w.imports.kinds.staff, exact: true });
    const chooser = card.getByLabel(w.imports.file.staff);
    const take = card.getByRole("button", { name: w.imports.now });
    const department = (await all<{ departmentId: string }>(page, "/api/v1/departments"))[0]!.departmentId;
    const id = `staff-a-import-${freshNumber()}`;
    const head = lang === "zh" ? "员工编号,姓名,部门编号,职务" : "staff_id,name_zh,department_id,post_zh";
    const good = `${id},试导入,${department},文员`;

    await chooser.setInputFiles(file("bad.csv", [head, good, `${id}-2,试二,dept-nowhere,文员`, `${id}-3,,${department},文员`]));
    const problems = card.getByRole("listitem");
    await expect(problems).toHaveCount(2);
    await expect(problems.nth(0)).toContainText(at(3));
    await expect(problems.nth(1)).toContainText(at(4));
    // In words, with the column as the file names it.
    await expect(problems.nth(0)).toContainText(lang === "zh" ? "部门编号 没有这个部门。" : "department_id There is no such department.");
    await expect(problems.nth(1)).toContainText(lang === "zh" ? "姓名 请填写内容。" : "name_zh Please enter a text.");
    await expect(take).toBeDisabled();
    await inBothThemesAndOnATelephone(page, "import-staff-bad");

    // The other language says the same, without the file being sent again.
    await page.getByRole("button", { name: lang === "zh" ? "English" : "中文" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: lang === "zh" ? "department_id There is no such department." : "部门编号 没有这个部门。" })).toBeVisible();
    await page.getByRole("button", { name: lang === "zh" ? "中文" : "English" }).click();

    await chooser.setInputFiles(file("notes.csv", ["This is no list of staff", "but a note"]));
    await expect(problems).toHaveCount(1);
    await expect(problems).toContainText(lang === "zh" ? "标题" : "heading");
    await expect(take).toBeDisabled();

    for (const told of [{ added: 1, changed: 0, unchanged: 0 }, { added: 0, changed: 0, unchanged: 1 }]) {
      await chooser.setInputFiles([]);
      await chooser.setInputFiles(file("staff.csv", [head, good]));
      await expect(take).toBeEnabled();
      await take.press("Enter");
      await expect(card.getByText(sum(told))).toBeVisible();
    }
    await accessible(page);
    await picture(page, `import-staff-done-${lang}`);
    await expect.poll(async () => (await page.request.get(`/api/v1/staff/${id}`, { headers: { "Frontdesk-Site": "site-a" } })).status()).toBe(200);
    expect(faults).toEqual([]);
  });

  test(`s8 and s14 departments and customers are taken in where staff are, each problem in words (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/directory?view=import");
    const unique = freshNumber();
    const departments = page.getByRole("region", { name: w.imports.kinds.departments, exact: true });
    const chooser = departments.getByLabel(w.imports.file.departments);
    await chooser.setInputFiles(file("bad.csv", ["department_id,name_zh,parent_id", `dept-${unique},试导入部,dept-nowhere`, "Sales,,"]));
    const problems = departments.getByRole("listitem");
    await expect(problems).toHaveCount(3);
    await expect(problems.filter({ hasText: at(2) })).toContainText(lang === "zh" ? "上级部门编号 没有这个部门。" : "parent_id There is no such department.");
    await inBothThemesAndOnATelephone(page, "import-departments-bad");
    for (const told of [{ added: 1, changed: 0, unchanged: 0 }, { added: 0, changed: 0, unchanged: 1 }]) {
      await chooser.setInputFiles([]);
      await chooser.setInputFiles(file("departments.csv", ["department_id,name_zh", `dept-${unique},试导入部`]));
      await departments.getByRole("button", { name: w.imports.now }).click();
      await expect(departments.getByText(sum(told))).toBeVisible();
    }

    await page.getByText(w.imports.kinds.customers, { exact: true }).click();
    const customers = page.getByRole("region", { name: w.imports.kinds.customers, exact: true });
    const book = customers.getByLabel(w.imports.file.customers);
    await book.setInputFiles(file("bad.csv", ["customer_id,company,numbers,owner_id,locked_since", `${unique},试客户有限公司,12,staff-nobody,31.1.2026`]));
    await expect(customers.getByRole("listitem")).toHaveCount(3);
    await expect(customers.getByRole("listitem").filter({ hasText: lang === "zh" ? "锁定日期" : "locked_since" })).toContainText(lang === "zh" ? "日期请写成 2026-01-31 的形式。" : "Please write the date like 2026-01-31.");
    await inBothThemesAndOnATelephone(page, "import-customers-bad");
    await book.setInputFiles([]);
    await book.setInputFiles(file("customers.csv", ["customer_id,company", `${unique},试客户有限公司`]));
    await customers.getByRole("button", { name: w.imports.now }).click();
    await expect(customers.getByText(sum({ added: 1, changed: 0, unchanged: 0 }))).toBeVisible();
    expect(faults).toEqual([]);
  });

  test(`s64 the desk takes in what a door system wrote, and reads which lines could not be recorded (${lang})`, async ({ browser }) => {
    const admin = await open(browser, "admin", lang, "/directory");
    const badge = `b-${freshNumber()}`;
    await ask(admin.page, "PUT", `/api/v1/badges/${badge}`, { staffId: "staff-a-sunlei" });
    const { page, faults } = await open(browser, "receptionist", lang, "/directory?view=import");
    const card = page.getByRole("region", { name: w.imports.kinds.door, exact: true });
    const passed = new Date(Date.now() - 120_000).toISOString();
    const lines = ["badge,time,direction", `${badge},${passed},in`, `nobody-${badge},${passed},in`, `${badge},yesterday,in`];
    await expect.poll(async () => JSON.stringify(await all(admin.page, "/api/v1/badges"))).toContain(badge);
    await card.getByLabel(w.imports.file.door).setInputFiles(file("door.csv", lines));
    await expect(card.getByRole("listitem")).toHaveCount(2);
    await expect(card.getByRole("listitem").nth(0)).toContainText(lang === "zh" ? "卡号 该门禁卡未登记给任何人。" : "badge This badge belongs to nobody.");
    await expect(card.getByRole("listitem").nth(1)).toContainText(at(4));
    await inBothThemesAndOnATelephone(page, "import-door");
    // Only what is hers to take in.
    await expect(page.getByText(w.imports.kinds.customers, { exact: true })).toHaveCount(0);
    expect([...faults, ...admin.faults]).toEqual([]);
  });
}
