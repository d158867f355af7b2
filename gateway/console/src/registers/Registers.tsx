import { FileExcelOutlined, PrinterOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/http";
import { useAll, useGet } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useDepartmentNames, useStaffNames } from "../api/staff";
import { entryId, useEntryColumns } from "../directory/extensionTable";
import type { components as Calls } from "../generated/call-service";
import type { components as Visits } from "../generated/visitor-service";
import { chosenLanguage, ownName, useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { listed } from "../lib/listed";
import { yuan } from "../lib/money";
import { dayFrom } from "../lib/period";
import { useStore } from "../lib/store";
import { clock, dateTime, day } from "../lib/time";
import { instant } from "../lib/written";
import { ActorName } from "../ui/ActorName";
import { Field } from "../ui/Field";
import { Period } from "../ui/Period";
import { type Column, Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { When } from "../ui/When";
import { left } from "./left";

const REGISTERS = ["calls", "visitors", "customers", "outings", "extensions", "outgoing"] as const;
type Register = (typeof REGISTERS)[number];

const FOR: Record<Register, string[]> = {
  calls: ["receptionist", "supervisor", "manager"],
  visitors: ["receptionist", "supervisor", "manager"],
  customers: ["receptionist", "supervisor", "manager"],
  outings: ["receptionist", "supervisor", "manager"],
  extensions: ["receptionist", "supervisor", "manager", "mail-clerk"],
  outgoing: ["receptionist", "supervisor", "manager", "mail-clerk"],
};

/** S58, S59, S64, S88, S119, S131. What is written in the house, as it is written and as it was corrected. */
export function Registers() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const mine = rolesAt(me, site);
  const open = REGISTERS.filter((register) => FOR[register].some((role) => mine.includes(role)));
  const [address, change] = useAddress({ register: "calls" });
  const register = open.find((each) => each === address.register) ?? open[0] ?? "calls";
  return (
    <div className="page sheet">
      <h1>{t("place.registers")}</h1>
      <div className="filters">
        <Segmented
          aria-label={t("mail.view")}
          value={register}
          onChange={(next) => change({ register: next })}
          options={open.map((value) => ({ value, label: t(`registers.names.${value}`) }))}
        />
      </div>
      {register === "calls" && <CallRegister />}
      {(register === "visitors" || register === "customers") && <VisitRegister key={register} register={register} />}
      {register === "outings" && <OutingRegister />}
      {register === "extensions" && <ExtensionRegister />}
      {register === "outgoing" && <OutgoingRegister />}
    </div>
  );
}

interface Asked {
  isPending: boolean;
  error: unknown;
  data: unknown;
}

/** A register as it stands on the screen, and on A4 across with its head on every page. */
function Sheet<T>({
  name,
  of,
  extent,
  filters,
  rows,
  idOf,
  columns,
  struck,
  beside,
  never,
}: {
  name: string;
  of: Asked;
  /** What it covers, in words, for the paper. */
  extent: string;
  filters: ReactNode;
  rows: T[];
  idOf: (row: T) => string;
  columns: Column<T>[];
  struck?: (row: T) => boolean;
  beside?: ReactNode;
  /** Said where there has never been such a register. */
  never?: string;
}) {
  const { t } = useTranslation();
  const { me } = useStore(session.store);
  const lang = useStore(chosenLanguage);
  const table = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className="filters end">
        {filters}
        <span className="grow" />
        <Button icon={<FileExcelOutlined />} disabled={rows.length === 0} onClick={() => table.current && void asWorkbook(table.current, name, extent)}>
          {t("registers.workbook")}
        </Button>
        <Button icon={<PrinterOutlined />} disabled={rows.length === 0} onClick={() => window.print()}>
          {t("registers.paper")}
        </Button>
      </div>
      {beside}
      <header className="on-paper">
        <h2>{name}</h2>
        <p>{extent}</p>
      </header>
      {never && of.error instanceof Refused && of.error.status === 404 ? (
        <section className="card">
          <Empty>{never}</Empty>
        </section>
      ) : (
        <Answered of={of}>
          {rows.length === 0 ? (
            <section className="card">
              <Empty>{t("registers.none")}</Empty>
            </section>
          ) : (
            <>
              <p className="quiet small not-on-paper" role="status">
                {t("registers.count", { count: rows.length })}
              </p>
              <div ref={table}>
                <Rows label={name} rows={rows} idOf={idOf} columns={columns} struck={struck} />
              </div>
            </>
          )}
        </Answered>
      )}
      <footer className="on-paper signatures">
        <span>
          {t("registers.madeBy")} {ownName(me?.displayName ?? "", lang)}
        </span>
        <span>{t("registers.checkedBy")} ____________</span>
        <span>
          {t("registers.printedAt")} {dateTime(new Date().toISOString())}
        </span>
      </footer>
    </>
  );
}

