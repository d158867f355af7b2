import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { session } from "./api/session";
import { signInAddress, whoAmI } from "./api/signin";
import { Loading } from "./ui/States";
import { firstPlace, roles } from "./shell/places";
import { Failed, NotHere, Root } from "./shell/Root";
import { Shell } from "./shell/Shell";

const root = createRootRoute({ component: Root, notFoundComponent: NotHere, errorComponent: Failed });

const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Shell,
  beforeLoad: async ({ location }) => {
    if (session.get().state === "unknown") await whoAmI();
    if (session.get().state === "out") {
      window.location.assign(signInAddress(`/console${location.pathname}`));
      await new Promise(() => {});
    }
  },
});

const first = createRoute({
  getParentRoute: () => inside,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: firstPlace(roles()) });
  },
});

const place = <const P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => inside,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name),
  });

/** Without the shell: whoever stands there has no account. */
const kiosk = createRoute({
  getParentRoute: () => root,
  path: "/kiosk",
  component: lazyRouteComponent(() => import("./kiosk/Kiosk"), "Kiosk"),
});

const tree = root.addChildren([
  inside.addChildren([
    first,
    place("/desk", () => import("./desk/Desk"), "Desk"),
    place("/mine", () => import("./mine/Mine"), "Mine"),
    place("/calls", () => import("./calls/Calls"), "Calls"),
    place("/visitors", () => import("./visitors/Visitors"), "Visitors"),
    place("/mail", () => import("./mail/Mail"), "Mail"),
    place("/registers", () => import("./registers/Registers"), "Registers"),
    place("/reports", () => import("./reports/Reports"), "Reports"),
    place("/audit", () => import("./audit/Audit"), "Audit"),
    place("/settings", () => import("./settings/Settings"), "Settings"),
    place("/evacuation", () => import("./evacuation/Evacuation"), "Evacuation"),
    place("/directory", () => import("./directory/Directory"), "Directory"),
  ]),
  kiosk,
]);

export const router = createRouter({
  routeTree: tree,
  basepath: "/console",
  defaultPreload: "intent",
  defaultPendingComponent: Loading,
  defaultPendingMs: 200,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
