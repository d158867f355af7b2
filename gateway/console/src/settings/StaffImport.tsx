import { CheckCircleFilled, DownloadOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { upload } from "../api/http";
import { client } from "../api/query";
import { fetched, useAct } from "../api/raw";
import { type Names, useNamed } from "../i18n/language";
import { Field } from "../ui/Field";
import { Problem } from "../ui/States";

interface Found {
  line: number;
  heading: Names | null;
  code: string;
  sentence: string;
}

interface Look {
  lines: number;
  problemCount: number;
  problems: Found[];
}

interface Run {
  importId: string;
  state: string;
  lines: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: Found[];
}

/** First looked through without changing anything, then taken in; the same file again changes nothing. */
export function StaffImport() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [look, setLook] = useState<Look>();
  const [run, setRun] = useState<string>();
  const act = useAct();
  const progress = useQuery({
    queryKey: ["staff-import", run],
    queryFn: () => fetched<Run>(`/api/v1/staff-imports/${run}`),
    enabled: !!run,
    refetchInterval: (query) => (query.state.data && query.state.data.state !== "running" ? false : 700),
  });
  const check = (next?: File) => {
    setFile(next);
    setLook(undefined);
    setRun(undefined);
    if (next) void act.act(() => upload<Look>("/api/v1/staff-imports/look", next)).then(setLook);
  };
  const done = progress.data && progress.data.state !== "running";
  return (
    <section className="card work" aria-label={t("setting.views.staff")}>
      <p>{t("setting.importWhy")}</p>
      <div className="scanline">
        <Field label={t("setting.importFile")}>
          <input className="native" type="file" accept=".csv,.xlsx,text/csv" onChange={(event) => check(event.target.files?.[0])} />
        </Field>
        <a className="reach" href="/api/v1/staff-export?format=xlsx" download>
          <DownloadOutlined aria-hidden /> {t("setting.export")}
        </a>
      </div>
      {look && (
        <div role="status">
          {look.problemCount === 0 ? (
            <p className="said">
              <CheckCircleFilled aria-hidden /> {t("setting.importGood", { count: look.lines })}
            </p>
          ) : (
            <Problems count={look.problemCount} all={look.problems} />
          )}
        </div>
      )}
      <Problem error={act.refused} />
      <div className="actions">
        <Button
          type="primary"
          disabled={!file || !look || look.problemCount > 0 || !!run}
          loading={act.busy}
          onClick={() =>
            void act
              .act(() => upload<Run>("/api/v1/staff-imports", file!))
              .then((begun) => {
                if (!begun) return;
                setRun(begun.importId);
                void client.invalidateQueries({ queryKey: ["staff"] });
              })
          }
        >
          {t("setting.importNow")}
        </Button>
      </div>
      {progress.data && (
        <div role="status">
          {!done && (
            <Progress
              percent={Math.round(((progress.data.added + progress.data.changed + progress.data.unchanged + progress.data.refused.length) / Math.max(1, progress.data.lines)) * 100)}
              aria-label={t("setting.importRunning")}
            />
          )}
          <p className={done ? "said" : undefined}>
            {t(done ? "setting.importDone" : "setting.importRunning")} {t("setting.importSum", { added: progress.data.added, changed: progress.data.changed, unchanged: progress.data.unchanged, refused: progress.data.refused.length })}
          </p>
          {progress.data.refused.length > 0 && <Problems count={progress.data.refused.length} all={progress.data.refused} />}
        </div>
      )}
    </section>
  );
}

function Problems({ count, all }: { count: number; all: Found[] }) {
  const { t } = useTranslation();
  const named = useNamed();
  return (
    <div className="problem">
      <p>{t("settlement.bad", { count })}</p>
      <ol className="small">
        {all.slice(0, 20).map((problem, index) => (
          <li key={index}>
            {t("settlement.line", { line: problem.line })} <strong>{named(problem.heading)}</strong> {problem.sentence}
          </li>
        ))}
      </ol>
    </div>
  );
}
