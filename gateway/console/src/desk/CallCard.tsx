import { Button, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { type StaffMember, useStaffNames } from "../api/staff";
import type { components } from "../generated/call-service";
import { useNamed } from "../i18n/language";
import { keyOf, useKey } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { clock } from "../lib/time";
import { Field, Say, TextField } from "../ui/Field";
import { Is, LineState, Since } from "../ui/Is";
import { Answered, Empty, Problem } from "../ui/States";
import { DISPOSITIONS, type Disposition, KINDS, likelyDisposition } from "./kinds";
import { PhoneFilled } from "@ant-design/icons";

type CallView = components["schemas"]["CallView"];
type RouteView = components["schemas"]["RouteView"];

interface Given {
  person?: StaffMember;
  /** A transfer asked for at the finder; done once for each number. */
  wish?: { extension: string; kind: "blind" | "consult"; nr: number };
  message: (recipientId?: string) => void;
}

/** The card of one call, from the greeting to its result. */
export function CallCard({ callId, idle, ...given }: Given & { callId?: string; idle: boolean }) {
  const { t } = useTranslation();
  const call = useGet("call", "/api/v1/calls/{id}", { path: { id: callId ?? "" } }, { enabled: !!callId });
  if (!callId) return idle ? <section className="card">{<Empty>{t("desk.idle", { newCall: keyOf("newCall"), find: keyOf("find") })}</Empty>}</section> : null;
  return (
    <section className="card work" aria-label={t("call.card")}>
      <Answered of={call}>{call.data && <Card call={call.data} id={callId} {...given} />}</Answered>
    </section>
  );
}

function Card({ call, id, person, wish, message }: Given & { call: CallView; id: string }) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const ringing = call.state === "ringing";
  const kind = useCommand("call", "calls", "route");
  const [askedFor, setAskedFor] = useState<string>();
  const [done, setDone] = useState({ message: false, promise: false, turnedAway: false });
  const asked = askedFor ?? person?.staffId;
  const route = useGet(
    "route",
    "/api/v1/calls/{id}/route",
    { path: { id }, query: { ...(call.kind && { kind: call.kind }), ...(asked && { askedFor: asked }) } },
    { enabled: !!call.kind && !ringing, keep: true },
  );
  const caller = call.caller;
  const who = [caller?.name, caller?.company].filter(Boolean).join(" · ");

  return (
    <>
      <div className="actions">
        <h2 className="grow">
          {who || caller?.number || t("caller.unknown")}{" "}
          {who && caller?.number && <span className="quiet number">{caller.number}</span>}
        </h2>
        <Is colour={ringing ? "amber" : call.state === "hung-up" ? "grey" : "green"} icon={<PhoneFilled />}>
          {t(`call.state.${call.state}`)} <Since at={call.answeredAt ?? call.receivedAt ?? ""} />
        </Is>
      </div>
      <Recognised call={call} />
      {!ringing && (call.transfers ?? []).length === 0 && <Say lead={t("call.greeting")} words={named(call.greeting)} rule="S5" />}
      {!ringing && (
        <>
          <Field label={t("call.kind")}>
            <Select
              value={call.kind ?? undefined}
              placeholder={t("call.kindNow")}
              loading={kind.busy}
              aria-label={t("call.kind")}
              onChange={(value) => void kind.run("post", "/api/v1/calls/{id}/kind", { path: { id }, body: { kind: value as (typeof KINDS)[number] } })}
              options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
          </Field>
          <Problem error={kind.refused} />
          <Questions call={call} id={id} route={route.data} />
          {call.kind && (
            <Route call={call} id={id} route={route.data} error={route.error} asked={asked} wish={wish} message={message} done={(what) => setDone((before) => ({ ...before, ...what }))} />
          )}
          {asked && (
            <p className="quiet small">
              {t("call.askedFor", { name: staff.name(asked) })}{" "}
              {person?.staffId !== asked && (
                <Button size="small" type="link" onClick={() => setAskedFor(person?.staffId)}>
                  {t("call.takeFound")}
                </Button>
              )}
            </p>
          )}
          <End call={call} id={id} done={done} />
        </>
      )}
    </>
  );
}

/** Who calls, as far as it is known: own line, customer with owner, earlier caller. */
function Recognised({ call }: { call: CallView }) {
  const { t } = useTranslation();
  const named = useNamed();
  const known = call.recognised;
  if (!known || known.as === "unknown") return null;
  return (
    <p className="quiet">
      {t(`recognised.${known.as}`)}
      {known.staff && <> · {t(known.locked ? "recognised.locked" : "recognised.staff", { name: named(known.staff) })}</>}
      {known.solicitation && <> · {t("recognised.solicitation", { time: clock(known.solicitation.receivedAt) })}</>}
      {(known.earlier?.length ?? 0) > 0 && <> · {t("recognised.earlier", { count: known.earlier?.length })}</>}
    </p>
  );
}

