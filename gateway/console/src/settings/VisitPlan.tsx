import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import type { components } from "../generated/visitor-service";
import { useNamed } from "../i18n/language";
import { moved } from "../lib/moved";
import { dateTime } from "../lib/time";
import { Save, useEdit } from "../ui/Edit";
import { TextField } from "../ui/Field";
import { Answered } from "../ui/States";
import { Choice, Extensions, NumberField, Words } from "../ui/Words";

type View = components["schemas"]["VisitPlanView"];
type Body = components["schemas"]["VisitPlanBody"];
type Kind = Body["kinds"][number];
type Ask = Kind["asks"][number];
type Subject = NonNullable<Kind["subjects"]>[number];

const FIELDS = ["name", "company", "number", "matter", "host", "subject", "appointment", "persons"] as const;
const ADMISSIONS = ["open", "appointment", "decision"] as const;
const RECEIVED_BY = ["host", "subject"] as const;
const SAYS = ["waiting", "coming", "patience", "notReceived"] as const;
/** A rule of its own for what has none: who made it has the house decide. */
const OWN_RULE = "S32";

/** S32 to S56. What each kind of visitor is asked, who is asked to receive, what is said outside, and what lets one in. */
export function VisitPlan() {
  const { t } = useTranslation();
  const plan = useRead("visit-plan", "/api/v1/visit-plans/valid");
  return (
    <Answered of={plan} none={t("plan.none")}>
      {plan.data && <Plan key={plan.data.value.id} read={plan.data} />}
    </Answered>
  );
}

function Plan({ read }: { read: Read<View> }) {
  const { t } = useTranslation();
  const named = useNamed();
  const view = read.value;
  const edit = useEdit<Body>(`visit-plan.${view.id}`, { ...read, value: view.plan as Body }, "visit-plan", "scripts");
  const plan = edit.value;
  const [chosen, choose] = useState(plan.kinds[0]?.kind);
  const kind = plan.kinds.find((each) => each.kind === chosen);
  const label = ([part = "", name, of]: string[]) => {
    if (part !== "kinds") return t(`plan.parts.${[part, name === "words" ? "" : name].filter(Boolean).join("-")}`, { defaultValue: part });
    const whose = named(plan.kinds.find((each) => each.kind === name)?.names) || (name ?? "");
    return of ? `${whose} · ${t(`plan.parts.${of}`, { defaultValue: of })}` : whose;
  };
  const limit = (name: keyof Body["limits"]) => (value: number) => edit.change({ limits: { ...plan.limits, [name]: value } });
  return (
    <form
      className="stack"
      aria-label={t("setting.views.visits")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/visit-plans/{id}", { path: { id: view.id ?? "" }, body: plan });
      }}
    >
      <p className="quiet small">{t("setting.published", { who: view.publishedBy, time: dateTime(view.publishedAt), version: view.planVersion })}</p>
      <section className="card work" aria-label={t("plan.general")}>
        <h2>{t("plan.general")}</h2>
        <div className="fields four">
          <NumberField label={t("plan.parts.limits-hostSeconds")} value={plan.limits.hostSeconds} set={limit("hostSeconds")} />
          <NumberField label={t("plan.parts.limits-nextSeconds")} value={plan.limits.nextSeconds} set={limit("nextSeconds")} />
          <NumberField label={t("plan.parts.limits-replySeconds")} value={plan.limits.replySeconds} set={limit("replySeconds")} per={60} />
          <TextField label={t("plan.parts.closesAt")} value={plan.closesAt} set={(closesAt) => edit.change({ closesAt })} />
          <NumberField label={t("plan.parts.linesPerPage")} value={plan.linesPerPage} set={(linesPerPage) => edit.change({ linesPerPage })} />
          <TextField label={t("plan.parts.notice-version")} value={plan.notice.version} set={(version) => edit.change({ notice: { ...plan.notice, version } })} />
        </div>
        <Words label={t("plan.parts.notice")} value={plan.notice.words} set={(words) => edit.change({ notice: { ...plan.notice, words } })} rows={3} />
      </section>
      <div className="by-kind">
        <div className="card" role="group" aria-label={t("plan.kinds")}>
          {plan.kinds.map((each) => (
            <button key={each.kind} type="button" className={`row${each.kind === chosen ? " marked" : ""}`} aria-pressed={each.kind === chosen} onClick={() => choose(each.kind)}>
              <span className="grow">
                <strong>{named(each.names)}</strong>
                <br />
                <span className="sub">{t(`plan.admissions.${each.admission}`, { defaultValue: each.admission })}</span>
              </span>
            </button>
          ))}
        </div>
        {kind && <OneKind key={kind.kind} kind={kind} change={(next) => edit.change({ kinds: plan.kinds.map((each) => (each.kind === next.kind ? next : each)) })} />}
      </div>
      <section className={`card work${edit.touched ? " publish" : ""}`} aria-label={t("setting.publish")}>
        <p className="quiet">{t("plan.publishWhy")}</p>
        <Save of={edit} label={label} disabled={!edit.touched} action={t("setting.publish")}>
          {edit.touched && !edit.theirs && <Button onClick={edit.take}>{t("setting.undo")}</Button>}
        </Save>
      </section>
    </form>
  );
}

