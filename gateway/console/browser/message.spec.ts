import { expect } from "@playwright/test";
import { accessible, freshNumber, LANGUAGES, open, picture, test, words } from "./desk";

for (const lang of LANGUAGES) {
  const w = words(lang);

  test(`s113 to s116 a message is taken, appears on the recipient's telephone and is read back (${lang})`, async ({ browser }) => {
    const desk = await open(browser, "receptionist", lang, "/desk");
    const host = await open(browser, "host", lang, "/mine", { width: 390, height: 844 });
    const number = freshNumber();
    const text = lang === "zh" ? `合同下午送到 ${number.slice(-4)}` : `The contract comes this afternoon ${number.slice(-4)}`;

    await desk.page.keyboard.press("F2");
    await desk.page.keyboard.type("李娜");
    await expect(desk.page.getByRole("option", { name: /8211/ })).toHaveAttribute("aria-selected", "true");
    await desk.page.keyboard.press("F4");
    const form = desk.page.getByRole("form", { name: w.message.title });
    await form.getByLabel(w.message.text).fill(text);
    await form.getByLabel(w.caller.number).fill(number);
    await accessible(desk.page);
    await picture(desk.page, `desk-message-${lang}`);
    await desk.page.keyboard.press("Control+Enter");
    await expect(desk.page.getByText(w.message.clock)).toBeVisible();

    const slip = host.page.getByRole("article").filter({ hasText: text });
    await expect(slip).toBeVisible();
    await accessible(host.page);
    await picture(host.page, `mine-message-${lang}`);
    await slip.getByLabel(w.mine.repeatNumber).fill(number.replace(/^(\d{3})(\d{4})/, "$1 $2 "));
    await slip.getByRole("button", { name: w.mine.confirm }).click();
    await expect(slip).toBeHidden();

    await desk.page.goto("/console/calls");
    await desk.page.getByText(w.calls.messages, { exact: true }).click();
    await desk.page.getByRole("row").nth(1).click();
    await expect(desk.page.getByText(w.event.MessageReadBackConfirmed)).toBeVisible();
    await accessible(desk.page);
    await picture(desk.page, `calls-message-${lang}`);
    expect([...desk.faults, ...host.faults]).toEqual([]);
  });
}
