import { Button, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet, usePages } from "../api/query";
import { useStaffNames } from "../api/staff";
import { keyOf, useKey } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { shortTime } from "../lib/time";
import { useClosing } from "../ui/closing";
import { Field, TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { useParty } from "./OneParcel";

export const CARRIAGES = ["courier", "post", "coach"] as const;
export const CLASSES = ["ordinary", "contract", "bill", "valuables", "goods", "private"] as const;
export const CARRIERS = ["sf", "ems", "jd", "zto", "yto", "sto", "yunda", "dhl", "ups", "fedex"] as const;
const STATES = ["", "registered", "sealed", "at-desk", "dispatched", "self-consigned"] as const;

/** S125 to S131: what is sent, from the sender's line to the courier's waybill. */
export function Outgoing({ atDesk }: { atDesk: boolean }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [state, setState] = useState<(typeof STATES)[number]>(atDesk ? "at-desk" : "");
  const [registering, setRegistering] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const [picked, pick] = useState<string>();
  const items = usePages("items", "/api/v1/mail/outgoing", { query: { ...(state && { state }) } });

  return (
    <>
      <div className="filters">
        <Segmented
          size="small"
          aria-label={t("calls.state")}
          value={state}
          onChange={(next) => {
            setState(next);
            setChosen([]);
          }}
          options={STATES.map((value) => ({ value, label: t(`mail.states.${value || "all"}`) }))}
        />
        <Button type="primary" onClick={() => setRegistering(true)}>
          {t("mail.register")}
        </Button>
      </div>
      {registering && <Register close={() => setRegistering(false)} />}
      {atDesk && chosen.length > 0 && <Dispatch ids={chosen} done={() => setChosen([])} />}
      <div className={picked ? "split" : ""}>
        <Answered of={items}>
          {items.items.length === 0 ? (
            <section className="card">
              <Empty>{t("mail.none")}</Empty>
            </section>
          ) : (
            <Rows
              label={t("mail.views.outgoing")}
              rows={items.items}
              idOf={(item) => item.id ?? ""}
              pages={items}
              picked={picked}
              pick={(item) => pick(item.id)}
              columns={[
                { title: t("calls.at"), cell: (item) => shortTime(item.registeredAt) },
                ...(atDesk && state === "at-desk"
                  ? [
                      {
                        title: t("mail.send"),
                        cell: (item: { id?: string }) => (
                          <input
                            type="checkbox"
                            className="tick"
                            aria-label={t("mail.sendThis", { id: item.id?.slice(-4) })}
                            checked={chosen.includes(item.id ?? "")}
                            onClick={(event) => event.stopPropagation()}
                            onChange={(event) =>
                              setChosen(event.target.checked ? [...chosen, item.id ?? ""] : chosen.filter((id) => id !== item.id))
                            }
                          />
                        ),
                      },
                    ]
                  : []),
                { title: t("mail.sender"), cell: (item) => staff.name(item.sender?.staffId) },
                { title: t("mail.class"), cell: (item) => t(`mail.classes.${item.itemClass}`) },
                { title: t("mail.carriage"), cell: (item) => t(`mail.carriages.${item.carriage}`) },
                { title: t("mail.carrier"), cell: (item) => (item.carrier ? t(`mail.carriers.${item.carrier}`, { defaultValue: item.carrier }) : "—") },
                { title: t("mail.waybill"), cell: (item) => <span className="number">{item.waybill ?? "—"}</span> },
                { title: t("calls.state"), cell: (item) => t(`mail.states.${item.state}`) },
              ]}
            />
          )}
        </Answered>
        {picked && <OneItem id={picked} atDesk={atDesk} />}
      </div>
    </>
  );
}

const EMPTY = { itemClass: "ordinary", carriage: "courier", name: "", company: "", number: "", address: "", contents: "", pieces: "", value: "", costCentre: "", sealed: true };

/** S126, S128. What has to be written down depends on what is in it; the server names what is missing. */
function Register({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft("outgoing", EMPTY);
  const save = useCommand("items");
  const full = ["contract", "bill", "valuables", "goods"].includes(draft.itemClass);
  async function store() {
    const text = (value: string) => value.trim() || undefined;
    const cents = Math.round(Number(draft.value.replace(",", ".")) * 100);
    const outcome = await save.run("post", "/api/v1/mail/outgoing", {
      body: {
        id: newId("outgoing"),
        itemClass: draft.itemClass,
        carriage: draft.carriage,
        sealed: draft.sealed,
        addressee: { name: text(draft.name), company: text(draft.company), number: text(draft.number), address: text(draft.address) },
        contents: text(draft.contents),
        costCentre: text(draft.costCentre),
        ...(draft.pieces.trim() && { pieces: Number(draft.pieces) }),
        ...(draft.value.trim() && { valueCents: cents }),
      },
    });
    if (!outcome) return;
    forget();
    close();
  }
  useKey("save", () => void store());
  useClosing(close);
  return (
    <form
      className="card work"
      style={{ marginBottom: 12 }}
      aria-label={t("mail.register")}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>{t("mail.register")}</h2>
      <div className="fields">
        <Field label={t("mail.class")}>
          <Select
            aria-label={t("mail.class")}
            value={draft.itemClass}
            onChange={(itemClass) => change({ itemClass })}
            options={CLASSES.map((value) => ({ value, label: t(`mail.classes.${value}`) }))}
          />
        </Field>
        <Field label={t("mail.carriage")}>
          <Select
            aria-label={t("mail.carriage")}
            value={draft.carriage}
            onChange={(carriage) => change({ carriage })}
            options={CARRIAGES.map((value) => ({ value, label: t(`mail.carriages.${value}`) }))}
          />
        </Field>
        <TextField label={t("mail.addressee")} value={draft.name} set={(name) => change({ name })} autoFocus />
        <TextField label={t("caller.company")} value={draft.company} set={(company) => change({ company })} />
        <TextField label={t("caller.number")} value={draft.number} set={(number) => change({ number })} inputMode="tel" />
        <TextField label={t("mail.costCentre")} value={draft.costCentre} set={(costCentre) => change({ costCentre })} />
        <TextField label={t("mail.address")} value={draft.address} set={(address) => change({ address })} wide />
        <TextField label={t("mail.contents")} value={draft.contents} set={(contents) => change({ contents })} wide />
        {full && (
          <>
            <TextField label={t("mail.pieces")} value={draft.pieces} set={(pieces) => change({ pieces })} inputMode="numeric" />
            <TextField label={t("mail.value")} value={draft.value} set={(value) => change({ value })} inputMode="numeric" />
          </>
        )}
        <label className="actions wide">
          <input type="checkbox" className="tick" checked={draft.sealed} onChange={(event) => change({ sealed: event.target.checked })} />
          {t("mail.sealed")}
        </label>
      </div>
      {full && <p className="quiet small">{t("mail.fullDetails")}</p>}
      <Problem error={save.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t("form.save")} <kbd>{keyOf("save")}</kbd>
        </Button>
        <Button onClick={close}>{t("form.close")}</Button>
      </div>
    </form>
  );
}

export function CarrierSelect({ value, set }: { value?: string; set: (carrier: string) => void }) {
  const { t } = useTranslation();
  return (
    <Field label={t("mail.carrier")}>
      <Select
        aria-label={t("mail.carrier")}
        style={{ minWidth: 140 }}
        value={value}
        onChange={set}
        options={CARRIERS.map((each) => ({ value: each, label: t(`mail.carriers.${each}`) }))}
      />
    </Field>
  );
}

/** S127: everything that a courier takes along, on one list. */
function Dispatch({ ids, done }: { ids: string[]; done: () => void }) {
  const { t } = useTranslation();
  const [carrier, setCarrier] = useState<string>();
  const dispatch = useCommand("items", "item");
  return (
    <section className="card work" style={{ marginBottom: 12 }} aria-label={t("mail.dispatch")}>
      <div className="actions">
        <CarrierSelect value={carrier} set={setCarrier} />
        <Button
          type="primary"
          style={{ alignSelf: "end" }}
          disabled={!carrier}
          loading={dispatch.busy}
          onClick={() =>
            void dispatch
              .run("post", "/api/v1/mail/dispatches", { body: { id: newId("dispatch"), carrier: carrier ?? "", itemIds: ids } })
              .then((outcome) => outcome && done())
          }
        >
          {t("mail.dispatchNow", { count: ids.length })}
        </Button>
      </div>
      <Problem error={dispatch.refused} />
    </section>
  );
}

export function OneItem({ id, atDesk }: { id: string; atDesk: boolean }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const party = useParty();
  const item = useGet("item", "/api/v1/mail/outgoing/{id}", { path: { id } });
  const step = useCommand("items", "item");
  const [draft, change, forget] = useDraft(`waybill.${id}`, { waybill: "" });
  const view = item.data;
  const path = { id };
  return (
    <section className="card work" aria-label={t("mail.item")}>
      <Answered of={item}>
        <h2>
          {t(`mail.classes.${view?.itemClass}`)} · {t(`mail.states.${view?.state}`)}
        </h2>
        <dl className="facts">
          <dt>{t("mail.sender")}</dt>
          <dd>{staff.name(view?.sender?.staffId)}</dd>
          <dt>{t("mail.addressee")}</dt>
          <dd>{[view?.addressee?.name, view?.addressee?.company].filter(Boolean).join(" · ") || "—"}</dd>
          <dt>{t("caller.number")}</dt>
          <dd className="number">{view?.addressee?.number ?? "—"}</dd>
          <dt>{t("mail.address")}</dt>
          <dd>{view?.addressee?.address ?? "—"}</dd>
          <dt>{t("mail.contents")}</dt>
          <dd>{view?.contents ?? "—"}</dd>
          <dt>{t("mail.waybill")}</dt>
          <dd className="number">{view?.waybill ?? "—"}</dd>
        </dl>
        <div className="actions">
          {view?.state === "registered" && (
            <Button loading={step.busy} onClick={() => void step.run("post", "/api/v1/mail/outgoing/{id}/seal", { path, body: {} })}>
              {t("mail.seal")}
            </Button>
          )}
          {view?.state === "sealed" && view.carriage !== "coach" && atDesk && (
            <Button type="primary" loading={step.busy} onClick={() => void step.run("post", "/api/v1/mail/outgoing/{id}/hand-over", { path, body: {} })}>
              {t("mail.handOver")}
            </Button>
          )}
          {view?.carriage === "coach" && view.state !== "self-consigned" && (
            <Button loading={step.busy} onClick={() => void step.run("post", "/api/v1/mail/outgoing/{id}/self-consigned", { path, body: {} })}>
              {t("mail.selfConsigned")}
            </Button>
          )}
        </div>
        {atDesk && view?.state === "dispatched" && !view.waybill && (
          <form
            className="actions"
            onSubmit={(event) => {
              event.preventDefault();
              void step
                .run("post", "/api/v1/mail/outgoing/{id}/waybill", { path, body: { waybill: draft.waybill.trim() } })
                .then((outcome) => outcome && forget());
            }}
          >
            <TextField label={t("mail.scan")} value={draft.waybill} set={(waybill) => change({ waybill })} autoFocus />
            <Button type="primary" htmlType="submit" style={{ alignSelf: "end" }} disabled={draft.waybill.trim() === ""} loading={step.busy}>
              {t("form.save")}
            </Button>
          </form>
        )}
        <Problem error={step.refused} />
        {(view?.custody?.length ?? 0) > 0 && (
          <>
            <h3>{t("mail.custody")}</h3>
            <ol className="timeline">
              {view?.custody?.map((link) => (
                <li key={link.number}>
                  <time>{shortTime(link.at)}</time> {t("mail.link", { giver: party(link.giver), taker: party(link.taker) })}
                </li>
              ))}
            </ol>
          </>
        )}
      </Answered>
    </section>
  );
}

export function CarrierName({ of }: { of?: string | null }) {
  const { t } = useTranslation();
  return <>{of ? t(`mail.carriers.${of}`, { defaultValue: of }) : "—"}</>;
}
