import { describe, expect, it } from "vitest";
import { officeZh } from "../i18n/office.zh";
import { offered } from "./settle";

describe("s132 settling a difference", () => {
  it("never offers to accept what was asked for twice or what nobody sent", () => {
    expect(offered(["duplicate"])).toEqual(["claim-back"]);
    expect(offered(["unknown-waybill"])).not.toContain("accept");
  });

  it("offers a way out for every kind of difference", () => {
    const kinds = Object.keys(officeZh.settlement.kinds).filter((kind) => kind !== "all");
    expect(kinds).toHaveLength(9);
    expect(kinds.filter((kind) => offered([kind]).length === 0)).toEqual([]);
  });

  it("offers for several what fits each of them", () => {
    expect(offered(["price", "duplicate"])).toEqual(["claim-back"]);
    expect(offered(["duplicate", "missing-in-statement"])).toEqual([]);
    expect(offered([])).toEqual([]);
  });
});
