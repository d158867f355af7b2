import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { get } from "../api/http";
import { useAll, useGet, usePages } from "../api/query";
import { fetched, useAct } from "../api/raw";
import { rolesAt, session } from "../api/session";
import { useDepartmentNames } from "../api/staff";
import { useAddress } from "../lib/address";
import { yuan } from "../lib/money";
import { begins, dayFrom, ends } from "../lib/period";
import { useStore } from "../lib/store";
import { dateTime, day } from "../lib/time";
import { Period } from "../ui/Period";
import { Answered, Empty, Problem } from "../ui/States";
import { type Bar, Chart, Columns } from "./Chart";
import { buckets } from "./buckets";

/** What stands behind a number: events of a service, or a figure that can be asked for page by page. */
type Behind = { title: string } & ({ service: string; eventIds: string[] } | { path: string; query: Record<string, string> });

/** How the house did, in numbers that can be doubted: each leads to the events that made it. */
export function Reports() {
  const { t } = useTranslation();
  const [address, set] = useAddress({ from: dayFrom(-6), until: dayFrom(0) });
  const [behind, show] = useState<Behind>();
  const query = { from: begins(address.from), until: ends(address.until) };
  return (
    <div className="page">
      <h1>{t("place.reports")}</h1>
      <div className="filters end">
        <Period from={address.from} until={address.until} set={set} />
      </div>
      <div className="charts">
        <Answering query={query} from={address.from} until={address.until} show={show} />
        <Promises show={show} />
        <Waiting query={query} show={show} />
        <Parcels />
        <Settled month={address.until.slice(0, 7)} show={show} />
      </div>
      {behind && <Events behind={behind} close={() => show(undefined)} />}
    </div>
  );
}

type Show = (behind: Behind) => void;

const seconds = (millis?: number | null) => (typeof millis === "number" ? (millis / 1000).toFixed(1) : "—");
const percent = (share?: number | null) => (typeof share === "number" ? `${Math.round(share * 100)}%` : "—");

/** S106. */
function Answering({ query, from, until, show }: { query: { from: string; until: string }; from: string; until: string; show: Show }) {
  const { t } = useTranslation();
  const figures = useGet("call-figures", "/api/v1/call-figures", { query });
  const steps = buckets(from, until);
  const days = useQueries({
    queries: steps.map((step) => {
      const extent = { from: begins(step.from), until: ends(step.until) };
      return { queryKey: ["call-figures", "step", extent], queryFn: () => get("/api/v1/call-figures", { query: extent }), staleTime: 60_000 };
    }),
  });
  const counts = figures.data?.counts ?? {};
  const open = (figure: string) => () => show({ title: t(`reports.figures.${figure}`), path: `/api/v1/call-figures/${figure}/events`, query });
  const ring = figures.data?.ringMillis;
  const bar = (figure: string, tone?: Bar["tone"]): Bar => ({ name: t(`reports.figures.${figure}`), value: counts[figure] ?? 0, tone, open: open(figure) });
  return (
    <Answered of={figures} name={t("reports.answering")}>
      <Chart
        title={t("reports.answering")}
        says={
          (counts.received ?? 0) > 0 &&
          t("reports.ringing", { share: percent(figures.data?.withinOneRingShare), median: seconds(ring?.median), ninetieth: seconds(ring?.ninetiethPercentile), longest: seconds(ring?.longest) })
        }
        bars={(counts.received ?? 0) === 0 ? [] : [bar("received"), bar("answered"), bar("answered-within-one-ring", "good"), bar("abandoned", "late"), bar("all-busy", "late")]}
      />
      <Columns
        title={t("reports.byDay")}
        names={{ all: t("reports.figures.received"), good: t("reports.figures.answered-within-one-ring") }}
        steps={steps.map((step, index) => ({
          name: step.from,
          all: days[index]?.data?.counts?.received ?? 0,
          good: days[index]?.data?.counts?.["answered-within-one-ring"] ?? 0,
        }))}
      />
      <Chart
        title={t("reports.outcomes")}
        bars={Object.entries(counts)
          .filter(([figure, count]) => figure.startsWith("ended-") && count > 0)
          .map(([figure, count]) => ({ name: t(`disposition.${figure.slice(6)}`), value: count, open: () => show({ title: t(`disposition.${figure.slice(6)}`), path: `/api/v1/call-figures/${figure}/events`, query }) }))}
      />
    </Answered>
  );
}

