import { expect } from "@playwright/test";
import { choose, freshNumber, goTo, LANGUAGES, open, press, reach, test, type, words } from "./desk";

/**
 * No mouse, from the first key to the last. So are a call through busy to a promise in call.spec.ts, a parcel from the
 * scanner into its owner's hands in parcel.spec.ts, one that is sent in mail.spec.ts, and the evacuation list.
 */

for (const lang of LANGUAGES) {
  const w = words(lang);
  const zh = lang === "zh";

  test(`s113 to s116 a call, its message, and the message read back, by keyboard alone (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/desk");
    const number = freshNumber();
    const finder = page.getByRole("combobox", { name: w.find.label });
    const card = page.getByRole("region", { name: w.call.card });
    await page.keyboard.press("F2");
    await expect(finder).toBeFocused();
    await page.keyboard.press("Alt+n");
    await page.keyboard.type(number);
    await page.keyboard.press("Control+Enter");
    await expect(card.getByText(number)).toBeVisible();
    // The form has gone, and the focus is where it was before.
    await expect(finder).toBeFocused();
    await choose(page, card.getByRole("combobox", { name: w.call.kind }), w.kind["asking-for-person"]);
    await page.keyboard.press("F2");
    await page.keyboard.type("lina");
    await expect(page.getByRole("option", { name: /8211/ })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("F4");
    const form = page.getByRole("form", { name: w.message.title });
    await expect(form.getByLabel(w.message.text)).toBeFocused();
    // What an input method composes is its own: neither saved nor closed by its keys.
    await form.getByLabel(w.message.text).evaluate((field) => {
      for (const key of ["Enter", "Escape", "F2"]) field.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: key === "Enter", isComposing: true, bubbles: true, cancelable: true }));
    });
    await expect(form.getByLabel(w.message.text)).toBeFocused();
    const text = `${zh ? "请回电" : "Please call back"} ${number.slice(-4)}`;
    await page.keyboard.type(text);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(w.message.clock)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(w.message.clock)).toBeHidden();
    await expect(finder).toBeFocused();
    await press(page, card.getByRole("button", { name: w.call.end }));
    await expect(page.getByText(number)).toBeHidden();

    const host = await open(browser, "host", lang, "/mine");
    const slip = host.page.getByRole("article").filter({ hasText: text });
    await expect(slip).toBeVisible();
    await type(host.page, slip.getByLabel(w.mine.repeatNumber), number);
    await host.page.keyboard.press("Enter");
    await expect(slip).toBeHidden();
    expect([...faults, ...host.faults]).toEqual([]);
  });

  test(`s32 a walk-in by keyboard alone: registered, answered for, inside, gone (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "receptionist", lang, "/desk");
    const number = freshNumber();
    const name = `${zh ? "冯女士" : "Ms Feng"} ${number.slice(-4)}`;
    await page.keyboard.press("F8");
    const form = page.getByRole("form", { name: w.arrival.title });
    await expect(form.getByRole("radio").first()).toBeFocused();
    await page.keyboard.press("Space");
    await type(page, form.getByLabel(zh ? "贵姓" : "your name"), name);
    await type(page, form.getByLabel(zh ? "哪个单位" : "Which company"), "华东贸易有限公司");
    await type(page, form.getByRole("combobox", { name: zh ? "找哪位" : "Whom would you" }), "8211");
    await expect(page.locator(".ant-select-item-option").filter({ hasText: "8211" })).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");

    const card = page.getByRole("region", { name: w.visit.card });
    await expect(card.getByText(name)).toBeVisible();
    await expect(card).toBeFocused();
    await press(page, card.getByRole("button", { name: w.visit.record }));
    await press(page, card.getByRole("button", { name: w.answer.coming }));
    await press(page, card.getByRole("button", { name: w.visit.admit }));
    await press(page, card.getByRole("button", { name: w.visit.left }));
    await press(page, card.getByRole("form", { name: w.visit.left }).getByRole("button", { name: w.form.save }));
    await expect(card.getByText(w.visit.provenance.observed)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    expect(faults).toEqual([]);
  });

  test(`the explanation of the keys gives the focus back, and settings are saved from any of their fields (${lang})`, async ({ browser }) => {
    const { page, faults } = await open(browser, "supervisor", lang, "/desk");
    const finder = page.getByRole("combobox", { name: w.find.label });
    await page.keyboard.press("F2");
    await expect(finder).toBeFocused();
    await page.keyboard.press("F1");
    await expect(page.getByRole("dialog", { name: w.keys.title })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(finder).toBeFocused();
    await press(page, page.getByRole("link", { name: w.place.settings }));
    await expect(page.getByRole("heading", { level: 1, name: w.place.settings })).toBeVisible();
    await goTo(page, page.getByRole("radio", { name: w.setting.views.mail, exact: true }));
    const most = page.getByLabel(w.setting.mostReminders);
    await type(page, most, await most.inputValue());
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(w.setting.saved)).toBeVisible();
    expect(faults).toEqual([]);
  });
}

const w = words("zh");

test("s70 a parcel by keyboard alone: scanned, whose it is, and on the desk's list until it is given back", async ({ browser }) => {
  const { page, faults } = await open(browser, "receptionist", "zh", "/calls");
  const waybill = `SF1${freshNumber()}`;
  await page.keyboard.press("F9");
  const scan = page.getByRole("region", { name: w.parcel.register });
  await expect(scan.getByRole("combobox", { name: w.parcel.scan })).toBeFocused();
  await page.keyboard.type(waybill);
  await page.keyboard.press("Enter");
  await page.keyboard.type("sunlei");
  await expect(scan.getByRole("option", { name: /孙磊/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(scan.getByRole("status")).toContainText("孙磊");

  await page.keyboard.press("F2");
  await expect(page.getByRole("combobox", { name: w.find.label })).toBeFocused();
  await page.keyboard.type("孙磊");
  await expect(page.getByRole("option", { name: /孙磊/ })).toHaveAttribute("aria-selected", "true");
  const waiting = page.getByRole("region", { name: w.desk.parcels }).getByRole("button", { name: waybill });
  await reach(page, waiting);
  await page.keyboard.press("Enter");
  const one = page.getByRole("region", { name: w.parcel.one, exact: true });
  await expect(one.getByText(waybill)).toBeVisible();
  await reach(page, one.getByRole("radio", { name: w.parcel.steps.handOver }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const back = one.getByRole("form", { name: w.parcel.steps.return });
  await reach(page, back.getByRole("button", { name: w.parcel.return }));
  await page.keyboard.press("Enter");
  await expect(back).toBeHidden();
  await expect(one.getByText(w.parcel.states.returned).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test("what an input method composes is its own: no shortcut fires meanwhile, and each one works when it is over", async ({ browser }) => {
  const w = words("zh");
  const { page } = await open(browser, "receptionist", "zh", "/desk");
  await page.keyboard.press("Alt+n");
  const form = page.getByRole("form", { name: w.newCall.title });
  const company = form.getByLabel(w.caller.company);
  await company.focus();
  // As the browser itself has it while somebody types pinyin.
  const input = await page.context().newCDPSession(page);
  await input.send("Input.imeSetComposition", { text: "hua'dong", selectionStart: 8, selectionEnd: 8 });
  for (const key of ["Control+Enter", "F2", "F8", "Shift+F8"]) await page.keyboard.press(key);
  await expect(company).toBeFocused();
  await expect(page).toHaveURL(/\/console\/desk$/);
  await input.send("Input.insertText", { text: "华东" });
  await page.keyboard.press("F2");
  await expect(page.getByRole("combobox").first()).toBeFocused();
});
