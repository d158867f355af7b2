import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import { post, useAct } from "../api/raw";
import type { components } from "../generated/call-service";
import { useNamed } from "../i18n/language";
import { begins, dayFrom, ends } from "../lib/period";
import { dateTime } from "../lib/time";
import { Save, useEdit } from "../ui/Edit";
import { Field } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Problem } from "../ui/States";
import { Choice, Words } from "../ui/Words";

type View = components["schemas"]["RoutingPlanView"];
type Plan = components["schemas"]["Plan"];
type Rehearsal = components["schemas"]["RehearsalView"];

/** S7 to S30. Who is tried after whom; a change is rehearsed on real calls before it is published. */
export function Routing() {
  const { t } = useTranslation();
  const plan = useRead("routing-plan", "/api/v1/routing-plans/valid");
  return <Answered of={plan} none={t("plan.noRouting")}>{plan.data && <Plans key={plan.data.value.id} read={plan.data} />}</Answered>;
}

const LIMITS = ["ringSeconds", "callBackSeconds", "complaintSeconds", "contactSeconds", "missedCallSeconds", "sealDays", "bookEntries"] as const;
/** What holds where the plan says nothing; who changes one of them, writes down all. */
const USUAL = { callBackSeconds: 14_400, missedCallSeconds: 1_800, complaintSeconds: 600, contactSeconds: 7_200, ringSeconds: 5, bookEntries: 500, sealDays: 31 };
const MINUTES: readonly string[] = ["callBackSeconds", "complaintSeconds", "contactSeconds", "missedCallSeconds"];

