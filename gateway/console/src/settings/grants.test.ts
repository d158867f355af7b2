import { describe, expect, it } from "vitest";
import { type AccountDraft, body, grouped, isWhole } from "./grants";

const draft: AccountDraft = { displayName: " 李梅 ", staffId: "", grants: [{ name: "site-a", roles: ["host", "supervisor"] }, { name: "*", roles: ["admin"] }] };

describe("what an account may", () => {
  it("is shown site by site and sent one by one, and nothing of it is lost", () => {
    const grants = [{ site: "*", role: "admin" }, { site: "site-a", role: "supervisor" }, { site: "site-b", role: "host" }, { site: "site-a", role: "host" }] as const;
    expect(grouped([...grants])).toEqual([{ name: "*", roles: ["admin"] }, { name: "site-a", roles: ["host", "supervisor"] }, { name: "site-b", roles: ["host"] }]);
    expect(body({ ...draft, grants: grouped([...grants]) }).grants).toHaveLength(4);
  });

  it("is sent without what was typed around it", () => {
    expect(body(draft)).toEqual({ displayName: "李梅", staffId: null, grants: [{ site: "site-a", role: "host" }, { site: "site-a", role: "supervisor" }, { site: "*", role: "admin" }] });
  });

  it("is whole only with a name, and with each site once and something to do there", () => {
    expect(isWhole(draft)).toBe(true);
    for (const wrong of [{ displayName: " " }, { grants: [] }, { grants: [{ name: "", roles: ["host"] }] }, { grants: [{ name: "site-a", roles: [] }] }, { grants: [draft.grants[0]!, { name: " site-a", roles: ["admin"] }] }]) {
      expect([wrong, isWhole({ ...draft, ...wrong })]).toEqual([wrong, false]);
    }
  });
});
