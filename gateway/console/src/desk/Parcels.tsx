import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePages } from "../api/query";
import type { StaffMember } from "../api/staff";
import { useNamed } from "../i18n/language";
import { keyOf } from "../keys";
import { shortTime } from "../lib/time";
import { ItemState } from "../mail/OneParcel";
import { Answered, Empty } from "../ui/States";
import { Count } from "../ui/Count";

const SHOWN = 6;

/** S70. What lies at the desk and is to be handed over: that of the person found on top, then whatever has lain longest. */
export function Parcels({ current, person, open }: { current?: string; person?: StaffMember; open: (id: string) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const uncollected = usePages("uncollected", "/api/v1/mail/incoming/uncollected");
  const items = uncollected.items;
  const theirs = items.filter((item) => person && item.recipient?.staffId === person.staffId);
  const shown = [...theirs, ...items.filter((item) => !theirs.includes(item))].slice(0, Math.max(SHOWN, theirs.length));
  return (
    <section className="card" aria-labelledby="now-parcels">
      <header>
        <h2 id="now-parcels">{t("desk.parcels")}</h2>
        <Count of={`${items.length}${uncollected.hasNextPage ? "+" : ""}`} known={!!uncollected.data} />
      </header>
      <Answered of={uncollected}>
        {items.length === 0 && <Empty>{t("desk.noParcels", { key: keyOf("parcel") })}</Empty>}
        {shown.map((item) => (
          <button type="button" key={item.id} className={`row${item.id === current ? " marked" : ""}`} aria-pressed={item.id === current} onClick={() => open(item.id ?? "")}>
            <span className="grow">
              <strong>{named(item.recipient?.names) || t("parcel.nobody")}</strong> <span className="quiet">{t(`parcel.kinds.${item.kind}`)}</span> <span className="number">{item.waybill}</span>
              <br />
              <span className="sub number">
                {shortTime(item.receivedAt)} · {item.place === "desk" ? t("parcel.desk") : item.place}
              </span>
            </span>
            <ItemState item={item} />
          </button>
        ))}
        {items.length > shown.length && (
          <Link to="/mail" search={{ view: "uncollected" } as never} className="row">
            {t("desk.allParcels")}
          </Link>
        )}
      </Answered>
    </section>
  );
}
