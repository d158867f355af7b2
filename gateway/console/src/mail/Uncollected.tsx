import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "../api/query";
import { useNamed } from "../i18n/language";
import { shortTime } from "../lib/time";
import { Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { OneParcel, ItemState } from "./OneParcel";
import { CarrierName } from "./Outgoing";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Nobody has fetched it yet; the oldest first. */
export function Uncollected({ atDesk }: { atDesk: boolean }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [picked, pick] = useState<string>();
  const items = usePages("uncollected", "/api/v1/mail/incoming/uncollected");
  const age = (minutes = 0) =>
    minutes < HOUR ? t("age.minutes", { count: minutes }) : minutes < 2 * DAY ? t("age.hours", { count: Math.floor(minutes / HOUR) }) : t("age.days", { count: Math.floor(minutes / DAY) });
  const counts = [DAY, 3 * DAY, 7 * DAY].map((limit, index, limits) => {
    const under = limits[index - 1] ?? 0;
    return items.items.filter((item) => (item.ageMinutes ?? 0) >= under && (item.ageMinutes ?? 0) < limit).length;
  });
  const older = items.items.length - counts.reduce((sum, count) => sum + count, 0);
  return (
    <Answered of={items}>
      {items.items.length === 0 ? (
        <section className="card">
          <Empty>{t("parcel.allCollected")}</Empty>
        </section>
      ) : (
        <>
          <dl className="tiles">
            {[...counts, older].map((count, index) => (
              <div key={index} className={index === 3 && count > 0 ? "tile late" : index === 2 && count > 0 ? "tile soon" : "tile"}>
                <dt>{t(`age.bands.${index}`)}</dt>
                <dd>{items.hasNextPage && index === 0 ? `${count}+` : count}</dd>
              </div>
            ))}
          </dl>
          <div className={picked ? "split" : ""}>
            <Rows
              label={t("mail.views.uncollected")}
              rows={items.items}
              idOf={(item) => item.id ?? ""}
              pages={items}
              picked={picked}
              pick={(item) => pick(item.id)}
              columns={[
                { title: t("parcel.recipient"), cell: (item) => <strong>{named(item.recipient?.names) || t("parcel.nobody")}</strong> },
                {
                  title: t("parcel.age"),
                  cell: (item) => (
                    <span className={`clock ${(item.ageMinutes ?? 0) >= 7 * DAY ? "late" : (item.ageMinutes ?? 0) >= 3 * DAY ? "soon" : ""}`}>{age(item.ageMinutes)}</span>
                  ),
                },
                { title: t("calls.state"), cell: (item) => <ItemState item={item} /> },
                { title: t("parcel.reminders"), number: true, cell: (item) => item.reminders },
                { title: t("parcel.receivedAt"), cell: (item) => <span className="number">{shortTime(item.receivedAt)}</span> },
                { title: t("mail.carrier"), cell: (item) => <CarrierName of={item.carrier} /> },
                { title: t("parcel.place"), cell: (item) => (item.place === "desk" ? t("parcel.desk") : item.place) },
              ]}
            />
            {picked && <OneParcel key={picked} id={picked} atDesk={atDesk} close={() => pick(undefined)} />}
          </div>
        </>
      )}
    </Answered>
  );
}
