import { store } from "../lib/store";

/** What the gateway says of whoever is signed in. */
export interface Me {
  name: string;
  displayName: string;
  /** Id of the member of staff; null where there is none. */
  staff: string | null;
  grants: { site: string; role: string }[];
  /** The sites to choose from; any site may be named where everySite is true. */
  sites: string[];
  everySite: boolean;
  site: string | null;
  language: "zh" | "en" | null;
  csrf: { header: string; token: string } | null;
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
    const before = chosenSite.get();
    const may = before && (me.everySite || me.sites.includes(before)) ? before : undefined;
    state.set({ me, site: may ?? me.site ?? me.sites[0], state: "in" });
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

export function rolesAt(me: Me | undefined, site: string | undefined): string[] {
  return (me?.grants ?? []).filter((grant) => grant.site === site || grant.site === "*").map((grant) => grant.role);
}
