import { useTranslation } from "react-i18next";
import { usePages } from "../api/query";
import { shortTime } from "../lib/time";
import { Answered, Empty } from "../ui/States";
import { Count } from "../ui/Count";

const OVER = ["delivered", "returned", "undelivered"];

/** What lies at the desk for me. */
export function MyParcels({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const incoming = usePages("parcels", "/api/v1/mail/incoming", {}, 50);
  const mine = incoming.items.filter((item) => item.recipient?.staffId === staffId && !OVER.includes(item.state ?? ""));
  return (
    <section className="card" aria-labelledby="my-parcels">
      <header>
        <h2 id="my-parcels">{t("myParcels.title")}</h2>
        <Count of={mine.length} known={!!incoming.data} />
      </header>
      <Answered of={incoming}>
        {mine.length === 0 && <Empty>{t("myParcels.none")}</Empty>}
        {mine.map((item) => (
          <div className="row" key={item.id}>
            <span className="grow">
              <strong>{t(`myParcels.kind.${item.kind}`, { defaultValue: item.kind ?? "" })}</strong>{" "}
              {item.carrier && <span className="quiet">{t(`mail.carriers.${item.carrier}`, { defaultValue: item.carrier })}</span>}{" "}
              <span className="quiet number">{item.waybill}</span>
              <br />
              <span className="sub">{t("myParcels.at", { place: item.place ?? "—", time: shortTime(item.receivedAt) })}</span>
            </span>
            <span>{t(`myParcels.state.${item.state}`, { defaultValue: item.state ?? "" })}</span>
          </div>
        ))}
      </Answered>
    </section>
  );
}