function Plans({ read }: { read: Read<View> }) {
  const { t } = useTranslation();
  const named = useNamed();
  const view = read.value;
  const edit = useEdit<Plan>(`routing-plan.${view.id}`, { ...read, value: view.plan ?? {} }, "routing-plan");
  const plan = edit.value;
  // What was rehearsed is good for that very plan.
  const [rehearsed, setRehearsal] = useState<{ of: string; said: Rehearsal }>();
  const rehearsal = rehearsed?.of === JSON.stringify(plan) ? rehearsed.said : undefined;
  const rehearse = useAct();
  const change = edit.change;
  const steps = (chain: number, make: (steps: NonNullable<NonNullable<Plan["chains"]>[number]["steps"]>) => unknown[]) =>
    change({ chains: plan.chains?.map((each, index) => (index === chain ? { ...each, steps: make([...(each.steps ?? [])]) as typeof each.steps } : each)) });
  const label = ([part, name]: string[]) =>
    part === "limits" || part === "lineStateSeconds"
      ? t(`setting.limit.${name ?? part}`)
      : part === "chains"
        ? t(`setting.chains.${name}`, { defaultValue: name ?? "" })
        : [t(`plan.parts.${part}`, { defaultValue: part ?? "" }), name && t(`kind.${name}`, { defaultValue: name })].filter(Boolean).join(" · ");
  const limit = (name: (typeof LIMITS)[number]) => {
    const value = plan.limits?.[name];
    if (!value) return "";
    return MINUTES.includes(name) ? value / 60 : value;
  };

  return (
    <form
      className="stack"
      aria-label={t("setting.views.routing")}
      onSubmit={(event) => {
        event.preventDefault();
        if (rehearsal) void edit.send("/api/v1/routing-plans/{id}", { path: { id: view.id ?? "" }, body: plan as components["schemas"]["RoutingPlanBody"] });
      }}
    >
      <p className="quiet small">{t("setting.published", { who: view.publishedBy, time: dateTime(view.publishedAt), version: view.planVersion })}</p>
      <section className="card work" aria-label={t("setting.limits")}>
        <h2>{t("setting.limits")}</h2>
        <div className="fields four">
          {LIMITS.map((name) => (
            <Field key={name} label={t(`setting.limit.${name}`)}>
              <Input
                inputMode="numeric"
                value={limit(name)}
                placeholder={t("setting.usual", { value: MINUTES.includes(name) ? USUAL[name] / 60 : USUAL[name] })}
                onChange={(event) => {
                  const typed = event.target.value.replace(/\D/g, "");
                  const value = typed === "" ? 0 : Number(typed) * (MINUTES.includes(name) ? 60 : 1);
                  change({ limits: { ...USUAL, ...plan.limits, [name]: value } });
                }}
              />
            </Field>
          ))}
          <Field label={t("setting.limit.lineStateSeconds")}>
            <Input inputMode="numeric" value={plan.lineStateSeconds ?? 0} onChange={(event) => change({ lineStateSeconds: Number(event.target.value.replace(/\D/g, "")) })} />
          </Field>
        </div>
      </section>
      <div className="charts">
        {plan.chains?.map((chain, at) => (
          <section key={chain.name} className="card" aria-label={t(`setting.chains.${chain.name}`, { defaultValue: chain.name })}>
            <header>
              <h2>{t(`setting.chains.${chain.name}`, { defaultValue: chain.name })}</h2>
            </header>
            <ol>
              {chain.steps?.map((step, index) => {
                const name = step.role === "hotline" ? `${named(step.post)} ${step.extension}` : t(`setting.roles.${step.role}`, { defaultValue: step.role, of: step.of ? t(`setting.roles.${step.of}`) : "" });
                return (
                  <li key={`${step.role}-${step.extension}-${index}`} className="row">
                    <span className="nr number">{index + 1}</span>
                    <span className="grow">
                      <strong>{name}</strong> <span className="quiet small">{step.rule}</span>
                      <span className="sub line">{named(step.why)}</span>
                    </span>
                    <Button
                      size="small"
                      type="text"
                      icon={<ArrowUpOutlined />}
                      aria-label={t("setting.earlier", { name })}
                      disabled={index === 0}
                      onClick={() => steps(at, (all) => [...all.slice(0, index - 1), all[index], all[index - 1], ...all.slice(index + 1)])}
                    />
                    <Button
                      size="small"
                      type="text"
                      icon={<ArrowDownOutlined />}
                      aria-label={t("setting.later", { name })}
                      disabled={index === (chain.steps?.length ?? 0) - 1}
                      onClick={() => steps(at, (all) => [...all.slice(0, index), all[index + 1], all[index], ...all.slice(index + 2)])}
                    />
                    <Button
                      size="small"
                      type="text"
                      icon={<CloseOutlined />}
                      aria-label={t("setting.without", { name })}
                      disabled={(chain.steps?.length ?? 0) === 1}
                      onClick={() => steps(at, (all) => all.filter((_, other) => other !== index))}
                    />
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      <CallWords plan={plan} change={change} />
      <section className="card work" aria-label={t("setting.rehearsal")}>
        <h2>{t("setting.rehearsal")}</h2>
        <p className="quiet">{t("setting.rehearsalWhy")}</p>
        <Problem error={rehearse.refused} />
        <Save of={edit} label={label} disabled={!edit.touched || !rehearsal} action={t("setting.publish")}>
          <Button
            loading={rehearse.busy}
            disabled={!edit.touched}
            onClick={() =>
              void rehearse
                .act(() => post<Rehearsal>("/api/v1/routing-plans/rehearsals", { plan, from: begins(dayFrom(-29)), until: ends(dayFrom(0)) }))
                .then((said) => said && setRehearsal({ of: JSON.stringify(plan), said }))
            }
          >
            {t("setting.rehearse")}
          </Button>
          {edit.touched && !edit.theirs && <Button onClick={edit.take}>{t("setting.undo")}</Button>}
        </Save>
        {rehearsal && (
          <>
            <p role="status" className="say">
              {t("setting.rehearsed", { calls: rehearsal.calls, before: rehearsal.allBusyBefore?.length, after: rehearsal.allBusyAfter?.length, count: rehearsal.differing?.length })}
            </p>
            {(rehearsal.differing?.length ?? 0) > 0 && (
              <Rows
                label={t("setting.rehearsal")}
                rows={rehearsal.differing ?? []}
                idOf={(one) => one.callId ?? ""}
                columns={[
                  { title: t("calls.at"), cell: (one) => <span className="number">{dateTime(one.at)}</span> },
                  { title: t("audit.before"), cell: (one) => <Outcome of={one.before} /> },
                  { title: t("audit.after"), cell: (one) => <Outcome of={one.after} /> },
                ]}
              />
            )}
          </>
        )}
      </section>
    </form>
  );
}

/** S107 and after. What the desk says on the telephone, for each kind of call. */
function CallWords({ plan, change }: { plan: Plan; change: (part: Partial<Plan>) => void }) {
  const { t } = useTranslation();
  const routes = plan.routes ?? [];
  const [chosen, choose] = useState(routes[0]?.kind);
  const route = routes.find((each) => each.kind === chosen);
  const put = (part: Partial<NonNullable<typeof route>>) => change({ routes: routes.map((each) => (each.kind === chosen ? { ...each, ...part } : each)) });
  return (
    <section className="card work" aria-label={t("plan.callWords")}>
      <h2>{t("plan.callWords")}</h2>
      {plan.greetings?.map((each, index) => (
        <Words
          key={each.line ?? index}
          label={t("plan.greeting", { line: each.line ?? "" })}
          value={each.words}
          set={(words) => change({ greetings: plan.greetings?.map((other, at) => (at === index ? { ...other, words } : other)) })}
        />
      ))}
      <Choice label={t("call.kind")} value={chosen} set={choose} of={routes.map((each) => ({ value: each.kind ?? "", label: t(`kind.${each.kind}`, { defaultValue: each.kind ?? "" }) }))} />
      {route?.connect && <Words label={t("plan.parts.connect")} value={route.connect} set={(connect) => put({ connect })} />}
      {route?.ending?.say && <Words label={t("plan.parts.ending")} value={route.ending.say} set={(say) => put({ ending: { ...route.ending, say } })} />}
    </section>
  );
}

function Outcome({ of }: { of?: Record<string, unknown> }) {
  return (
    <>
      {Object.values(of ?? {})
        .filter((value) => typeof value === "string" || typeof value === "number")
        .join(" · ") || "—"}
    </>
  );
}
