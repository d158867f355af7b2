import type { components } from "../generated/visitor-service";

export type OnSiteView = components["schemas"]["OnSiteView"];
export type OnSiteItem = components["schemas"]["OnSiteItem"];

export interface Copy {
  site: string;
  at: number;
  list: OnSiteView;
}

const NAME = "frontdesk.on-site";

/** The list as last loaded, for the moment when the server is away. It stays in this window and ends with it. */
export function keepList(site: string, list: OnSiteView, at: number) {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ site, at, list } satisfies Copy));
  } catch {
    // Then it is on the screen alone.
  }
}

export function keptList(site: string | undefined): Copy | undefined {
  try {
    const copy = JSON.parse(sessionStorage.getItem(NAME) ?? "null") as Copy | null;
    return copy && copy.site === site ? copy : undefined;
  } catch {
    return undefined;
  }
}

export const forgetList = () => {
  sessionStorage.removeItem(NAME);
  sessionStorage.removeItem(ROLL_CALL);
};

/** The roll call that this window marks people of. */
export interface Marking {
  id: string;
  kind: "drill" | "real";
  at: string;
  list: OnSiteView;
  /** The list is the one that the server froze. */
  frozen?: boolean;
  marks: Record<string, { state: "safe" | "open"; at: string }>;
}

const ROLL_CALL = "frontdesk.roll-call";

export function keepMarking(marking: Marking | undefined) {
  try {
    if (marking) sessionStorage.setItem(ROLL_CALL, JSON.stringify(marking));
    else sessionStorage.removeItem(ROLL_CALL);
  } catch {
    // Then it is on the screen alone.
  }
}

export function keptMarking(): Marking | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(ROLL_CALL) ?? "null") as Marking | null) ?? undefined;
  } catch {
    return undefined;
  }
}
