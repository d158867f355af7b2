import { CheckOutlined, PrinterOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/http";
import { askAgain, useCommand, useGet } from "../api/query";
import { session } from "../api/session";
import { useNamed } from "../i18n/language";
import { newId, uuid7 } from "../lib/id";
import { useStore } from "../lib/store";
import { clock, dateTime, shortTime } from "../lib/time";
import { Is } from "../ui/Is";
import { Empty, Loading, Problem } from "../ui/States";
import { keepMarking, keptMarking, type Marking, type OnSiteItem } from "./copy";
import { useOnSite } from "./useOnSite";
import "./evacuation.css";

const GROUPS = ["visitor", "courier", "staff"] as const;

/** 疏散点名. Who is in the house; works from the last copy when the server is away, and so do the marks. */
export function Evacuation() {
  const { t } = useTranslation();
  const named = useNamed();
  const site = useStore(session.store).site;
  const siteName = useGet("site", "/api/v1/sites/{siteId}", { path: { siteId: site ?? "" } }, { enabled: !!site, every: false });
  const { copy, asked } = useOnSite();
  const roll = useRollCall();
  const away = asked.error instanceof Refused && asked.error.status === 0;
  const list = roll.marking?.list ?? copy?.list;
  const items = list?.items ?? [];
  const persons = items.reduce((sum, item) => sum + (item.row?.persons ?? 1), 0);
  const safe = items.filter((item) => roll.state(item.row?.id) === "safe").reduce((sum, item) => sum + (item.row?.persons ?? 1), 0);

  return (
    <div className="page evacuation">
      <h1>
        {t("evacuation.title")} <span className="quiet">{named(siteName.data?.names)}</span>
      </h1>
      {asked.error && copy && (
        <p className="notice" role="status">
          {t("evacuation.away", { time: dateTime(new Date(copy.at).toISOString()) })}
        </p>
      )}
      {!list && (away ? <Empty>{t("evacuation.nothing")}</Empty> : asked.error ? <Problem error={asked.error} retry={askAgain} /> : <Loading />)}
      {list && (
        <>
          <div className="sum">
            <strong className="big number">{t("evacuation.persons", { count: persons })}</strong>
            <span className="quiet">{t("evacuation.asOf", { time: dateTime(list.asOf) })}</span>
            {roll.marking && (
              <span className="running" role="status">
                <WarningOutlined aria-hidden /> {t(`evacuation.running.${roll.marking.kind}`)} · {t("evacuation.begun", { time: clock(roll.marking.at) })} ·{" "}
                <strong className="number">{t("evacuation.progress", { safe, all: persons })}</strong>
              </span>
            )}
            <span className="grow" />
            <span className="actions">
              <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                {t("form.print")}
              </Button>
              {roll.marking ? (
                <Button onClick={() => void roll.close()}>{t("evacuation.close")}</Button>
              ) : (
                <>
                  <Button onClick={() => void roll.start("drill", list)}>{t("evacuation.drill")}</Button>
                  <Button type="primary" danger onClick={() => void roll.start("real", list)}>
                    {t("evacuation.real")}
                  </Button>
                </>
              )}
            </span>
          </div>
          {roll.closed && (
            <p className="notice" role="status">
              {t("evacuation.closed", roll.closed)}
            </p>
          )}
          <Problem error={roll.refused} />
          {!roll.marking && <p className="quiet no-print">{t("evacuation.hint")}</p>}
          {items.length === 0 && <Empty>{t("evacuation.empty")}</Empty>}
          {GROUPS.map((group) => (
            <Group key={group} name={t(`evacuation.group.${group}`)} items={items.filter((item) => item.row?.group === group)} roll={roll} />
          ))}
          <p className="print-only footer">
            {t("evacuation.signature")}：________________ {t("evacuation.printed", { time: dateTime(new Date().toISOString()) })}
          </p>
        </>
      )}
    </div>
  );
}

type Roll = ReturnType<typeof useRollCall>;

function Group({ name, items, roll }: { name: string; items: OnSiteItem[]; roll: Roll }) {
  const { t } = useTranslation();
  const named = useNamed();
  if (items.length === 0) return null;
  return (
    <section className="grid" aria-label={name} tabIndex={0}>
      <table role="table">
        <caption>
          {name} <span className="count">{items.length}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{t("evacuation.mark")}</th>
            <th scope="col" role="columnheader">{t("evacuation.name")}</th>
            <th scope="col" role="columnheader">{t("evacuation.count")}</th>
            <th scope="col" role="columnheader">{t("evacuation.host")}</th>
            <th scope="col" role="columnheader">{t("evacuation.since")}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map((item) => {
            const safe = roll.state(item.row?.id) === "safe";
            const who = item.name ?? t("evacuation.erased");
            return (
              <tr key={item.row?.id} role="row" className={safe ? "safe" : ""}>
                <td role="cell" data-name={t("evacuation.mark")}>
                  <span className="print-only box" aria-hidden />
                  {roll.marking ? (
                    <Button
                      className="no-print"
                      aria-pressed={safe}
                      type={safe ? "primary" : "default"}
                      icon={safe ? <CheckOutlined /> : undefined}
                      aria-label={`${t("evacuation.safe")} ${who}`}
                      onClick={() => roll.mark(item.row?.id ?? "", safe ? "open" : "safe")}
                    >
                      {t("evacuation.safe")}
                    </Button>
                  ) : (
                    <span className="no-print quiet">—</span>
                  )}
                </td>
                <td role="cell" data-name={t("evacuation.name")}>
                  <strong>{who}</strong>
                  {item.row?.certainty === "uncertain" && (
                    <>
                      {" "}
                      <Is colour="orange" icon={<WarningOutlined />} unsure>
                        {t("evacuation.uncertain")}
                      </Is>
                    </>
                  )}
                </td>
                <td role="cell" data-name={t("evacuation.count")} className="number">
                  {item.row?.persons ?? 1}
                </td>
                <td role="cell" data-name={t("evacuation.host")}>{named(item.host)}</td>
                <td role="cell" data-name={t("evacuation.since")} className="number">
                  {shortTime(item.row?.since)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Marks are written down here first and sent in their order; those of other devices come along. */
function useRollCall() {
  const [marking, setMarking] = useState<Marking | undefined>(keptMarking);
  const [closed, setClosed] = useState<{ safe: number; missing: number }>();
  const begin = useCommand("roll-calls");
  const send = useCommand("roll-calls");
  const latest = useGet("roll-calls", "/api/v1/roll-calls", { query: { limit: 1 } }, { enabled: !marking, every: 5_000 });
  const going = latest.data?.items?.[0];
  const id = marking?.id ?? (going && !going.closedAt && !closed ? going.rollCallId : undefined);
  const view = useGet("roll-calls", "/api/v1/roll-calls/{id}", { path: { id: id ?? "" } }, { enabled: !!id, every: 4_000 });

  const keep = (next: Marking | undefined) => {
    setMarking(next);
    keepMarking(next);
  };
  const lines = new Map((view.data?.lines ?? []).map((line) => [line.id ?? "", line]));
  // The list that the server froze is the list, whichever device has begun; names that are known here stay.
  useEffect(() => {
    if (!view.data || view.data.closedAt || !id || marking?.frozen) return;
    const here = new Map((marking?.list.items ?? []).map((item) => [item.row?.id, item]));
    keep({
      id,
      kind: view.data.kind === "real" ? "real" : "drill",
      at: view.data.startedAt ?? "",
      marks: marking?.marks ?? {},
      frozen: true,
      list: {
        asOf: view.data.startedAt,
        items: (view.data.lines ?? []).map(
          (line) =>
            here.get(line.id) ?? {
              name: [line.name, line.company].filter(Boolean).join(" · ") || undefined,
              row: { id: line.id, group: line.group, persons: line.persons, certainty: line.certainty },
            },
        ),
      },
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view.data, id]);
  useEffect(() => {
    if (!marking || !view.data?.closedAt) return;
    setClosed({ safe: view.data.safe ?? 0, missing: (view.data.missing ?? 0) + (view.data.open ?? 0) });
    keep(undefined);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view.data?.closedAt]);

  return {
    marking,
    closed,
    refused: begin.refused ?? send.refused,
    state(line?: string): "safe" | "open" {
      const mine = marking?.marks[line ?? ""];
      const theirs = lines.get(line ?? "");
      if (!mine || (theirs?.saidAt && theirs.saidAt > mine.at)) return theirs?.state === "safe" ? "safe" : "open";
      return mine.state;
    },
    async start(kind: "drill" | "real", list: Marking["list"]) {
      const next: Marking = { id: newId("roll-call"), kind, at: new Date().toISOString(), list, marks: {} };
      setClosed(undefined);
      keep(next);
      if (!(await begin.run("post", "/api/v1/roll-calls", { body: { id: next.id, kind } }))) keep(undefined);
    },
    mark(line: string, state: "safe" | "open") {
      if (!marking) return;
      const at = new Date().toISOString();
      keep({ ...marking, marks: { ...marking.marks, [line]: { state, at } } });
      void send.run("post", "/api/v1/roll-calls/{id}/marks", { path: { id: marking.id }, body: { marks: [{ id: line, markId: `mark-${uuid7()}`, saidAt: at, state }] } });
    },
    close: () => marking && send.run("post", "/api/v1/roll-calls/{id}/closing", { path: { id: marking.id }, body: undefined as never }),
  };
}