function OneKind({ kind, change: become }: { kind: Kind; change: (kind: Kind) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const change = (part: Partial<Kind>) => become({ ...kind, ...part });
  const ask = (index: number, part: Partial<Ask>) => change({ asks: kind.asks.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const subjects = kind.subjects ?? [];
  const subject = (index: number, part: Partial<Subject>) => change({ subjects: subjects.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const unasked = FIELDS.filter((field) => !kind.asks.some((each) => each.field === field));
  return (
    <section className="card work" aria-label={named(kind.names)}>
      <h2>
        {named(kind.names)} <span className="quiet small">{kind.rule}</span>
      </h2>
      <Words label={t("plan.parts.names")} value={kind.names} set={(names) => change({ names })} />
      <div className="fields three">
        <Choice label={t("plan.parts.admission")} value={kind.admission} of={ADMISSIONS.map((value) => ({ value: value as string, label: t(`plan.admissions.${value}`) }))} set={(admission) => change({ admission })} />
        <Choice label={t("plan.parts.receivedBy")} value={kind.receivedBy} of={RECEIVED_BY.map((value) => ({ value: value as string, label: t(`plan.receives.${value}`) }))} set={(receivedBy) => change({ receivedBy })} />
        <Extensions label={t("plan.parts.fallback")} value={kind.fallback ?? []} set={(fallback) => change({ fallback })} />
      </div>

      <h3>{t("plan.parts.asks")}</h3>
      <ol className="stack">
        {kind.asks.map((each, index) => {
          const name = t(`plan.fields.${each.field}`, { defaultValue: each.field });
          return (
            <li key={each.field} className="ask">
              <Words label={`${index + 1}. ${name}`} value={each.words} set={(words) => ask(index, { words })} />
              <span className="actions">
                <label className="actions grow">
                  <input type="checkbox" className="tick" checked={each.required} onChange={(event) => ask(index, { required: event.target.checked })} />
                  {t("plan.required", { name })}
                </label>
                <Button size="small" type="text" icon={<ArrowUpOutlined />} aria-label={t("setting.earlier", { name })} disabled={index === 0} onClick={() => change({ asks: moved(kind.asks, index, -1) })} />
                <Button size="small" type="text" icon={<ArrowDownOutlined />} aria-label={t("setting.later", { name })} disabled={index === kind.asks.length - 1} onClick={() => change({ asks: moved(kind.asks, index, 1) })} />
                <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t("setting.without", { name })} disabled={each.field === "name"} onClick={() => change({ asks: kind.asks.filter((_, at) => at !== index) })} />
              </span>
            </li>
          );
        })}
      </ol>
      {unasked.length > 0 && (
        <div className="actions">
          {unasked.map((field) => (
            <Button key={field} size="small" onClick={() => change({ asks: [...kind.asks, { field, words: { zh: "", en: "" }, required: false, rule: OWN_RULE }] })}>
              {t("plan.askAlso", { name: t(`plan.fields.${field}`) })}
            </Button>
          ))}
        </div>
      )}

      {(kind.receivedBy === "subject" || subjects.length > 0) && (
        <>
          <h3>{t("plan.parts.subjects")}</h3>
          <ol className="stack">
            {subjects.map((each, index) => (
              <li key={index} className="ask">
                <Words label={t("plan.subject")} value={each.names} set={(names) => subject(index, { names })} />
                <Words label={t("plan.post")} value={each.post} set={(post) => subject(index, { post })} />
                <span className="actions">
                  <span className="grow">
                    <Extensions label={t("plan.extensions")} value={each.extensions} set={(extensions) => subject(index, { extensions })} />
                  </span>
                  <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t("setting.without", { name: named(each.names) })} onClick={() => change({ subjects: subjects.filter((_, at) => at !== index) })} />
                </span>
              </li>
            ))}
          </ol>
          <div className="actions">
            <Button
              size="small"
              onClick={() => change({ subjects: [...subjects, { subject: freshName(subjects), names: { zh: "", en: "" }, post: { zh: "", en: "" }, extensions: [], rule: OWN_RULE }] })}
            >
              {t("plan.subjectAlso")}
            </Button>
          </div>
        </>
      )}

      <h3>{t("plan.parts.say")}</h3>
      {SAYS.map((name) => (
        <Words key={name} label={t(`plan.says.${name}`)} value={kind.say[name]} set={(words) => change({ say: { ...kind.say, [name]: words } })} rows={2} />
      ))}
    </section>
  );
}

/** A word for the subject that the plan does not know yet. */
function freshName(subjects: Subject[]): string {
  let number = subjects.length + 1;
  while (subjects.some((each) => each.subject === `subject-${number}`)) number++;
  return `subject-${number}`;
}
