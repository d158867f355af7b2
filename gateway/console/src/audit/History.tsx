import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { fetched } from "../api/raw";
import { useStaffNames } from "../api/staff";
import { chosenLanguage } from "../i18n/language";
import { useStore } from "../lib/store";
import { dateTime } from "../lib/time";
import { Answered } from "../ui/States";
import { FIELDS } from "./fields";
import { ActorName } from "../ui/ActorName";
import { type AuditEvent, Recorded, useEventWord } from "./Happenings";

interface Story {
  aggregateId: string;
  steps: { event: AuditEvent; changes: { field: string; before: unknown; after: unknown }[] }[];
}

const DIGEST = /^[0-9a-f]{40,}$/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Everything that became of one thing: who, when, before and after. */
export function History({
  service,
  id,
  event,
  asOf,
  knownAt,
  about,
}: {
  service: string;
  id: string;
  event: string;
  asOf: string;
  knownAt: string;
  about: (id: string) => void;
}) {
  const { t } = useTranslation();
  const word = useEventWord();
  const field = useFieldWord();
  const limits = new URLSearchParams({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) }).toString();
  const url = `/api/v1/audit/${service}/history/${encodeURIComponent(id)}?${limits}`;
  const story = useQuery({ queryKey: ["audit-history", url], queryFn: () => fetched<Story>(url), staleTime: 60_000, refetchOnWindowFocus: false });
  const steps = story.data?.steps ?? [];
  return (
    <section className="card work" aria-label={t("audit.history")}>
      <div className="actions">
        <h2 className="grow">{t("audit.history")}</h2>
        <Button size="small" onClick={() => about(id)}>
          {t("audit.everything")}
        </Button>
      </div>
      <p className="quiet small number">{id}</p>
      <Answered of={story}>
        <ol className="timeline">
          {steps.map((step) => (
            <li key={step.event.eventId} className={step.event.eventId === event ? "now" : undefined} aria-current={step.event.eventId === event ? "true" : undefined}>
              <time>{dateTime(step.event.occurredAt)}</time> <strong>{word(step.event.name)}</strong> {step.event.rule && <span className="quiet small">{step.event.rule}</span>}
              <p className="small">
                <ActorName of={step.event.actor} /> · <Recorded event={step.event} />
              </p>
              {step.changes.length > 0 && (
                <table className="changes">
                  <caption className="sr">{t("audit.changes")}</caption>
                  <thead className="sr">
                    <tr>
                      <th scope="col">{t("audit.field")}</th>
                      <th scope="col">{t("audit.before")}</th>
                      <th scope="col">{t("audit.after")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {step.changes.map((change) => (
                      <tr key={change.field}>
                        <th scope="row">{field(change.field)}</th>
                        <td>{change.before === null || change.before === undefined ? "" : <s><Value of={change.before} /></s>}</td>
                        <td>
                          <Value of={change.after} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <p className="small quiet number">{step.event.eventId}</p>
            </li>
          ))}
        </ol>
      </Answered>
    </section>
  );
}

function useFieldWord() {
  const lang = useStore(chosenLanguage);
  return (name: string) => FIELDS[name]?.[lang === "zh" ? 0 : 1] ?? name;
}

/** References stay references: what stands behind them is shown where it belongs, and that it was looked at is recorded. */
function Value({ of }: { of: unknown }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const field = useFieldWord();
  if (of === null || of === undefined) return <span className="quiet">—</span>;
  if (typeof of === "boolean") return <>{t(of ? "audit.yes" : "audit.no")}</>;
  if (typeof of === "string") {
    if (ISO.test(of)) return <span className="number">{dateTime(of)}</span>;
    if (of.startsWith("staff-")) return <>{staff.name(of)}</>;
    if (of.startsWith("person-")) return <span className="quiet">{t("audit.person")}</span>;
    if (DIGEST.test(of)) return <span className="number quiet" title={of}>{of.slice(0, 12)}…</span>;
    return <>{of}</>;
  }
  if (typeof of === "number") return <span className="number">{of}</span>;
  if (Array.isArray(of)) {
    return (
      <>
        {of.length === 0 && <span className="quiet">—</span>}
        {of.slice(0, 6).map((each, index) => (
          <span key={index} className="part">
            <Value of={each} />
          </span>
        ))}
        {of.length > 6 && <span className="quiet">{t("audit.andMore", { count: of.length - 6 })}</span>}
      </>
    );
  }
  return (
    <dl className="nested">
      {Object.entries(of as Record<string, unknown>)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{field(name)}</dt>
            <dd>
              <Value of={value} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
