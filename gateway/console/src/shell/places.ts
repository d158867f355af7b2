import { rolesAt, session } from "../api/session";

export interface Place {
  to: "/desk" | "/visitors" | "/mine" | "/calls" | "/directory" | "/mail" | "/registers" | "/reports" | "/audit" | "/settings";
  /** Who finds it in the navigation; the server decides who may. */
  roles: string[];
}

const OFFICE = ["receptionist", "host", "mail-clerk", "supervisor", "manager"];

/** In the order of use at a desk. */
export const PLACES: Place[] = [
  { to: "/desk", roles: ["receptionist", "supervisor"] },
  { to: "/visitors", roles: ["receptionist", "supervisor", "manager"] },
  { to: "/calls", roles: ["receptionist", "supervisor", "manager"] },
  { to: "/mail", roles: ["receptionist", "mail-clerk", "supervisor", "manager", "host"] },
  { to: "/directory", roles: [...OFFICE, "admin"] },
  { to: "/mine", roles: OFFICE },
  { to: "/registers", roles: ["receptionist", "mail-clerk", "supervisor", "manager"] },
  { to: "/reports", roles: ["receptionist", "supervisor", "manager"] },
  { to: "/audit", roles: ["supervisor", "manager"] },
  { to: "/settings", roles: ["supervisor", "admin"] },
];

export const roles = () => rolesAt(session.get().me, session.get().site);
/** Whoever does not work at a desk finds their own page first. */
export function placesFor(mine: string[]): Place[] {
  const places = PLACES.filter((place) => place.roles.some((role) => mine.includes(role)));
  const atDesk = places[0]?.to === "/desk";
  return atDesk ? places : places.sort((one, other) => Number(other.to === "/mine") - Number(one.to === "/mine"));
}

/** A telephone's width has room for five: four places and what leads to the others. */
export const onTelephone = (places: Place[]) => (places.length <= 5 ? { first: places, rest: [] } : { first: places.slice(0, 4), rest: places.slice(4) });

/** One looks something up in the directory; nobody begins there. */
export const firstPlace = (mine: string[]) => placesFor(mine).find(({ to }) => to !== "/directory")?.to ?? "/mine";
