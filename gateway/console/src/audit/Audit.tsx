import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "../lib/address";
import { Breaches } from "./Breaches";
import { Erasures } from "./Erasures";
import { Happenings } from "./Happenings";

const VIEWS = ["events", "breaches", "erasure"] as const;

/** What happened, who knew it when, what was against the procedures, and the end of personal data. */
export function Audit() {
  const { t } = useTranslation();
  const [address, change] = useAddress({ view: "events", about: "" });
  const view = VIEWS.find((each) => each === address.view) ?? "events";
  return (
    <div className="page">
      <h1>{t("place.audit")}</h1>
      <div className="filters">
        <Segmented aria-label={t("mail.view")} value={view} onChange={(next) => change({ view: next })} options={VIEWS.map((value) => ({ value, label: t(`audit.views.${value}`) }))} />
        <span className="quiet small">{t("audit.recorded")}</span>
      </div>
      {view === "events" && <Happenings />}
      {view === "breaches" && <Breaches open={(about) => change({ view: "events", about })} />}
      {view === "erasure" && <Erasures open={(about) => change({ view: "events", about })} />}
    </div>
  );
}
