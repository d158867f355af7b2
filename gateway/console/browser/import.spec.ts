import { expect } from "@playwright/test";
import { accessible, all, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

const file = (name: string, lines: string[]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s62 a file of staff is looked through line by line, taken in when it is good, and changes nothing the second time (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "admin", lang, "/settings?view=staff");
    const card = page.getByRole("region", { name: w.setting.views.staff });
    const chooser = card.getByLabel(w.setting.importFile);
    const take = card.getByRole("button", { name: w.setting.importNow });
    const department = (await all<{ departmentId: string }>(page, "/api/v1/departments"))[0]!.departmentId;
    const id = `staff-a-import-${freshNumber()}`;
    const head = lang === "zh" ? "员工编号,姓名,部门编号,职务" : "staff_id,name_zh,department_id,post_zh";
    const good = `${id},试导入,${department},文员`;

    await chooser.setInputFiles(file("bad.csv", [head, good, `${id}-2,试二,dept-nowhere,文员`, `${id}-3,,${department},文员`]));
    const problems = card.getByRole("listitem");
    await expect(problems).toHaveCount(2);
    await expect(problems.nth(0)).toContainText(w.settlement.line.replace("{{line}}", "3"));
    await expect(problems.nth(1)).toContainText(w.settlement.line.replace("{{line}}", "4"));
    // In words, with the column as the file names it.
    await expect(problems.nth(0)).toContainText(lang === "zh" ? "部门编号 没有这个部门。" : "department_id There is no such department.");
    await expect(problems.nth(1)).toContainText(lang === "zh" ? "姓名 请填写内容。" : "name_zh");
    await expect(take).toBeDisabled();
    await accessible(page);
    await picture(page, `import-bad-${lang}`);

    await chooser.setInputFiles(file("notes.csv", ["This is no list of staff", "but a note"]));
    await expect(problems).toHaveCount(1);
    await expect(problems).toContainText(lang === "zh" ? "标题" : "heading");
    await expect(take).toBeDisabled();
    await picture(page, `import-no-list-${lang}`);

    for (const sum of [{ added: "1", unchanged: "0" }, { added: "0", unchanged: "1" }]) {
      await chooser.setInputFiles([]);
      await chooser.setInputFiles(file("staff.csv", [head, good]));
      await expect(take).toBeEnabled();
      await take.press("Enter");
      const said = w.setting.importSum.replace("{{added}}", sum.added).replace("{{changed}}", "0").replace("{{unchanged}}", sum.unchanged).replace("{{refused}}", "0");
      await expect(card.getByText(said)).toBeVisible();
    }
    await accessible(page);
    await picture(page, `import-done-${lang}`);
    await expect.poll(async () => (await page.request.get(`/api/v1/staff/${id}`, { headers: { "Frontdesk-Site": "site-a" } })).status()).toBe(200);
    expect(faults).toEqual([]);
  });
}
