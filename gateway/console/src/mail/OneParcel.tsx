import { BellOutlined, CheckCircleFilled, InboxOutlined, QuestionCircleOutlined, RollbackOutlined, WarningFilled } from "@ant-design/icons";
import { Button, Input, Segmented, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/mailroom-service";
import { useNamed } from "../i18n/language";
import { useDraft } from "../lib/draft";
import { dateTime, shortTime } from "../lib/time";
import { useClosing, useTakeOver } from "../ui/closing";
import { Field, TextField } from "../ui/Field";
import { Is } from "../ui/Is";
import { Answered, Problem } from "../ui/States";
import { StaffField } from "../ui/Typeahead";
import { CarrierName, CarrierSelect } from "./Outgoing";
import { SignaturePad } from "./SignaturePad";

type View = components["schemas"]["IncomingView"];
type Line = components["schemas"]["IncomingLine"];

/** Where it is on its way, and what is the matter with it. */
export function ItemState({ item }: { item: Line | View }) {
  const { t } = useTranslation();
  const wrong = "exceptions" in item ? item.exceptions?.at(-1) : (item as Line).exception;
  const lost = item.state === "received" && !item.recipient;
  return (
    <span className="states">
      {lost ? (
        <Is colour="amber" icon={<QuestionCircleOutlined />}>
          {t("parcel.unassigned")}
        </Is>
      ) : item.state === "received" ? (
        <Is colour="grey" icon={<InboxOutlined />}>
          {t("parcel.states.received")}
        </Is>
      ) : item.state === "notified" ? (
        <Is colour="orange" icon={<BellOutlined />}>
          {t("parcel.states.notified")}
        </Is>
      ) : item.state === "delivered" ? (
        <Is colour="green" icon={<CheckCircleFilled />}>
          {t("parcel.states.delivered")}
        </Is>
      ) : (
        <Is colour="grey" icon={<RollbackOutlined />}>
          {t("parcel.states.returned")}
        </Is>
      )}
      {wrong && (
        <Is colour="red" icon={<WarningFilled />}>
          {t(`parcel.exceptions.${wrong}`)}
        </Is>
      )}
      {(item.lateMinutes ?? 0) > 0 && (
        <Is colour="red" icon={<WarningFilled />}>
          {t("parcel.late", { count: item.lateMinutes })}
        </Is>
      )}
    </span>
  );
}

/** Who had it in hand: a member of staff, the desk, or a carrier. */
export function useParty() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  return (who?: string) => {
    const [kind, name] = (who ?? "").split(":");
    if (kind === "carrier") return t(`mail.carriers.${name}`, { defaultValue: name });
    if (kind === "desk") return t("parcel.desk");
    return staff.name(name ?? who);
  };
}