const STATES = ["kept", "broken", "released", "open"] as const;

function Promises({ show }: { show: Show }) {
  const { t } = useTranslation();
  const calls = useGet("figures", "/api/v1/promises/figures");
  const visits = useGet("visit-figures", "/api/v1/visit-promises/figures");
  const bars = (of: Partial<Record<(typeof STATES)[number], number>> | undefined, behind: (state: (typeof STATES)[number]) => Pick<Behind, never>): Bar[] =>
    STATES.filter((state) => (of?.[state] ?? 0) > 0).map((state) => ({
      name: t(`promise.state.${state}`),
      value: of?.[state] ?? 0,
      tone: state === "kept" ? "good" : state === "broken" ? "late" : "plain",
      open: () => show({ title: t(`promise.state.${state}`), ...behind(state) } as Behind),
    }));
  return (
    <>
      <Answered of={calls} name={t("reports.promises")}>
        <Chart title={t("reports.promises")} says={calls.data?.opened ? t("reports.opened", { count: calls.data.opened }) : undefined} bars={bars(calls.data, (state) => ({ path: `/api/v1/promises/figures/${state}/events`, query: {} }))} />
      </Answered>
      <Answered of={visits} name={t("reports.replies")}>
        <Chart title={t("reports.replies")} bars={bars(visits.data?.figures, (state) => ({ service: "visitor-service", eventIds: visits.data?.eventIds?.[state] ?? [] }))} />
      </Answered>
    </>
  );
}

const SERVED = ["refillsInTime", "refillsLate", "refillsMissed", "refillsSkipped", "roomsInTime", "roomsLate", "roomsNotTidied"] as const;

/** S91 to S96. */
function Waiting({ query, show }: { query: { from: string; until: string }; show: Show }) {
  const { t } = useTranslation();
  const report = useGet("hospitality-report", "/api/v1/hospitality/report", { query });
  return (
    <Answered of={report} name={t("reports.hospitality")}>
      <Chart
        title={t("reports.hospitality")}
        says={report.data?.seated?.count ? t("reports.seated", { count: report.data.seated.count }) : undefined}
        bars={SERVED.filter((name) => (report.data?.[name]?.count ?? 0) > 0).map((name) => ({
          name: t(`reports.served.${name}`),
          value: report.data?.[name]?.count ?? 0,
          tone: name.endsWith("InTime") ? "good" : name === "refillsSkipped" ? "plain" : "late",
          open: () => show({ title: t(`reports.served.${name}`), service: "visitor-service", eventIds: report.data?.[name]?.eventIds ?? [] }),
        }))}
      />
    </Answered>
  );
}

const DAY = 24 * 60;

function Parcels() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const items = useAll("uncollected", "/api/v1/mail/incoming/uncollected");
  const ages = items.data?.map((item) => item.ageMinutes ?? 0) ?? [];
  const limits = [0, DAY, 3 * DAY, 7 * DAY, Infinity];
  return (
    <Answered of={items} name={t("reports.parcels")}>
      <Chart
        title={t("reports.parcels")}
        bars={
          ages.length === 0
            ? []
            : limits.slice(0, 4).map((from, index) => ({
                name: t(`age.bands.${index}`),
                value: ages.filter((age) => age >= from && age < (limits[index + 1] ?? Infinity)).length,
                tone: index >= 2 ? "late" : "plain",
                open: () => void navigate({ to: "/mail", search: { view: "uncollected" } as never }),
              }))
        }
      />
    </Answered>
  );
}

