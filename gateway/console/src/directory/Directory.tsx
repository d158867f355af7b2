import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAll, useCommand, useGet, usePages } from "../api/query";
import { rolesAt, session } from "../api/session";
import { type StaffMember, useDepartmentNames, useLines, usePresence, useSeesPresence, useStaffNames } from "../api/staff";
import { Finder } from "../desk/Finder";
import { useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { dateTime, shortTime } from "../lib/time";
import { LineState, Presence } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { entryId, useEntryColumns } from "./extensionTable";
import { Imports, importsOf } from "./Imports";
import { Roster } from "./Roster";
import { Subjects } from "./Subjects";

const VIEWS = ["people", "out", "duty", "table", "subjects", "import"] as const;

/** Who is where, who answers for what, and where all of it comes from. */
export function Directory() {
  const { t } = useTranslation();
  const [address, change] = useAddress({ view: "people", of: "" });
  const { me, site } = useStore(session.store);
  const mine = rolesAt(me, site);
  const withPresence = useSeesPresence();
  const open = VIEWS.filter((each) => (each === "import" ? importsOf(mine).length > 0 : each !== "out" || withPresence));
  const view = open.find((each) => each === address.view) ?? "people";
  return (
    <div className="page">
      <h1>{t("place.directory")}</h1>
      <div className="filters">
        <Segmented
          aria-label={t("directory.view")}
          value={view}
          onChange={(next) => change({ view: next, of: "" })}
          options={open.map((value) => ({ value, label: t(`directory.${value}`) }))}
        />
      </div>
      {view === "people" && <People />}
      {view === "out" && <Out />}
      {view === "duty" && <Roster />}
      {view === "table" && <Table />}
      {view === "subjects" && <Subjects />}
      {view === "import" && <Imports />}
    </div>
  );
}

const seesLines = (mine: string[]) => mine.some((role) => ["receptionist", "supervisor", "manager"].includes(role));

function People() {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const { me, site } = useStore(session.store);
  const withLines = seesLines(rolesAt(me, site));
  const withPresence = useSeesPresence();
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
              ...(withPresence ? [{ title: t("person.presence"), cell: (member: StaffMember) => <Presence {...presence.get(member.staffId ?? "")} /> }] : []),
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