export function OneParcel({ id, atDesk, close }: { id: string; atDesk: boolean; close: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const parcel = useGet("parcel", "/api/v1/mail/incoming/{id}", { path: { id } }, { every: 5_000 });
  const view = parcel.data;
  const here = view?.state === "received" || view?.state === "notified";
  const card = useRef<HTMLElement>(null);
  useClosing(close);
  useTakeOver(card);
  const party = useParty();
  return (
    <section ref={card} tabIndex={-1} className="card work" aria-label={t("parcel.one")}>
      <Answered of={parcel}>
        {view && (
          <>
            <div className="actions">
              <h2 className="grow">{named(view.recipient?.names) || view.addressedTo || t("parcel.nobody")}</h2>
              <ItemState item={view} />
              <Button size="small" type="text" onClick={close}>
                {t("form.close")}
              </Button>
            </div>
            {view.late && <p className="problem">{named(view.late)}</p>}
            <dl className="facts">
              <dt>{t("mail.waybill")}</dt>
              <dd>
                <span className="number">{view.waybill ?? "—"}</span> <CarrierName of={view.carrier} />
              </dd>
              <dt>{t("parcel.addressedTo")}</dt>
              <dd>{view.erased ? t("visitors.erased") : (view.addressedTo ?? "—")}</dd>
              <dt>{t("parcel.sender")}</dt>
              <dd>{view.erased ? t("visitors.erased") : [view.senderName, view.senderCompany, view.senderNumber].filter(Boolean).join(" · ") || "—"}</dd>
              <dt>{t("parcel.form")}</dt>
              <dd>
                {t(`parcel.kinds.${view.kind}`)} · {t(`mail.classes.${view.itemClass}`)}
              </dd>
              <dt>{t("parcel.receivedAt")}</dt>
              <dd className="number">{dateTime(view.receivedAt)}</dd>
              <dt>{t("parcel.place")}</dt>
              <dd>{view.place === "desk" ? t("parcel.desk") : view.place}</dd>
              {view.notifiedAt && (
                <>
                  <dt>{t("parcel.notifiedAt")}</dt>
                  <dd className="number">
                    {dateTime(view.notifiedAt)} {(view.reminders ?? 0) > 0 && t("parcel.reminded", { count: view.reminders })}
                  </dd>
                </>
              )}
              {view.taker && (
                <>
                  <dt>{t("parcel.taker")}</dt>
                  <dd>
                    {view.takerIs ? t("parcel.takerAs", { name: named(view.taker.names), as: t(`parcel.takerIs.${view.takerIs}`) }) : named(view.taker.names)}
                  </dd>
                </>
              )}
            </dl>
            {atDesk && here && !view.recipient && <Assign id={id} />}
            {atDesk && here && <Steps view={view} />}
            {!atDesk && here && <Proxy id={id} />}
            {(view.custody?.length ?? 0) > 0 && (
              <>
                <h3>{t("mail.custody")}</h3>
                <ol className="timeline">
                  {view.custody?.map((link) => (
                    <li key={link.number}>
                      <time>{shortTime(link.at)}</time> {t("mail.link", { giver: party(link.giver), taker: party(link.taker) })}
                    </li>
                  ))}
                </ol>
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function Assign({ id }: { id: string }) {
  const { t } = useTranslation();
  const [whose, setWhose] = useState<string>();
  const assign = useCommand("parcels", "parcel");
  return (
    <form
      className="actions"
      onSubmit={(event) => {
        event.preventDefault();
        void assign.run("post", "/api/v1/mail/incoming/{id}/recipient", { path: { id }, body: { recipientId: whose ?? "" } });
      }}
    >
      <div className="grow">
        <StaffField label={t("parcel.whose")} value={whose} set={setWhose} />
      </div>
      <Button type="primary" htmlType="submit" disabled={!whose} loading={assign.busy}>
        {t("parcel.assign")}
      </Button>
      <Problem error={assign.refused} />
    </form>
  );
}

function Proxy({ id }: { id: string }) {
  const { t } = useTranslation();
  const [who, setWho] = useState<string>();
  const name = useCommand("parcels", "parcel");
  return (
    <form
      className="actions"
      onSubmit={(event) => {
        event.preventDefault();
        void name.run("post", "/api/v1/mail/incoming/{id}/proxies", { path: { id }, body: { staffId: who ?? "" } });
      }}
    >
      <div className="grow">
        <StaffField label={t("parcel.proxy")} value={who} set={setWho} />
      </div>
      <Button htmlType="submit" disabled={!who} loading={name.busy}>
        {t("form.save")}
      </Button>
      <Problem error={name.refused} />
    </form>
  );
}

const EXCEPTIONS = ["generic-address", "left-company", "damaged", "oversize", "refused", "unknown"] as const;
const REASONS = ["refused", "unknown", "left-company", "damaged", "uncollected"] as const;

/** Handed over by name and code or signature; what is wrong with it; back to the courier. */
function Steps({ view }: { view: View }) {
  const { t } = useTranslation();
  const id = view.id ?? "";
  const [step, setStep] = useState<"handOver" | "exception" | "return">("handOver");
  return (
    <>
      <Segmented
        block
        aria-label={t("parcel.step")}
        value={step}
        onChange={setStep}
        options={(["handOver", "exception", "return"] as const).map((value) => ({ value, label: t(`parcel.steps.${value}`) }))}
      />
      {step === "handOver" && view.recipient && <HandOver id={id} recipientId={view.recipient.staffId} />}
      {step === "handOver" && !view.recipient && <p className="quiet">{t("parcel.firstWhose")}</p>}
      {step === "exception" && <Exception id={id} />}
      {step === "return" && <Return id={id} carrier={view.carrier} />}
    </>
  );
}

function HandOver({ id, recipientId }: { id: string; recipientId?: string }) {
  const { t } = useTranslation();
  const [taker, setTaker] = useState(recipientId);
  const [by, setBy] = useState<"code" | "signature">("code");
  const [code, setCode] = useState("");
  const [signature, setSignature] = useState<string>();
  const give = useCommand("parcels", "parcel", "uncollected");
  const ready = !!taker && (by === "code" ? /^\d{6}$/.test(code) : !!signature);
  return (
    <form
      className="work flat"
      aria-label={t("parcel.steps.handOver")}
      onSubmit={(event) => {
        event.preventDefault();
        void give.run("post", "/api/v1/mail/incoming/{id}/hand-over", {
          path: { id },
          body: { takerId: taker ?? "", ...(by === "code" ? { code } : { signature }) },
        });
      }}
    >
      <StaffField label={t("parcel.takes")} value={taker} set={setTaker} />
      <Segmented
        size="small"
        aria-label={t("parcel.evidence")}
        value={by}
        onChange={setBy}
        options={(["code", "signature"] as const).map((value) => ({ value, label: t(`parcel.by.${value}`) }))}
      />
      {by === "code" ? (
        <Field label={t("parcel.code")}>
          <Input
            value={code}
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            className="number"
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ""))}
          />
        </Field>
      ) : (
        <SignaturePad label={t("parcel.sign")} set={setSignature} />
      )}
      <Problem error={give.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={give.busy}>
          {t("parcel.handOver")}
        </Button>
      </div>
    </form>
  );
}

function Exception({ id }: { id: string }) {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft(`exception.${id}`, { kind: "damaged", note: "" });
  const raise = useCommand("parcels", "parcel");
  return (
    <form
      className="work flat"
      aria-label={t("parcel.steps.exception")}
      onSubmit={(event) => {
        event.preventDefault();
        void raise
          .run("post", "/api/v1/mail/incoming/{id}/exceptions", { path: { id }, body: { kind: draft.kind, note: draft.note.trim() || undefined } })
          .then((outcome) => outcome && forget());
      }}
    >
      <Field label={t("parcel.exception")}>
        <Select
          aria-label={t("parcel.exception")}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          options={EXCEPTIONS.map((value) => ({ value, label: t(`parcel.exceptions.${value}`) }))}
        />
      </Field>
      <TextField label={t("parcel.note")} value={draft.note} set={(note) => change({ note })} rows={2} />
      <Problem error={raise.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={raise.busy}>
          {t("parcel.raise")}
        </Button>
      </div>
    </form>
  );
}

function Return({ id, carrier }: { id: string; carrier?: string | null }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string>("refused");
  const [by, setBy] = useState(carrier ?? undefined);
  const send = useCommand("parcels", "parcel", "uncollected");
  return (
    <form
      className="work flat"
      aria-label={t("parcel.steps.return")}
      onSubmit={(event) => {
        event.preventDefault();
        void send.run("post", "/api/v1/mail/incoming/{id}/return", { path: { id }, body: { carrier: by ?? "", reason } });
      }}
    >
      <Field label={t("parcel.reason")}>
        <Select
          aria-label={t("parcel.reason")}
          value={reason}
          onChange={setReason}
          options={REASONS.map((value) => ({ value, label: t(`parcel.exceptions.${value}`) }))}
        />
      </Field>
      <CarrierSelect value={by} set={setBy} />
      <Problem error={send.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={!by} loading={send.busy}>
          {t("parcel.return")}
        </Button>
      </div>
    </form>
  );
}