/** S132, by the month in which the period ends. */
function Settled({ month, show }: { month: string; show: Show }) {
  const { t } = useTranslation();
  const department = useDepartmentNames();
  const { me, site } = useStore(session.store);
  const may = rolesAt(me, site).some((role) => ["mail-clerk", "supervisor", "manager"].includes(role));
  const costs = useGet("costs", "/api/v1/mail/costs", { query: { month } as never }, { enabled: may });
  const differences = useGet("cost-differences", "/api/v1/mail/costs/differences", { query: { month } as never }, { enabled: may });
  if (!may) return null;
  return (
    <>
      <Answered of={costs} name={t("reports.costs", { month })}>
        <Chart
          title={t("reports.costs", { month })}
          unit={t("reports.money")}
          bars={(costs.data ?? []).map((cost) => ({
            name: `${department(cost.costCentre) || cost.costCentre} · ${t(`mail.carriers.${cost.carrier}`, { defaultValue: cost.carrier })}`,
            value: cost.cents ?? 0,
            shown: `${yuan(cost.cents)} · ${cost.items}`,
            open: () => show({ title: department(cost.costCentre) || (cost.costCentre ?? ""), service: "mailroom-service", eventIds: cost.eventIds ?? [] }),
          }))}
        />
      </Answered>
      <Answered of={differences} name={t("reports.differences", { month })}>
        <Chart
          title={t("reports.differences", { month })}
          bars={(differences.data ?? []).map((figure) => ({
            name: t(`settlement.kinds.${figure.kind}`),
            value: figure.count ?? 0,
            shown: t("reports.difference", { count: figure.count, claimed: yuan(figure.claimedCents), pays: yuan(figure.paysCents) }),
            tone: (figure.open ?? 0) > 0 ? "late" : "plain",
            open: () => show({ title: t(`settlement.kinds.${figure.kind}`), service: "mailroom-service", eventIds: figure.eventIds ?? [] }),
          }))}
        />
      </Answered>
    </>
  );
}

/** The events behind a number; whoever may audit goes on to what became of each. */
function Events({ behind, close }: { behind: Behind; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t("reports.behind", { name: behind.title })} onCancel={close} footer={null} width={640}>
      {"path" in behind ? <Counted {...behind} /> : <Ids service={behind.service} ids={behind.eventIds} />}
    </Modal>
  );
}

interface CountedEvent {
  eventId: string;
  receivedAt?: string;
  dueAt?: string;
  callId?: string;
  promiseId?: string;
}

function Counted({ path, query }: { path: string; query: Record<string, string> }) {
  const { t } = useTranslation();
  const events = usePages("counted", path as "/api/v1/call-figures/{figure}/events", { query: query as never });
  const items = events.items as CountedEvent[];
  return (
    <Answered of={events}>
      {items.length === 0 && <Empty>{t("reports.nothing")}</Empty>}
      <ol>
        {items.map((counted) => (
          <li key={counted.eventId} className="row">
            <time className="number">{dateTime(counted.receivedAt ?? counted.dueAt)}</time>
            <span className="grow small quiet number">{counted.callId ?? counted.promiseId}</span>
            <ToAudit service="call-service" eventId={counted.eventId} />
          </li>
        ))}
      </ol>
      {events.hasNextPage && (
        <Button size="small" loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t("state.more")}
        </Button>
      )}
    </Answered>
  );
}

function Ids({ service, ids }: { service: string; ids: string[] }) {
  const { t } = useTranslation();
  if (ids.length === 0) return <Empty>{t("reports.nothing")}</Empty>;
  return (
    <ol>
      {ids.slice(0, 100).map((eventId) => (
        <li key={eventId} className="row">
          <span className="grow small quiet number">{eventId}</span>
          <ToAudit service={service} eventId={eventId} />
        </li>
      ))}
    </ol>
  );
}

function ToAudit({ service, eventId }: { service: string; eventId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me, site } = useStore(session.store);
  const look = useAct();
  if (!rolesAt(me, site).some((role) => ["supervisor", "manager"].includes(role))) return null;
  return (
    <>
      <Button
        size="small"
        loading={look.busy}
        onClick={() =>
          void look
            .act(() => fetched<{ aggregateId: string; occurredAt: string }>(`/api/v1/audit/${service}/events/${eventId}`))
            .then((event) => event && navigate({ to: "/audit", search: { about: event.aggregateId, from: day(event.occurredAt), event: eventId } as never }))
        }
      >
        {t("reports.audit")}
      </Button>
      <Problem error={look.refused} />
    </>
  );
}
