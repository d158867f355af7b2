import { expect } from "@playwright/test";
import { freshNumber, open, reach, test, words } from "./desk";

/** No mouse, from the first key to the last. What a call needs is in call.spec.ts, the evacuation list in evacuation.spec.ts. */
const w = words("zh");

test("s32 a walk-in by keyboard alone: registered, answered for, inside, gone", async ({ browser }) => {
  const { page, faults } = await open(browser, "receptionist", "zh", "/desk");
  const number = freshNumber();
  const name = `冯女士 ${number.slice(-4)}`;
  await page.keyboard.press("F8");
  const form = page.getByRole("form", { name: w.arrival.title });
  await reach(page, form.getByRole("radio").first());
  await page.keyboard.press("Space");
  await reach(page, form.getByLabel("贵姓"));
  await page.keyboard.type(name);
  await reach(page, form.getByLabel("哪个单位"));
  await page.keyboard.type("华东贸易有限公司");
  await reach(page, form.getByRole("combobox", { name: "找哪位" }));
  await page.keyboard.type("8211");
  await expect(page.locator(".ant-select-item-option").filter({ hasText: "8211" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");

  const card = page.getByRole("region", { name: w.visit.card });
  await expect(card.getByText(name)).toBeVisible();
  await reach(page, card.getByRole("button", { name: w.visit.record }));
  await page.keyboard.press("Enter");
  await reach(page, card.getByRole("button", { name: w.answer.coming }));
  await page.keyboard.press("Enter");
  await reach(page, card.getByRole("button", { name: w.visit.admit }));
  await page.keyboard.press("Enter");
  await reach(page, card.getByRole("button", { name: w.visit.left }));
  await page.keyboard.press("Enter");
  await reach(page, card.getByRole("form", { name: w.visit.left }).getByRole("button", { name: w.form.save }));
  await page.keyboard.press("Enter");
  await expect(card.getByText(w.visit.provenance.observed)).toBeVisible();
  expect(faults).toEqual([]);
});

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