/** S24, S29: where from, surname, what about. */
function Questions({ call, id, route }: { call: CallView; id: string; route?: RouteView }) {
  const { t } = useTranslation();
  const named = useNamed();
  const known = call.caller;
  const [draft, change, forget] = useDraft(`questions.${id}`, {
    company: known?.company ?? "",
    surname: known?.name ?? "",
    matter: known?.matter ?? "",
  });
  const save = useCommand("call");
  const open = (draft.company !== (known?.company ?? "") || draft.surname !== (known?.name ?? "") || draft.matter !== (known?.matter ?? "")) &&
    [draft.company, draft.surname, draft.matter].some((text) => text.trim() !== "");
  async function store() {
    if (!open) return;
    const outcome = await save.run("post", "/api/v1/calls/{id}/three-questions", {
      path: { id },
      body: {
        ...(draft.company.trim() && { company: draft.company.trim() }),
        ...(draft.surname.trim() && { surname: draft.surname.trim() }),
        ...(draft.matter.trim() && { matter: draft.matter.trim() }),
      },
    });
    if (outcome && !outcome.waits) forget();
  }
  useKey("save", () => void store(), open);
  const first = route?.first ?? [];
  const words = (field: string) => named(first.find((ask) => ask.field === field)?.words);
  return (
    <div>
      {first.filter((ask) => !["company", "surname", "matter"].includes(ask.field ?? "")).map((ask) => (
        <Say key={ask.field} lead={t("call.first")} words={named(ask.words)} rule={ask.rule} />
      ))}
      <div className="fields">
        <TextField label={words("company") || t("questions.company")} value={draft.company} set={(company) => change({ company })} onBlur={() => void store()} />
        <TextField label={words("surname") || t("questions.surname")} value={draft.surname} set={(surname) => change({ surname })} onBlur={() => void store()} />
        <TextField label={words("matter") || t("questions.matter")} value={draft.matter} set={(matter) => change({ matter })} onBlur={() => void store()} wide />
      </div>
      <Problem error={save.refused} />
    </div>
  );
}

