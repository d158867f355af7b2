import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet, usePages } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useStaffNames } from "../api/staff";
import { useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { useStore } from "../lib/store";
import { clock, dateTime, shortTime, span } from "../lib/time";
import { Countdown } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { CorrectMessage } from "./CorrectMessage";

const VIEWS = ["calls", "messages", "promises"] as const;

/** Calls, messages and promises, newest first; one of them with everything that became of it. */
export function Calls() {
  const { t } = useTranslation();
  const [address, change] = useAddress({ view: "calls" });
  const view = VIEWS.find((each) => each === address.view) ?? "calls";
  return (
    <div className="page">
      <h1>{t("place.calls")}</h1>
      <div className="filters">
        <Segmented
          aria-label={t("calls.view")}
          value={view}
          onChange={(next) => change({ view: next })}
          options={VIEWS.map((value) => ({ value, label: t(`calls.${value}`) }))}
        />
      </div>
      {view === "calls" && <CallList />}
      {view === "messages" && <MessageList />}
      {view === "promises" && <PromiseList />}
    </div>
  );
}

function States({ of, value, set }: { of: string[]; value: string; set: (state: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="filters">
      <Segmented
        size="small"
        aria-label={t("calls.state")}
        value={value}
        onChange={set}
        options={of.map((state) => ({ value: state, label: t(`calls.states.${state || "all"}`) }))}
      />
    </div>
  );
}

function CallList() {
  const { t } = useTranslation();
  const [state, setState] = useState("");
  const [picked, pick] = useState<string>();
  const calls = usePages("calls", "/api/v1/calls", { query: { ...(state && { state }) } });
  return (
    <>
      <States of={["", "ringing", "answered", "ended"]} value={state} set={setState} />
      <div className={picked ? "split" : ""}>
        <Answered of={calls}>
          {calls.items.length === 0 ? (
            <section className="card">
              <Empty>{t("calls.none")}</Empty>
            </section>
          ) : (
            <Rows
              label={t("calls.calls")}
              rows={calls.items}
              idOf={(call) => call.callId ?? ""}
              pick={(call) => pick(call.callId)}
              picked={picked}
              pages={calls}
              columns={[
                { title: t("calls.at"), cell: (call) => shortTime(call.receivedAt) },
                { title: t("call.kind"), cell: (call) => (call.kind ? t(`kind.${call.kind}`) : "—") },
                { title: t("calls.state"), cell: (call) => t(`call.state.${call.state}`) },
                {
                  title: t("calls.rang"),
                  cell: (call) => (typeof call.ringMillis === "number" ? t("time.seconds", { count: Math.round(call.ringMillis / 1000) }) : "—"),
                },
                {
                  title: t("calls.last"),
                  cell: (call) => (call.lastExtension ? `${call.lastExtension} ${t(`outcome.${call.lastOutcome}`)}` : "—"),
                },
                { title: t("call.disposition"), cell: (call) => (call.disposition ? t(`disposition.${call.disposition}`) : "—") },
                { title: t("calls.clerk"), cell: (call) => call.clerk ?? "—" },
              ]}
            />
          )}
        </Answered>
        {picked && <OneCall id={picked} />}
      </div>
    </>
  );
}

function OneCall({ id }: { id: string }) {
  const { t } = useTranslation();
  const named = useNamed();
  const call = useGet("call", "/api/v1/calls/{id}", { path: { id } }, { every: false });
  const view = call.data;
  return (
    <section className="card work" aria-label={t("call.card")}>
      <Answered of={call}>
        <h2>{[view?.caller?.name, view?.caller?.company].filter(Boolean).join(" · ") || t("caller.unknown")}</h2>
        <dl className="facts">
          <dt>{t("caller.number")}</dt>
          <dd className="number">{view?.caller?.number ?? "—"}</dd>
          <dt>{t("questions.matter")}</dt>
          <dd>{view?.caller?.matter ?? "—"}</dd>
          <dt>{t("call.kind")}</dt>
          <dd>{view?.kind ? t(`kind.${view.kind}`) : "—"}</dd>
          {view?.recognised?.staff && (
            <>
              <dt>{t("recognised.title")}</dt>
              <dd>{named(view.recognised.staff)}</dd>
            </>
          )}
          <dt>{t("call.disposition")}</dt>
          <dd>{view?.disposition ? t(`disposition.${view.disposition}`) : "—"}</dd>
        </dl>
        <h3>{t("calls.course")}</h3>
        <ol className="timeline">
          <li>
            <time>{dateTime(view?.receivedAt)}</time> {t("calls.received")}
          </li>
          {view?.answeredAt && (
            <li>
              <time>{clock(view.answeredAt)}</time> {t("calls.answered", { clerk: view.clerk })}
            </li>
          )}
          {(view?.transfers ?? []).map((transfer, index) => (
            <li key={index}>
              <time>{clock(transfer.at)}</time> {transfer.extension} {t(`outcome.${transfer.outcome}`)}
            </li>
          ))}
          {view?.endedAt && (
            <li>
              <time>{clock(view.endedAt)}</time> {t("calls.ended")}
              {view.answeredAt && ` · ${span((Date.parse(view.endedAt) - Date.parse(view.answeredAt)) / 1000)}`}
            </li>
          )}
        </ol>
      </Answered>
    </section>
  );
}

function MessageList() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [state, setState] = useState("");
  const [{ message: picked }, change] = useAddress({ message: "" });
  const pick = (message = "") => change({ message });
  const messages = usePages("messages", "/api/v1/messages", { query: { ...(state && { state }) } });
  return (
    <>
      <States of={["", "taken", "relayed", "seen", "confirmed", "to-correct", "overdue"]} value={state} set={setState} />
      <div className={picked ? "split" : ""}>
        <Answered of={messages}>
          {messages.items.length === 0 ? (
            <section className="card">
              <Empty>{t("calls.noMessages")}</Empty>
            </section>
          ) : (
            <Rows
              label={t("calls.messages")}
              rows={messages.items}
              idOf={(message) => message.id ?? ""}
              pick={(message) => pick(message.id)}
              picked={picked}
              pages={messages}
              columns={[
                { title: t("calls.at"), cell: (message) => shortTime(message.takenAt) },
                { title: t("message.for"), cell: (message) => staff.name(message.recipient?.staffId) },
                { title: t("calls.state"), cell: (message) => t(`message.state.${message.state}`) },
                {
                  title: t("promise.due"),
                  cell: (message) =>
                    message.state === "confirmed" || !message.dueAt ? clock(message.dueAt) : <Countdown dueAt={message.dueAt} openedAt={message.takenAt} />,
                },
                { title: t("calls.corrections"), cell: (message) => message.corrections ?? 0 },
              ]}
            />
          )}
        </Answered>
        {picked && <OneMessage key={picked} id={picked} />}
      </div>
    </>
  );
}

function OneMessage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const corrects = rolesAt(me, site).some((role) => role === "receptionist" || role === "supervisor");
  const [correcting, correct] = useState(false);
  const staff = useStaffNames();
  const message = useGet("message", "/api/v1/messages/{id}", { path: { id } });
  const history = useGet("message", "/api/v1/messages/{id}/history", { path: { id } });
  const view = message.data;
  return (
    <section className="card work" aria-label={t("message.card")}>
      <Answered of={message}>
        <h2>{t("message.forName", { name: staff.name(view?.recipient?.staffId) })}</h2>
        <p className="words">{view?.details?.erased ? t("message.erased") : view?.details?.text}</p>
        <dl className="facts">
          <dt>{t("caller.name")}</dt>
          <dd>{[view?.details?.callerName, view?.details?.company].filter(Boolean).join(" · ") || "—"}</dd>
          <dt>{t("caller.number")}</dt>
          <dd className="number">{view?.details?.number ?? "—"}</dd>
          <dt>{t("promise.title")}</dt>
          <dd>{view?.promise && t(`promise.state.${view.promise.state}`)}</dd>
        </dl>
        {view && corrects && !view.details?.erased && (
          <div className="actions">
            <Button aria-expanded={correcting} onClick={() => correct(!correcting)}>
              {t("calls.correct")}
            </Button>
          </div>
        )}
        {view && correcting && <CorrectMessage view={view} close={() => correct(false)} />}
        <h3>{t("calls.course")}</h3>
        <ol className="timeline">
          {(history.data?.steps ?? []).map((step) => (
            <li key={step.eventId}>
              <time>{dateTime(step.occurredAt)}</time> {t(`event.${step.name?.replace("PhoneMessage.", "")}`, { defaultValue: step.name ?? "" })}{" "}
              <span className="quiet small">{step.actor?.startsWith("system:") ? "" : step.actor}</span>
              {step.correction && (
                <p className="small">
                  <del>{step.correction.before?.text}</del> {step.correction.after?.text} · {step.correction.reason}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Answered>
    </section>
  );
}

function PromiseList() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [state, setState] = useState("");
  const promises = usePages("promises", "/api/v1/promises", { query: { ...(state && { state }) } });
  const figures = useGet("figures", "/api/v1/promises/figures", {});
  return (
    <>
      {figures.data && (
        <p className="filters">
          {(["opened", "kept", "broken", "released", "open"] as const).map((name) => (
            <span key={name}>
              {t(`promise.figures.${name}`)} <strong className="number">{figures.data[name]}</strong>
            </span>
          ))}
        </p>
      )}
      <States of={["", "open", "kept", "broken", "released"]} value={state} set={setState} />
      <Answered of={promises}>
        {promises.items.length === 0 ? (
          <section className="card">
            <Empty>{t("calls.noPromises")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("calls.promises")}
            rows={promises.items}
            idOf={(promise) => promise.promiseId ?? ""}
            pages={promises}
            columns={[
              { title: t("promise.due"), cell: (promise) => shortTime(promise.dueAt) },
              { title: t("promise.owner"), cell: (promise) => staff.name(promise.ownerId) || t("promise.desk") },
              { title: t("promise.what"), cell: (promise) => t(`promise.kind.${promise.kind}`) },
              { title: t("calls.state"), cell: (promise) => t(`promise.state.${promise.state}`) },
              { title: t("promise.settled"), cell: (promise) => shortTime(promise.settledAt) || "—" },
            ]}
          />
        )}
      </Answered>
    </>
  );
}
