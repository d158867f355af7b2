import { Segmented } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { rolesAt, session } from "../api/session";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { Loading } from "../ui/States";

const VIEWS = {
  // Accounts belong to no site.
  accounts: { roles: ["admin"], everywhere: true, screen: lazy(() => import("./Accounts").then((part) => ({ default: part.Accounts }))) },
  site: { roles: ["admin"], screen: lazy(() => import("./Site").then((part) => ({ default: part.Site }))) },
  duty: { roles: ["admin", "supervisor"], screen: lazy(() => import("./Duty").then((part) => ({ default: part.Duty }))) },
  routing: { roles: ["admin", "supervisor"], screen: lazy(() => import("./Routing").then((part) => ({ default: part.Routing }))) },
  visits: { roles: ["admin", "supervisor"], screen: lazy(() => import("./VisitPlan").then((part) => ({ default: part.VisitPlan }))) },
  reception: { roles: ["admin", "supervisor"], screen: lazy(() => import("./Reception").then((part) => ({ default: part.Reception }))) },
  couriers: { roles: ["admin", "supervisor"], screen: lazy(() => import("./Couriers").then((part) => ({ default: part.Couriers }))) },
  mail: { roles: ["admin", "supervisor"], screen: lazy(() => import("./MailRules").then((part) => ({ default: part.MailRules }))) },
  wording: { roles: ["admin"], screen: lazy(() => import("./Wording").then((part) => ({ default: part.Wording }))) },
  templates: { roles: ["admin"], screen: lazy(() => import("./Templates").then((part) => ({ default: part.Templates }))) },
  kiosks: { roles: ["admin", "supervisor"], screen: lazy(() => import("./Kiosks").then((part) => ({ default: part.Kiosks }))) },
} as const;
type View = keyof typeof VIEWS;

/** What the house has decided: who may come in, who is on duty, where calls go, how long things may take. */
export function Settings() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const mine = rolesAt(me, site);
  const everywhere = rolesAt(me, "*");
  const open = (Object.keys(VIEWS) as View[]).filter((view) => VIEWS[view].roles.some((role) => ("everywhere" in VIEWS[view] ? everywhere : mine).includes(role)));
  const [address, change] = useAddress({ view: "" });
  const view = open.find((each) => each === address.view) ?? open[0];
  if (!view) return null;
  const Screen = VIEWS[view].screen;
  return (
    <div className="page">
      <h1>{t("place.settings")}</h1>
      <div className="filters">
        <Segmented aria-label={t("mail.view")} value={view} onChange={(next) => change({ view: next })} options={open.map((value) => ({ value, label: t(`setting.views.${value}`) }))} />
      </div>
      <Suspense fallback={<Loading />}>
        <Screen />
      </Suspense>
    </div>
  );
}
