import { useLocation } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { rolesAt, session } from "../api/session";
import { useKey } from "../keys";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { Dispatches } from "./Dispatches";
import { Incoming } from "./Incoming";
import { Outgoing } from "./Outgoing";
import { Settlements } from "./Settlements";
import { Uncollected } from "./Uncollected";

const VIEWS = ["incoming", "uncollected", "outgoing", "dispatches", "settlements"] as const;
type View = (typeof VIEWS)[number];

const FOR: Record<View, string[]> = {
  incoming: ["receptionist", "mail-clerk", "supervisor", "manager", "host"],
  uncollected: ["receptionist", "mail-clerk", "supervisor", "manager"],
  outgoing: ["receptionist", "mail-clerk", "supervisor", "manager", "host"],
  dispatches: ["receptionist", "mail-clerk", "supervisor", "manager"],
  settlements: ["mail-clerk", "supervisor", "manager"],
};

/** S70, S125 to S133: what comes in, what is sent, and what the couriers ask for it. */
export function Mail() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const mine = rolesAt(me, site);
  const atDesk = mine.some((role) => ["receptionist", "mail-clerk", "supervisor"].includes(role));
  const views = VIEWS.filter((view) => FOR[view].some((role) => mine.includes(role)));
  const [address, change] = useAddress({ view: "incoming" });
  const view = views.find((each) => each === address.view) ?? "incoming";
  const asked = useLocation().hash === "item";
  const [scan, setScan] = useState(asked ? 1 : 0);
  useEffect(() => {
    if (asked) setScan((before) => before + 1);
  }, [asked]);
  useKey("parcel", () => {
    change({ view: "incoming" });
    setScan((before) => before + 1);
  });

  return (
    <div className="page">
      <h1>{t("place.mail")}</h1>
      <div className="filters">
        <Segmented
          aria-label={t("mail.view")}
          value={view}
          onChange={(next) => change({ view: next })}
          options={views.map((value) => ({ value, label: t(`mail.views.${value}`) }))}
        />
      </div>
      {view === "incoming" && <Incoming atDesk={atDesk} scan={scan} />}
      {view === "uncollected" && <Uncollected atDesk={atDesk} />}
      {view === "outgoing" && <Outgoing atDesk={atDesk} />}
      {view === "dispatches" && <Dispatches atDesk={atDesk} />}
      {view === "settlements" && <Settlements />}
    </div>
  );
}
