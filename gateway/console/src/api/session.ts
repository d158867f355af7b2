import { store } from "../lib/store";

export interface Me {
  name: string;
  displayName: string;
  staffId?: string | null;
  /** Site to roles there; "*" stands for every site. */
  grants: { site: string; role: string }[];
}

interface State {
  me?: Me;
  site?: string;
  /** Not asked yet, nobody, somebody, or somebody whose session ended while working. */
  state: "unknown" | "out" | "in" | "ended";
}

const chosenSite = store<string | undefined>(undefined, "frontdesk.site");
const state = store<State>({ state: "unknown" });

export const session = {
  store: state,
  get: () => state.get(),
  entered(me: Me) {
    const sites = sitesOf(me);
    const before = chosenSite.get();
    state.set({ me, site: before && sites.includes(before) ? before : sites[0], state: "in" });
  },
  left() {
    state.set({ state: "out" });
  },
  /** What is on the screen stays there; signing in again goes on with it. */
  ended() {
    const now = state.get();
    if (now.state === "in") state.set({ ...now, state: "ended" });
  },
  choose(site: string) {
    chosenSite.set(site);
    state.set({ ...state.get(), site });
  },
};

export function sitesOf(me: Me): string[] {
  return [...new Set(me.grants.map((grant) => grant.site))].filter((site) => site !== "*");
}

export function rolesAt(me: Me | undefined, site: string | undefined): string[] {
  return (me?.grants ?? []).filter((grant) => grant.site === site || grant.site === "*").map((grant) => grant.role);
}
