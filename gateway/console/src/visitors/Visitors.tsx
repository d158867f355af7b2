import { LeftOutlined, PlusOutlined, RightOutlined } from "@ant-design/icons";
import { useLocation } from "@tanstack/react-router";
import { Button, Input, Segmented } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useNamed } from "../i18n/language";
import { keyOf, useKey } from "../keys";
import { useStore } from "../lib/store";
import { clock, day, shortTime } from "../lib/time";
import { Answered, Empty, Problem } from "../ui/States";
import { CheckIn, type Expected, useArrive } from "./CheckIn";
import { CheckCode } from "./Expected";
import { Rooms } from "./Rooms";
import { VisitCard } from "./VisitCard";
import { VisitIs, Visitor, Waiting } from "./VisitIs";
import { stateOf, useVisitCommand, useVisitsToday, type VisitItem } from "./visits";
import "./visitors.css";
import { Count } from "../ui/Count";

type Work = { kind: "none" } | { kind: "check-in"; expected?: Expected } | { kind: "visit"; id: string };
const COLUMNS = ["expected", "waiting", "inside", "gone"] as const;
type Column = (typeof COLUMNS)[number];

const dayAfter = (date: string, days: number) => day(new Date(Date.parse(`${date}T12:00:00`) + days * 86_400_000).toISOString());

/** S58. Everybody who is expected, waits, is in the house or has gone, each with the one obvious next step. */
export function Visitors() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const { me, site } = useStore(session.store);
  const atDesk = rolesAt(me, site).some((role) => role === "receptionist" || role === "supervisor");
  const [work, setWork] = useState<Work>({ kind: "none" });
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState<Column>("waiting");
  const [date, setDate] = useState(day(new Date().toISOString()));
  const today = useVisitsToday();
  const expected = usePages("invitations", "/api/v1/invitations/expected", { query: { day: date } });
  const open = (id: string) => setWork({ kind: "visit", id });
  const { arrive, refused } = useArrive(open, (who) => setWork({ kind: "check-in", expected: who }));
  useKey("visitor", () => atDesk && setWork({ kind: "check-in" }));
  useEffect(() => {
    if (hash === "check-in" && atDesk) setWork({ kind: "check-in" });
  }, [hash, atDesk]);

  const text = query.trim().toLowerCase();
  const fits = (...words: (string | null | undefined)[]) => text === "" || words.some((word) => word?.toLowerCase().includes(text));
  const of = (items: VisitItem[]) => items.filter((item) => fits(item.name, item.company, item.host?.zh, item.host?.en));
  const guests = expected.items.filter((one) => one.outcome === "expected" && fits(one.name, one.company, one.host?.names?.zh, one.host?.names?.en));
  const lists = { waiting: of(today.waiting), inside: of(today.inside), gone: of(today.gone) };
  const count = (column: Column) => (column === "expected" ? guests.length : lists[column].length);
  const none = (column: Column) => <Empty>{text ? t("visit.notFound", { query }) : t(`visit.none.${column}`)}</Empty>;
  const current = work.kind === "visit" ? work.id : undefined;

  const column = (name: Column, body: ReactNode, head?: ReactNode) => (
    <section className={`card${shown === name ? " shown" : ""}`} aria-labelledby={`column-${name}`}>
      <header>
        <h2 id={`column-${name}`}>{t(`visit.columns.${name}`)}</h2>
        {head}
        <Count of={count(name)} known={name === "expected" ? !!expected.data : !!today.pages.data} />
      </header>
      {body}
    </section>
  );

  return (
    <div className="page visitors-page">
      <h1>{t("place.visitors")}</h1>
      <div className="filters">
        {atDesk && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setWork({ kind: "check-in" })}>
            {t("visit.checkIn")} <kbd>{keyOf("visitor")}</kbd>
          </Button>
        )}
        <Input style={{ width: 240 }} value={query} aria-label={t("visit.search")} placeholder={t("visit.search")} onChange={(event) => setQuery(event.target.value)} />
        <span className="grow" />
        {atDesk && <CheckCode />}
      </div>
      {refused && refused.status !== 400 && <Problem error={refused} />}
      <Segmented
        className="board-tabs"
        block
        value={shown}
        onChange={setShown}
        options={COLUMNS.map((value) => ({ value, label: `${t(`visit.columns.${value}`)} ${count(value)}` }))}
      />
      <div className="split">
        <div className="board">
          {column(
            "expected",
            <Answered of={expected}>
              {guests.length === 0 && none("expected")}
              {guests.map((one) => (
                <Guest key={`${one.invitationId}-${one.guest}`} one={one} arrive={atDesk ? () => void arrive(one) : undefined} />
              ))}
            </Answered>,
            <span className="actions">
              <Button size="small" type="text" icon={<LeftOutlined />} aria-label={t("visit.before")} onClick={() => setDate(dayAfter(date, -1))} />
              <span className="small number">{date === day(new Date().toISOString()) ? t("visit.today") : date.slice(5)}</span>
              <Button size="small" type="text" icon={<RightOutlined />} aria-label={t("visit.after")} onClick={() => setDate(dayAfter(date, 1))} />
            </span>,
          )}
          {(["waiting", "inside", "gone"] as const).map((name) => (
            <div key={name} style={{ display: "contents" }}>
              {column(
                name,
                <Answered of={today.pages}>
                  {lists[name].length === 0 && none(name)}
                  {lists[name].map((item) => (
                    <Visit key={item.visit?.visitId} item={item} current={item.visit?.visitId === current} open={open} atDesk={atDesk} />
                  ))}
                </Answered>,
              )}
            </div>
          ))}
        </div>
        <div className={`side${work.kind === "none" ? "" : " busy"}`}>
          {work.kind === "check-in" && (
            <CheckIn key={work.expected?.invitationId ?? "new"} expected={work.expected} refused={work.expected && refused} close={() => setWork({ kind: "none" })} registered={open} />
          )}
          {work.kind === "visit" && <VisitCard key={work.id} id={work.id} close={() => setWork({ kind: "none" })} />}
          {work.kind === "none" && <p className="quiet">{t("visit.pick")}</p>}
          <Rooms open={open} />
        </div>
      </div>
    </div>
  );
}

