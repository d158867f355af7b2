import { CheckCircleFilled, DownloadOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Progress, Segmented } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { upload } from "../api/http";
import { client } from "../api/query";
import { fetched, useAct } from "../api/raw";
import { rolesAt, session } from "../api/session";
import type { components } from "../generated/directory-service";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { FileField } from "../ui/FileField";
import { LineProblems } from "../ui/LineProblems";
import { Problem } from "../ui/States";

type Look = Required<components["schemas"]["ImportLook"]>;
type Door = Required<components["schemas"]["DoorReport"]>;
/** Departments are taken in at once; staff and customers are worked off, and say how far they have come. */
type Run = Required<components["schemas"]["DepartmentsImported"]> & Partial<components["schemas"]["ImportProgress"]>;

const TABLE = ".csv,.xlsx,text/csv";
const CSV = ".csv,text/csv";
/** In the order in which a new office needs them: staff stand in departments. */
const KINDS = {
  departments: { roles: ["admin"], accept: TABLE, path: "/api/v1/department-imports", out: "/api/v1/department-export?format=xlsx", touches: ["departments"] },
  staff: { roles: ["admin"], accept: TABLE, path: "/api/v1/staff-imports", out: "/api/v1/staff-export?format=xlsx", touches: ["staff", "staff-search", "table"] },
  customers: { roles: ["admin"], accept: CSV, path: "/api/v1/customer-imports", out: undefined, touches: ["customers"] },
  door: { roles: ["receptionist", "supervisor", "admin"], accept: CSV, path: "/api/v1/door-logs", out: undefined, touches: ["presence", "outings"] },
} as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

export const importsOf = (roles: string[]) => ALL.filter((kind) => KINDS[kind].roles.some((role) => roles.includes(role)));

/** S14, S62, S64, S83. Tables that come from elsewhere, by what they bring. */
export function Imports() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const [address, change] = useAddress({ of: "" });
  const mine = importsOf(rolesAt(me, site));
  const kind = mine.find((each) => each === address.of) ?? mine[0];
  if (!kind) return null;
  return (
    <>
      {mine.length > 1 && (
        <div className="filters">
          <Segmented size="small" aria-label={t("imports.what")} value={kind} onChange={(of) => change({ of })} options={mine.map((value) => ({ value, label: t(`imports.kinds.${value}`) }))} />
        </div>
      )}
      {kind === "door" ? <DoorLog /> : <Import key={kind} kind={kind} />}
    </>
  );
}

const anew = (kind: Kind) => KINDS[kind].touches.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));

/** First looked through without changing anything, then taken in; the same file again changes nothing. */
function Import({ kind }: { kind: Exclude<Kind, "door"> }) {
  const { t } = useTranslation();
  const { path, out } = KINDS[kind];
  const [file, setFile] = useState<File>();
  const [look, setLook] = useState<Look>();
  const [begun, begin] = useState<Run>();
  const act = useAct();
  const progress = useQuery({
    queryKey: ["import", path, begun?.importId],
    queryFn: () => fetched<Run>(`${path}/${begun?.importId}`),
    enabled: !!begun?.importId,
    refetchInterval: (query) => (query.state.data && query.state.data.state !== "running" ? false : 700),
  });
  const run = progress.data ?? begun;
  const done = run !== undefined && run.state !== "running";
  useEffect(() => {
    if (done) anew(kind);
  }, [done, kind]);
  const check = (next?: File) => {
    setFile(next);
    setLook(undefined);
    begin(undefined);
    if (next) void act.act(() => upload<Look>(`${path}/look`, next)).then(setLook);
  };
  const past = run ? run.added + run.changed + run.unchanged + (run.refused?.length ?? 0) : 0;
  return (
    <section className="card work" aria-label={t(`imports.kinds.${kind}`)}>
      <div>
        <p>{t(`imports.why.${kind}`)}</p>
        <p className="quiet small">{t("imports.why.look")}</p>
      </div>
      <Choose kind={kind} check={check} />
      {look && (
        <div role="status">
          {look.problemCount === 0 ? (
            <p className="said">
              <CheckCircleFilled aria-hidden /> {t("imports.good", { count: look.lines })}
            </p>
          ) : (
            <LineProblems lead={t("settlement.bad", { count: look.problemCount })} all={look.problems} />
          )}
        </div>
      )}
      <Problem error={act.refused} />
      <div className="actions">
        <Button
          type="primary"
          disabled={!file || !look || look.problemCount > 0 || !!run}
          loading={act.busy}
          onClick={() => void act.act(() => upload<Run>(path, file!)).then(begin)}
        >
          {t("imports.now")}
        </Button>
        {out && (
          <a className="reach" href={out} download>
            <DownloadOutlined aria-hidden /> {t(`imports.out.${kind as "staff"}`)}
          </a>
        )}
      </div>
      {run && (
        <div role="status">
          {!done && <Progress percent={Math.round((past / Math.max(1, run.lines)) * 100)} aria-label={t("imports.running")} />}
          <p className={done ? "said" : undefined}>
            {t(done ? "imports.done" : "imports.running")} {t("imports.sum", { added: run.added, changed: run.changed, unchanged: run.unchanged, refused: run.refused?.length ?? 0 })}
          </p>
          {run.refused && run.refused.length > 0 && <LineProblems lead={t("imports.refused")} all={run.refused} />}
        </div>
      )}
    </section>
  );
}

/** S64. What a door system wrote: whatever can be taken is, and the same line again changes nothing. */
function DoorLog() {
  const { t } = useTranslation();
  const [report, setReport] = useState<Door>();
  const act = useAct();
  const take = (file?: File) => {
    setReport(undefined);
    if (!file) return;
    void act
      .act(() => upload<Door>(KINDS.door.path, file))
      .then((told) => {
        setReport(told);
        if (told) anew("door");
      });
  };
  return (
    <section className="card work" aria-label={t("imports.kinds.door")}>
      <p>{t("imports.why.door")}</p>
      <Choose kind="door" check={take} />
      <Problem error={act.refused} />
      {report && (
        <div role="status">
          <p className="said">
            <CheckCircleFilled aria-hidden /> {t("imports.doorSum", { lines: report.lines, recorded: report.recorded, repeated: report.repeated, returned: report.returned })}
          </p>
          {report.problemCount > 0 && <LineProblems lead={t("imports.left", { count: report.problemCount })} all={report.problems} />}
        </div>
      )}
    </section>
  );
}

function Choose({ kind, check }: { kind: Kind; check: (file?: File) => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <FileField label={t(`imports.file.${kind}`)} accept={KINDS[kind].accept} take={check} />
      <p className="quiet small">{t(`imports.needs.${kind}`)}</p>
    </div>
  );
}
