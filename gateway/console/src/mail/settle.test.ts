import { describe, expect, it } from "vitest";
import { offered } from "./settle";

describe("s132 settling a difference", () => {
  it("never offers to accept what was asked for twice or what nobody sent", () => {
    expect(offered(["duplicate"])).toEqual(["claim-back"]);
    expect(offered(["unknown-waybill"])).not.toContain("accept");
  });

  it("offers for several what fits each of them", () => {
    expect(offered(["price", "duplicate"])).toEqual(["claim-back"]);
    expect(offered(["duplicate", "missing-in-statement"])).toEqual([]);
    expect(offered([])).toEqual([]);
  });
});
