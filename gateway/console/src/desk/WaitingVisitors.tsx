import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNamed } from "../i18n/language";
import { keyOf } from "../keys";
import { Answered, Empty } from "../ui/States";
import { VisitIs, Visitor, Waiting } from "../visitors/VisitIs";
import { stateOf, useVisitsToday } from "../visitors/visits";
import { Count } from "../ui/Count";

/** Who waits at the desk, and what the host has answered; whoever waited longest on top. */
export function WaitingVisitors({ current, open, checkIn }: { current?: string; open: (id: string) => void; checkIn: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const { waiting, pages } = useVisitsToday();
  const answered = waiting.filter((item) => stateOf(item) !== "awaiting-host");
  return (
    <section className="card" aria-labelledby="now-visitors">
      <header>
        <h2 id="now-visitors">{t("visit.waiting")}</h2>
        <Count of={waiting.length} known={!!pages.data} />
        <Button size="small" icon={<PlusOutlined />} onClick={checkIn} title={keyOf("visitor")}>
          {t("visit.checkIn")}
        </Button>
      </header>
      <p className="sr" aria-live="polite">
        {answered.map((item) => `${item.name ?? ""} ${t(`visit.state.${stateOf(item)}`)}`).join("；")}
      </p>
      <Answered of={pages}>
        {waiting.length === 0 && <Empty>{t("visit.noneWaiting", { key: keyOf("visitor") })}</Empty>}
        {waiting.map((item) => (
          <button
            type="button"
            key={item.visit?.visitId}
            className={`row${item.visit?.visitId === current ? " marked" : ""}`}
            aria-pressed={item.visit?.visitId === current}
            onClick={() => open(item.visit?.visitId ?? "")}
          >
            <span className="grow">
              <Visitor item={item} />
              <br />
              <span className="sub">
                {t(`visitKind.${item.visit?.kind}`)}
                {item.host && <> · {t("visitors.to", { name: named(item.host) })}</>}
              </span>
            </span>
            <span style={{ textAlign: "right" }}>
              <VisitIs state={stateOf(item)} />
              <br />
              <Waiting since={item.visit?.arrivedAt} />
            </span>
          </button>
        ))}
      </Answered>
    </section>
  );
}
