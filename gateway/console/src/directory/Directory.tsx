import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAll, useCommand, useGet, usePages } from "../api/query";
import { rolesAt, session } from "../api/session";
import { type StaffMember, useDepartmentNames, useLines, usePresence, useStaffNames } from "../api/staff";
import { Finder } from "../desk/Finder";
import { useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { clock, dateTime, day, shortTime } from "../lib/time";
import { LineState, Presence } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { entryId, useEntryColumns } from "./extensionTable";
import { Layers } from "./Layers";

const VIEWS = ["people", "out", "duty", "table", "subjects"] as const;

/** Who is where and who answers for what. */
export function Directory() {
  const { t } = useTranslation();
  const [address, change] = useAddress({ view: "people" });
  const view = VIEWS.find((each) => each === address.view) ?? "people";
  return (
    <div className="page">
      <h1>{t("place.directory")}</h1>
      <div className="filters">
        <Segmented
          aria-label={t("directory.view")}
          value={view}
          onChange={(next) => change({ view: next })}
          options={VIEWS.map((value) => ({ value, label: t(`directory.${value}`) }))}
        />
      </div>
      {view === "people" && <People />}
      {view === "out" && <Out />}
      {view === "duty" && <Duty />}
      {view === "table" && <Table />}
      {view === "subjects" && <Subjects />}
    </div>
  );
}

function useSeesLines() {
  const { me, site } = useStore(session.store);
  return rolesAt(me, site).some((role) => ["receptionist", "supervisor", "manager"].includes(role));
}

function People() {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const withLines = useSeesLines();
  const lines = useLines(withLines);
  const presence = usePresence();
  const staff = usePages("staff", "/api/v1/staff", {}, 100);
  const [chosen, choose] = useState<StaffMember>();
  return (
    <>
      <section className="card" style={{ marginBottom: 12 }}>
        <Finder chosen={chosen} choose={choose} focus={1} lines={withLines} />
      </section>
      <Answered of={staff}>
        {staff.items.length === 0 ? (
          <section className="card">
            <Empty>{t("staff.none")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("directory.people")}
            rows={staff.items.filter((member) => member.active !== false)}
            idOf={(member) => member.staffId ?? ""}
            pages={staff}
            columns={[
              { title: t("person.name"), cell: (member) => <strong>{named(member.names)}</strong> },
              { title: t("person.post"), cell: (member) => named(member.post) },
              { title: t("person.department"), cell: (member) => department(member.departmentId) },
              { title: t("person.extension"), cell: (member) => <span className="extension">{member.extensions?.join(" · ")}</span> },
              ...(withLines
                ? [{ title: t("person.line"), cell: (member: StaffMember) => (member.extensions?.[0] ? <LineState {...lines.get(member.extensions[0])} /> : "—") }]
                : []),
              { title: t("person.presence"), cell: (member) => <Presence {...presence.get(member.staffId ?? "")} /> },
            ]}
          />
        )}
      </Answered>
    </>
  );
}

function Out() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [state, setState] = useState<"out" | "overdue" | "returned" | "all">("out");
  const outings = usePages("outings", "/api/v1/outings", { query: { state } });
  const back = useCommand("outings", "presence");
  return (
    <>
      <div className="filters">
        <Segmented
          size="small"
          aria-label={t("calls.state")}
          value={state}
          onChange={setState}
          options={(["out", "overdue", "returned", "all"] as const).map((value) => ({ value, label: t(`outing.states.${value}`) }))}
        />
      </div>
      <Problem error={back.refused} />
      <Answered of={outings}>
        {outings.items.length === 0 ? (
          <section className="card">
            <Empty>{t("outing.none")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("directory.out")}
            rows={outings.items}
            idOf={(outing) => outing.outingId ?? ""}
            pages={outings}
            columns={[
              { title: t("person.name"), cell: (outing) => <strong>{staff.name(outing.staffId)}</strong> },
              { title: t("outing.where"), cell: (outing) => outing.destination },
              { title: t("outing.left"), cell: (outing) => shortTime(outing.leftAt) },
              { title: t("outing.back"), cell: (outing) => shortTime(outing.expectedBackAt) },
              {
                title: t("outing.returned"),
                cell: (outing) =>
                  outing.returnedAt ? (
                    <>
                      {shortTime(outing.returnedAt)} {outing.late && t("outing.late")}
                    </>
                  ) : (
                    <Button
                      size="small"
                      onClick={() => void back.run("post", "/api/v1/outings/{outingId}/return", { path: { outingId: outing.outingId ?? "" }, body: {} })}
                    >
                      {t("outing.return")}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Answered>
    </>
  );
}

function Duty() {
  const { t } = useTranslation();
  const rosters = useAll("rosters", "/api/v1/rosters");
  return (
    <Answered of={rosters}>
      {rosters.data?.length === 0 && (
        <section className="card">
          <Empty>{t("duty.none")}</Empty>
        </section>
      )}
      {rosters.data?.map((roster) => (
        <RosterDay key={roster.rosterId} rosterId={roster.rosterId ?? ""} names={roster.names} />
      ))}
    </Answered>
  );
}

function RosterDay({ rosterId, names }: { rosterId: string; names?: { zh?: string; en?: string } }) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const today = day(new Date().toISOString());
  const roster = useGet("rosters", "/api/v1/rosters/{rosterId}/days/{day}", { path: { rosterId, day: today } }, { every: 60_000 });
  const now = Date.now();
  return (
    <section className="card" style={{ marginBottom: 12 }}>
      <header>
        <h2>
          {named(names)} <span className="quiet">{today}</span>
        </h2>
      </header>
      <Answered of={roster}>
        {(roster.data?.shifts ?? [])
          .filter((shift) => shift.by !== "nobody")
          .map((shift) => {
            const current = Date.parse(shift.from ?? "") <= now && now < Date.parse(shift.until ?? "");
            return (
              <div key={shift.from} className={`row${current ? " marked" : ""}`}>
                <span className="number">
                  {clock(shift.from) === clock(shift.until) ? t("roster.allDay") : `${clock(shift.from)}–${clock(shift.until)}`}
                </span>
                <strong className="grow">{staff.name(shift.staffId)}</strong>
                {current && <span>{t("duty.now")}</span>}
                <span className="quiet">{t(`duty.by.${shift.by}`, { defaultValue: shift.source ?? "" })}</span>
              </div>
            );
          })}
        {(roster.data?.gaps ?? []).map((gap) => (
          <div key={gap.from} className="row problem">
            {t("duty.gap", { from: clock(gap.from), until: clock(gap.until) })}
          </div>
        ))}
      </Answered>
      <Layers rosterId={rosterId} />
    </section>
  );
}

function Table() {
  const { t } = useTranslation();
  const columns = useEntryColumns();
  const { me, site } = useStore(session.store);
  const mayPublish = rolesAt(me, site).some((role) => ["receptionist", "supervisor", "admin"].includes(role));
  const table = useAll("table", "/api/v1/extension-table");
  const issues = useGet("table", "/api/v1/extension-table/issues", { query: { limit: 1 } });
  const publish = useCommand("table");
  const last = issues.data?.items?.[0];
  return (
    <>
      <div className="filters">
        {last && <span>{t("table.issue", { number: last.number, time: dateTime(last.publishedAt) })}</span>}
        {mayPublish && (
          <Button loading={publish.busy} onClick={() => void publish.run("post", "/api/v1/extension-table/issues", { body: undefined as never })}>
            {t("table.publish")}
          </Button>
        )}
        <Button onClick={() => window.print()}>{t("form.print")}</Button>
      </div>
      <Problem error={publish.refused} />
      <Answered of={table} none={t("table.none")}>
        {(table.data?.length ?? 0) > 0 ? (
          <Rows
            label={t("directory.table")}
            rows={table.data ?? []}
            idOf={entryId}
            columns={columns}
          />
        ) : (
          <section className="card">
            <Empty>{t("table.none")}</Empty>
          </section>
        )}
      </Answered>
    </>
  );
}

function Subjects() {
  const { t } = useTranslation();
  const named = useNamed();
  const subjects = useAll("responsibilities", "/api/v1/responsibilities");
  return (
    <Answered of={subjects}>
      {subjects.data?.length === 0 && (
        <section className="card">
          <Empty>{t("subjects.none")}</Empty>
        </section>
      )}
      {(subjects.data?.length ?? 0) > 0 && (
        <Rows
          label={t("directory.subjects")}
          rows={subjects.data ?? []}
          idOf={(subject) => subject.responsibilityId ?? ""}
          columns={[
            { title: t("subjects.subject"), cell: (subject) => <strong>{named(subject.subject)}</strong> },
            { title: t("person.post"), cell: (subject) => named(subject.post) },
            { title: t("person.extension"), cell: (subject) => <span className="extension">{subject.extensions?.join(" · ")}</span> },
            { title: t("subjects.reach"), cell: (subject) => subject.reach?.map((reached) => named(reached.names)).join(" · ") },
            { title: t("subjects.rule"), cell: (subject) => subject.rule },
          ]}
        />
      )}
    </Answered>
  );
}