function Route({
  call,
  id,
  route,
  error,
  wish,
  message,
  done,
}: Omit<Given, "person"> & {
  call: CallView;
  id: string;
  route?: RouteView;
  error: unknown;
  asked?: string;
  done: (what: { promise?: boolean; message?: boolean; turnedAway?: boolean }) => void;
}) {
  const { t } = useTranslation();
  const named = useNamed();
  const offer = useCommand("call", "calls", "route", "lines");
  const outcome = useCommand("call", "calls", "route", "lines");
  const willing = useCommand("call", "route");
  const telephone = useGet("telephone", "/api/v1/telephone", {}, { every: 30_000 });
  // It knows nothing of a call that was entered by hand: whoever hears the outcome can always say it.
  const told = (telephone.data ?? []).some((system) => system.state === "connected");
  const last = call.transfers?.at(-1);
  const pending = last?.outcome === "offered" ? last : undefined;
  const next = route?.steps?.find((step) => step.position === route.next && route.next !== 0);
  const over = call.state !== "answered";

  const put = (extension: string, kind: "blind" | "consult") =>
    void offer.run("post", "/api/v1/calls/{id}/offers", { path: { id }, body: { extension, kind } });
  const came = (of: "connected" | "busy" | "no-answer" | "returned") =>
    void outcome.run("post", "/api/v1/calls/{id}/transfers", { path: { id }, body: { extension: pending?.extension ?? "", outcome: of } });

  const seen = useRef(wish?.nr);
  useEffect(() => {
    if (!wish || wish.nr === seen.current || pending || over) return;
    seen.current = wish.nr;
    put(wish.extension, wish.kind);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wish?.nr]);

  return (
    <>
      {error && !route ? <Problem error={error} /> : null}
      {(route?.gaps ?? []).map((gap) => (
        <p className="quiet small" key={gap.role}>
          {named(gap.words)}
        </p>
      ))}
      {route && (route.steps?.length ?? 0) > 0 && (
        <ol className="steps" aria-label={t("route.title")}>
          {route.steps?.map((step) => {
            const past = step.standing !== "try";
            const isNext = step === next && !pending;
            return (
              <li key={step.position} className={`step${isNext ? " next" : ""}${past ? " past" : ""}`}>
                <span className="extension">{step.position}</span>
                <span>
                  <strong>{named(step.names) || named(step.post)}</strong> <span className="extension">{step.extension}</span>{" "}
                  <LineState state={step.line?.state} ageSeconds={step.line?.ageSeconds} />
                </span>
                {!over && !pending && step.extension && (
                  <Button type={isNext ? "primary" : "default"} loading={offer.busy} onClick={() => put(step.extension ?? "", "blind")}>
                    {t("route.transfer")}
                  </Button>
                )}
                <span className="why">
                  {named(step.why)} · {step.rule}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {next && !pending && <Say lead={t("call.say")} words={named(route?.connect)} />}
      {pending && (
        <div className="say" role="status">
          <small>{t("route.pending", { extension: pending.extension, time: clock(pending.at) })}</small>
          {route?.callee && (
            <p>
              {t("route.askCallee")} <q>{named(route.callee.words)}</q>
            </p>
          )}
          <div className="actions">
            {route?.callee && (
              <>
                <Button onClick={() => void willing.run("post", "/api/v1/calls/{id}/willingness", { path: { id }, body: { extension: pending.extension ?? "", wanted: true } })}>
                  {t("route.wanted")}
                </Button>
                <Button onClick={() => void willing.run("post", "/api/v1/calls/{id}/willingness", { path: { id }, body: { extension: pending.extension ?? "", wanted: false } })}>
                  {t("route.notWanted")}
                </Button>
              </>
            )}
            {told && <span className="quiet">{t("route.telephoneTells")}</span>}
            <Button type="primary" loading={outcome.busy} onClick={() => came("connected")}>
              {t("outcome.connected")}
            </Button>
            <Button onClick={() => came("busy")}>{t("outcome.busy")}</Button>
            <Button onClick={() => came("no-answer")}>{t("outcome.no-answer")}</Button>
          </div>
        </div>
      )}
      <Problem error={offer.refused ?? outcome.refused ?? willing.refused} />
      {route?.ending && route.endingIsDue && !pending && <Ending call={call} id={id} route={route} message={message} done={done} />}
    </>
  );
}

/** S9, S18, S22, S23, S31, S109: nobody takes it; what is said does not depend on why. */
function Ending({
  call,
  id,
  route,
  message,
  done,
}: {
  call: CallView;
  id: string;
  route: RouteView;
  message: (recipientId?: string) => void;
  done: (what: { promise?: boolean; turnedAway?: boolean }) => void;
}) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const promise = useCommand("promises", "call", "route");
  const answer = useCommand("call", "route");
  const [number, setNumber] = useState(call.caller?.number ?? "");
  const [kept, setKept] = useState<string>();
  const ending = route.ending;
  if (!ending) return null;

  async function promiseCall() {
    const outcome = await promise.run("post", "/api/v1/promises", {
      body: {
        id: newId("promise"),
        callId: id,
        ownerId: route.owes ?? "",
        number: number.trim(),
        ...(call.caller?.name && { callerName: call.caller.name }),
        ...(call.caller?.company && { company: call.caller.company }),
      },
    });
    if (!outcome) return;
    setKept(staff.name(route.owes));
    done({ promise: true });
  }
  const said = () => answer.run("post", "/api/v1/calls/{id}/outward-answer", { path: { id }, body: {} });

  return (
    <div className="say" role="status">
      <small>
        {t("route.allBusy")} · {ending.rule}
      </small>
      <q>{named(ending.say)}</q>
      {(ending.ask ?? []).map((ask) => (
        <p key={ask.field}>
          <q>{named(ask.words)}</q>
        </p>
      ))}
      <Problem error={promise.refused ?? answer.refused} />
      {kept ? (
        <p>
          <strong>{t("promise.made", { name: kept })}</strong>
        </p>
      ) : (
        <div className="actions" style={{ marginTop: 8 }}>
          {ending.form === "call-back" && route.owes && (
            <>
              <TextField label={t("promise.number")} value={number} set={setNumber} inputMode="tel" />
              <Button type="primary" loading={promise.busy} disabled={number.trim() === ""} onClick={() => void said().then(promiseCall)}>
                {t("promise.make", { name: staff.name(route.owes) })}
              </Button>
            </>
          )}
          {ending.form !== "turn-away" && (
            <Button type={ending.form === "message" ? "primary" : "default"} onClick={() => void said().then(() => message(route.owes ?? undefined))}>
              {t("person.message")}
            </Button>
          )}
          {ending.form === "turn-away" && (
            <Button type="primary" loading={answer.busy} onClick={() => void said().then((outcome) => outcome && done({ turnedAway: true }))}>
              {t("route.said")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** S110: a call is not put down without saying what became of it. */
function End({ call, id, done }: { call: CallView; id: string; done: { message: boolean; promise: boolean; turnedAway: boolean } }) {
  const { t } = useTranslation();
  const end = useCommand("calls", "call");
  const messages = useGet("messages", "/api/v1/messages", { query: { limit: 20 } });
  const message = done.message || (messages.data?.items ?? []).some((each) => each.callId === id);
  const [chosen, setChosen] = useState<Disposition>();
  const disposition = chosen ?? likelyDisposition(call.transfers ?? [], { ...done, message });
  return (
    <div>
      <div className="actions">
        <Field label={t("call.disposition")}>
          <Select
            style={{ minWidth: 190 }}
            value={disposition}
            placeholder={t("call.dispositionNow")}
            aria-label={t("call.disposition")}
            onChange={(value) => setChosen(value)}
            options={DISPOSITIONS.map((value) => ({ value, label: t(`disposition.${value}`) }))}
          />
        </Field>
        <Button
          style={{ alignSelf: "end" }}
          disabled={!disposition}
          loading={end.busy}
          onClick={() => void end.run("post", "/api/v1/calls/{id}/end", { path: { id }, body: { disposition } })}
        >
          {t("call.end")}
        </Button>
      </div>
      <Problem error={end.refused} />
    </div>
  );
}