function Guest({ one, arrive }: { one: Expected; arrive?: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  return (
    <article className="visit">
      <div className="line">
        <span className="grow">
          <strong>{one.name ?? t("visitors.erased")}</strong> <span className="quiet">{one.company}</span>
        </span>
        <span className="number">
          {clock(one.startsAt)}–{clock(one.endsAt)}
        </span>
      </div>
      <div className="line">
        <span className="grow quiet small">
          {t("visitors.to", { name: named(one.host?.names) })} · {t(`visitKind.${one.visitKind}`)}
        </span>
        {arrive && (
          <Button size="small" type="primary" onClick={arrive}>
            {t("visit.next.arrived")}
          </Button>
        )}
      </div>
    </article>
  );
}

function Visit({ item, current, open, atDesk }: { item: VisitItem; current: boolean; open: (id: string) => void; atDesk: boolean }) {
  const { t } = useTranslation();
  const named = useNamed();
  const step = useVisitCommand();
  const row = item.visit;
  const id = row?.visitId ?? "";
  const state = stateOf(item);
  const path = { id };
  const next = () => {
    switch (state) {
      case "received":
        return { word: "admit", run: () => step.run("post", "/api/v1/visits/{id}/admission", { path, body: {} }) };
      case "admitted":
        return { word: "left", run: () => step.run("post", "/api/v1/visits/{id}/departure", { path, body: { provenance: "observed" } }) };
      case "on-break":
        return { word: "back", run: () => step.run("post", "/api/v1/visits/{id}/return", { path, body: {} }) };
      case "awaiting-host":
      case "not-received":
        return { word: "open", run: () => open(id) };
      case "departure-inferred":
        return { word: "correct", run: () => open(id) };
      default:
        return undefined;
    }
  };
  const does = atDesk ? next() : undefined;
  const waiting = ["awaiting-host", "received", "not-received"].includes(state);
  return (
    <article className={`visit${current ? " here" : ""}`}>
      <div className="line">
        <button type="button" className="link grow" aria-pressed={current} onClick={() => open(id)}>
          <Visitor item={item} />
        </button>
        {waiting ? <Waiting since={row?.arrivedAt} /> : <span className="number quiet">{shortTime(row?.departedAt ?? row?.admittedAt ?? row?.arrivedAt)}</span>}
      </div>
      <div className="line">
        <span className="quiet small grow">
          {[item.host && t("visitors.to", { name: named(item.host) }), t(`visitKind.${row?.kind}`), (row?.persons ?? 1) > 1 && t("visit.people", { count: row?.persons })]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      <div className="line">
        <span className="grow">
          <VisitIs state={state} />
          {state === "departed" && row?.provenance && <span className="small quiet"> · {t(`visit.provenance.${row.provenance}`)}</span>}
        </span>
        {does && (
          <Button size="small" type={waiting && state !== "received" ? "default" : "primary"} ghost={state === "admitted"} loading={step.busy} onClick={() => void does.run()}>
            {t(`visit.next.${does.word}`)}
          </Button>
        )}
      </div>
      <Problem error={step.refused} />
    </article>
  );
}