/** All rows as they stand on the paper, as a file for a spreadsheet. */
async function asWorkbook(of: HTMLElement, name: string, extent: string) {
  const { tableOf, workbook } = await import("../lib/xlsx");
  window.dispatchEvent(new Event("beforeprint"));
  const rows = tableOf(of.querySelector("table")!);
  window.dispatchEvent(new Event("afterprint"));
  const file = URL.createObjectURL(new Blob([workbook({ name, rows })], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = Object.assign(document.createElement("a"), { href: file, download: `${name} ${extent.replace(/:/g, ".")}.xlsx` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

interface Once {
  struck?: boolean;
  by?: string;
  at?: string;
  reason?: string | null;
}

/** What was corrected stays readable, struck through, with who, when and why. */
function Written<V extends Once>({ of, show }: { of?: V[] | null; show: (value: V) => ReactNode }) {
  const { t } = useTranslation();
  if (!of || of.length === 0) return <>—</>;
  return (
    <>
      {of.map((value, index) =>
        value.struck ? (
          <span key={index} className="correction">
            <s>{show(value)}</s>
          </span>
        ) : (
          <span key={index}>
            {show(value)}
            {index > 0 && (
              <small className="quiet corrected">
                {t("registers.corrected", { who: value.by, time: dateTime(value.at) })}
                {value.reason && ` ${value.reason}`}
              </small>
            )}
          </span>
        ),
      )}
    </>
  );
}

function DayOrYear({ by, when, set }: { by: string; when: string; set: (change: { by?: string; day?: string; year?: string }) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("registers.by")}>
        <select className="native" value={by} onChange={(event) => set({ by: event.target.value })}>
          <option value="day">{t("registers.day")}</option>
          <option value="year">{t("registers.year")}</option>
        </select>
      </Field>
      {by === "year" ? (
        <When label={t("registers.year")} of="year" min="2000" max={dayFrom(0).slice(0, 4)} value={when} set={(year) => set({ year })} />
      ) : (
        <When label={t("registers.day")} max={dayFrom(0)} value={when} set={(next) => set({ day: next })} />
      )}
    </>
  );
}

const iso = (written: string) => (written ? instant(written).toISOString() : "");

function KnownAt({ value, set }: { value: string; set: (iso: string) => void }) {
  const { t } = useTranslation();
  return <When label={t("registers.knownAt")} of="moment" mayBeEmpty value={dateTime(value)} set={(written) => set(iso(written))} />;
}

function useExtent() {
  const [address, change] = useAddress({ by: "day", day: dayFrom(0), year: String(new Date().getFullYear()), knownAt: "" });
  const when = address.by === "year" ? address.year : address.day;
  const query = { ...(address.by === "year" ? { year: Number(address.year) } : { day: address.day }), ...(address.knownAt && { knownAt: address.knownAt }) };
  return { address, change, when, query };
}

type Call = Calls["schemas"]["EntryView"];

/** S119. 来电记录表. */
function CallRegister() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const { address, change, when, query } = useExtent();
  const register = useAll("call-register", "/api/v1/call-register", query, false);
  const book = useGet("call-register-year", "/api/v1/call-register/years/{year}", { path: { year: when.slice(0, 4) } }, { every: false });
  return (
    <Sheet<Call>
      name={t("registers.names.calls")}
      of={register}
      extent={[when, address.knownAt && `${t("registers.knownAt")} ${dateTime(address.knownAt)}`].filter(Boolean).join(" · ")}
      filters={
        <>
          <DayOrYear by={address.by} when={when} set={change} />
          <KnownAt value={address.knownAt} set={(knownAt) => change({ knownAt })} />
        </>
      }
      beside={
        book.data?.seal ? (
          <p className={book.data.seal.valid ? "said small" : "problem"}>
            {t(book.data.seal.valid ? "registers.sealed" : "registers.sealBroken", { time: dateTime(book.data.seal.sealedAt), digest: book.data.seal.digest?.slice(0, 12) })}
          </p>
        ) : undefined
      }
      rows={register.data ?? []}
      idOf={(entry) => entry.id ?? ""}
      columns={[
        { title: t("calls.at"), cell: (entry) => <span className="number">{address.by === "year" ? dateTime(entry.callTime).slice(5) : clock(entry.callTime)}</span> },
        { title: t("registers.caller"), cell: (entry) => <Written of={entry.caller} show={(value) => caller(value.words) || t("visitors.erased")} /> },
        { title: t("registers.intention"), cell: (entry) => <Written of={entry.intention} show={(value) => t(`kind.${value.word}`, { defaultValue: value.word })} /> },
        { title: t("registers.content"), cell: (entry) => <Written of={entry.content} show={(value) => value.words?.matter || "—"} /> },
        { title: t("registers.putThrough"), cell: (entry) => listed(entry.putThroughTo) || "—" },
        {
          title: t("registers.passedOn"),
          cell: (entry) =>
            entry.messages?.length
              ? entry.messages.map((message) => (
                  <span key={message.messageId} className="line">
                    {staff.name(message.recipientId)} {message.confirmedAt ? t("registers.confirmed", { time: clock(message.confirmedAt) }) : message.relayedAt ? t("registers.relayed", { time: clock(message.relayedAt) }) : ""}
                  </span>
                ))
              : "—",
        },
        { title: t("call.disposition"), cell: (entry) => (entry.disposition ? t(`disposition.${entry.disposition}`) : "—") },
        { title: t("calls.clerk"), cell: (entry) => entry.clerk ?? "—" },
      ]}
    />
  );
}

const caller = (words?: Calls["schemas"]["CallerView"]) => [words?.name, words?.company, words?.number].filter(Boolean).join(" · ");

type Visit = Visits["schemas"]["VisitRegisterEntry"];

/** S58, S88. 来访出入登记表、客户来访登记簿. */
function VisitRegister({ register }: { register: "visitors" | "customers" }) {
  const { t } = useTranslation();
  const named = useNamed();
  const { address, change, when, query } = useExtent();
  const path = `/api/v1/visit-registers/${register}` as "/api/v1/visit-registers/{register}";
  const entries = useAll(`visit-register-${register}`, path, query, false);
  const time = (iso?: string | null) => (address.by === "year" ? dateTime(iso).slice(5) : clock(iso));
  return (
    <Sheet<Visit>
      name={t(`registers.names.${register}`)}
      of={entries}
      extent={[when, address.knownAt && `${t("registers.knownAt")} ${dateTime(address.knownAt)}`].filter(Boolean).join(" · ")}
      filters={
        <>
          <DayOrYear by={address.by} when={when} set={change} />
          <KnownAt value={address.knownAt} set={(knownAt) => change({ knownAt })} />
        </>
      }
      rows={entries.data ?? []}
      idOf={(entry) => entry.id ?? ""}
      columns={[
        { title: t("registers.arrived"), cell: (entry) => <span className="number"><Written of={entry.arrivedAt} show={(value) => time(value.value)} /></span> },
        { title: t("registers.visitor"), cell: (entry) => <Written of={entry.visitor} show={(value) => [value.words?.name, value.words?.company, value.words?.number].filter(Boolean).join(" · ") || t("visitors.erased")} /> },
        { title: t("registers.persons"), number: true, cell: (entry) => <Written of={entry.persons} show={(value) => value.value} /> },
        { title: t("visitors.kind"), cell: (entry) => t(`visitKind.${entry.kind}`, { defaultValue: entry.kind }) },
        { title: t("registers.content"), cell: (entry) => entry.visitor?.at(-1)?.words?.matter ?? "—" },
        { title: t("visitors.host"), cell: (entry) => <Written of={entry.host} show={(value) => named(value.staff?.names) || "—"} /> },
        { title: t("registers.badge"), cell: (entry) => listed(entry.badges?.map((badge) => badge.number ?? 0)) || "—" },
        {
          title: t("registers.departed"),
          cell: (entry) => (
            <span className="number">
              <Written
                of={entry.departures?.map((departure) => ({ ...departure, left: left(departure, time), at: departure.writtenAt }))}
                show={(value) => `${value.left} ${t(`registers.provenance.${value.provenance}`, { defaultValue: value.provenance })}`}
              />
            </span>
          ),
        },
        { title: t("registers.recordedBy"), cell: (entry) => (entry.recordedBy ? <ActorName of={entry.recordedBy} /> : "—") },
      ]}
    />
  );
}

/** S64, S78. 员工外出登记. */
function OutingRegister() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const department = useDepartmentNames();
  const [address, change] = useAddress({ from: dayFrom(-6), until: dayFrom(0) });
  const outings = useAll("outing-register", "/api/v1/outings", { state: "all" }, 60_000);
  const rows = (outings.data ?? []).filter((outing) => outing.leftAt && day(outing.leftAt) >= address.from && day(outing.leftAt) <= address.until);
  return (
    <Sheet
      name={t("registers.names.outings")}
      of={outings}
      extent={`${address.from} – ${address.until}`}
      filters={<Period from={address.from} until={address.until} set={change} />}
      rows={rows}
      idOf={(outing) => outing.outingId ?? ""}
      columns={[
        { title: t("person.name"), cell: (outing) => <strong>{staff.name(outing.staffId)}</strong> },
        { title: t("person.department"), cell: (outing) => department(staff.byId.get(outing.staffId ?? "")?.departmentId) || "—" },
        { title: t("outing.where"), cell: (outing) => outing.destination ?? "—" },
        { title: t("outing.left"), cell: (outing) => <span className="number">{dateTime(outing.leftAt)}</span> },
        { title: t("outing.back"), cell: (outing) => <span className="number">{dateTime(outing.expectedBackAt)}</span> },
        { title: t("outing.returned"), cell: (outing) => <span className="number">{outing.returnedAt ? dateTime(outing.returnedAt) : "—"}</span> },
        { title: t("registers.remark"), cell: (outing) => (outing.returnedAt ? (outing.late ? t("registers.late") : "") : outing.overdue ? t("registers.overdue") : t("registers.out")) },
      ]}
    />
  );
}

/** S59. 分机表 as of any day. */
function ExtensionRegister() {
  const { t } = useTranslation();
  const columns = useEntryColumns();
  const [address, change] = useAddress({ asOf: "" });
  const table = useAll("table", "/api/v1/extension-table", { ...(address.asOf && { asOf: address.asOf }) }, false);
  return (
    <Sheet
      name={t("registers.names.extensions")}
      of={table}
      never={t("table.none")}
      extent={address.asOf ? dateTime(address.asOf) : dateTime(new Date().toISOString())}
      filters={
        <When label={t("registers.asOf")} of="moment" mayBeEmpty value={dateTime(address.asOf)} set={(written) => change({ asOf: iso(written) })} />
      }
      rows={table.data ?? []}
      idOf={entryId}
      columns={columns}
    />
  );
}

/** S131. 邮件发送登记表. */
function OutgoingRegister() {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const [address, change] = useAddress({ month: dayFrom(0).slice(0, 7) });
  const path = `/api/v1/mail/dispatch-register/${address.month}` as "/api/v1/mail/dispatch-register/{month}";
  const lines = useAll("dispatch-register", path, {}, 60_000);
  const page = useGet("dispatch-register-page", "/api/v1/mail/dispatch-register/{month}/page", { path: { month: address.month } }, { every: false });
  return (
    <Sheet
      name={t("registers.names.outgoing")}
      of={lines}
      extent={address.month}
      filters={
        <When label={t("registers.month")} of="month" value={address.month} max={dayFrom(0).slice(0, 7)} set={(month) => change({ month })} />
      }
      beside={
        page.data && page.data.state !== "open" ? (
          <p className={page.data.changed ? "problem" : "said small"}>
            {t(page.data.changed ? "registers.changedSince" : "registers.closed", { time: dateTime(page.data.closedAt), digest: page.data.digest?.slice(0, 12) })}
          </p>
        ) : undefined
      }
      rows={lines.data ?? []}
      idOf={(line) => line.eventId ?? ""}
      struck={(line) => line.struck === true}
      columns={[
        { title: t("calls.at"), cell: (line) => <span className="number">{dateTime(line.registeredAt).slice(5)}</span> },
        { title: t("mail.sender"), cell: (line) => named(line.sender?.names) },
        { title: t("mail.addressee"), cell: (line) => [line.addressee, line.company].filter(Boolean).join(" · ") || "—" },
        { title: t("mail.class"), cell: (line) => t(`mail.classes.${line.itemClass}`) },
        { title: t("mail.pieces"), number: true, cell: (line) => line.pieces ?? "—" },
        { title: t("mail.value"), number: true, cell: (line) => yuan(line.valueCents) },
        { title: t("mail.carrier"), cell: (line) => (line.carrier ? t(`mail.carriers.${line.carrier}`, { defaultValue: line.carrier }) : t(`mail.carriages.${line.carriage}`)) },
        { title: t("mail.waybill"), cell: (line) => <span className="number">{listed(line.waybills) || "—"}</span> },
        { title: t("mail.costCentre"), cell: (line) => department(line.costCentre) || line.costCentre },
        { title: t("registers.remark"), cell: (line) => [line.remark, line.cancelled, line.reason && t("registers.why", { reason: line.reason })].filter(Boolean).join(" ") || t(`mail.states.${line.state}`, { defaultValue: line.state }) },
        { title: t("registers.recordedBy"), cell: (line) => <ActorName of={line.writtenBy ?? ""} /> },
      ]}
    />
  );
}
