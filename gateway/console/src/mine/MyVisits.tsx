import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { clock, span, useNow } from "../lib/time";
import { Answered, Empty, Problem } from "../ui/States";
import { Countdown } from "../ui/Is";
import { AnswerForm } from "../visitors/AnswerForm";
import { VisitIs } from "../visitors/VisitIs";
import { INSIDE, stateOf, useVisitCommand, useVisitsToday, type VisitItem } from "../visitors/visits";
import "../visitors/visitors.css";
import { Count } from "../ui/Count";

/** S33, S42, S43, S100. Who waits for me at the desk, who is in the house with me, whom I owe a reply. */
export function MyVisits({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const today = useVisitsToday();
  // Whoever works at the desk, too, sees everybody's visits there; here are the own ones.
  const mine = (items: VisitItem[]) => items.filter((item) => item.visit?.hostId === staffId || item.visit?.askedId === staffId);
  const waiting = mine(today.waiting);
  const asks = (item: VisitItem) => stateOf(item) === "awaiting-host";
  const open = [...waiting.filter(asks), ...waiting.filter((item) => !asks(item)), ...mine(today.inside)];
  const owed = mine(today.gone);
  const unanswered = waiting.filter(asks).length;
  return (
    <section className="card" aria-labelledby="my-visits">
      <header>
        <h2 id="my-visits">{t("myVisits.title")}</h2>
        <Count of={open.length} known={!!today.pages.data} />
      </header>
      <p className="sr" aria-live="assertive">
        {unanswered > 0 ? t("myVisits.arrived", { count: unanswered }) : ""}
      </p>
      <Answered of={today.pages}>
        {open.length === 0 && <Empty>{t("myVisits.none")}</Empty>}
        {open.map((item) => (
          <MyVisit key={item.visit?.visitId} item={item} />
        ))}
        {owed.map((item) => (
          <Gone key={item.visit?.visitId} item={item} />
        ))}
      </Answered>
    </section>
  );
}

function MyVisit({ item }: { item: VisitItem }) {
  const { t } = useTranslation();
  const id = item.visit?.visitId ?? "";
  const state = stateOf(item);
  const view = useGet("visit", "/api/v1/visits/{id}", { path: { id } });
  const leave = useVisitCommand();
  const [anew, setAnew] = useState(false);
  const now = useNow();
  const waits = !INSIDE.includes(state);
  return (
    <article className="slip" aria-label={item.name ?? t("visitors.erased")}>
      <div className="actions">
        <strong style={{ flex: 1 }}>
          {item.name ?? t("visitors.erased")} <span className="quiet">{item.company}</span>
        </strong>
        <VisitIs state={state} />
      </div>
      <p className="quiet">
        {t(`visitKind.${item.visit?.kind}`)}
        {(item.visit?.persons ?? 1) > 1 && <> · {t("visit.people", { count: item.visit?.persons })}</>} ·{" "}
        {waits
          ? t("myVisits.since", { time: span((now - Date.parse(item.visit?.arrivedAt ?? "")) / 1000) })
          : t("visit.admitted", { time: clock(item.visit?.admittedAt) })}
      </p>
      {view.data?.visitor?.matter && <p className="words">{view.data.visitor.matter}</p>}
      {waits && (state === "awaiting-host" || anew) && <AnswerForm visitId={id} done={() => setAnew(false)} />}
      {waits && state !== "awaiting-host" && !anew && (
        <Button onClick={() => setAnew(true)}>{t("myVisits.change")}</Button>
      )}
      <Reply id={id} enabled={state === "not-received"} />
      {!waits && (
        <Button
          loading={leave.busy}
          onClick={() => void leave.run("post", "/api/v1/visits/{id}/departure", { path: { id }, body: { provenance: "host-confirmed" } })}
        >
          {t("myVisits.hasLeft")}
        </Button>
      )}
      <Problem error={leave.refused} />
    </article>
  );
}

/** Somebody has gone, and waits for a word of mine. */
function Gone({ item }: { item: VisitItem }) {
  return <Reply id={item.visit?.visitId ?? ""} enabled name={item.name} />;
}

function Reply({ id, enabled, name }: { id: string; enabled: boolean; name?: string | null }) {
  const { t } = useTranslation();
  const view = useGet("visit", "/api/v1/visits/{id}", { path: { id } }, { enabled });
  const step = useVisitCommand();
  const reply = view.data?.reply;
  if (!enabled || !reply || !["open", "broken"].includes(reply.state ?? "")) return null;
  return (
    <div className="slip">
      {name && <strong>{name}</strong>}
      <p>
        {t("myVisits.leftMessage")} {reply.dueAt && <Countdown dueAt={reply.dueAt} openedAt={view.data?.arrivedAt} />}
      </p>
      <p className="words">{reply.message?.matter}</p>
      {reply.message?.number && (
        <a className="extension" href={`tel:${reply.message.number}`}>
          {reply.message.number}
        </a>
      )}
      <Button type="primary" loading={step.busy} onClick={() => void step.run("post", "/api/v1/visits/{id}/reply", { path: { id }, body: {} })}>
        {t("myVisits.replied")}
      </Button>
      <Problem error={step.refused} />
    </div>
  );
}
