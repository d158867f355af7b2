import type { components } from "../generated/gateway";

type Grant = components["schemas"]["Grant"];

/** What somebody may at one site, by the name of the site. */
export interface AtSite {
  name: string;
  roles: string[];
}

/** What somebody is called, whose account it is, and what they may where. */
export interface AccountDraft {
  displayName: string;
  staffId: string;
  grants: AtSite[];
}

/** Site by site, in the order in which they come. */
export function grouped(grants: Grant[]): AtSite[] {
  const sites = new Map<string, string[]>();
  for (const { site, role } of grants) sites.set(site, [...(sites.get(site) ?? []), role]);
  return [...sites].map(([name, roles]) => ({ name, roles: roles.sort() }));
}

export const single = (grants: AtSite[]): Grant[] => grants.flatMap(({ name, roles }) => roles.map((role) => ({ site: name.trim(), role }) as Grant));

/** As the server wants it. */
export const body = (draft: AccountDraft) => ({ displayName: draft.displayName.trim(), staffId: draft.staffId.trim() || null, grants: single(draft.grants) });

/** Each site once, and something that may be done at each. */
export const isWhole = ({ displayName, grants }: AccountDraft) =>
  displayName.trim() !== "" &&
  grants.length > 0 &&
  grants.every(({ name, roles }) => name.trim() !== "" && roles.length > 0) &&
  new Set(grants.map(({ name }) => name.trim())).size === grants.length;
