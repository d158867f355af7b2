import { DownloadOutlined, LeftOutlined } from "@ant-design/icons";
import { Button, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAll, useCommand, useGet } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/mailroom-service";
import { useDraft } from "../lib/draft";
import { listed } from "../lib/listed";
import { kilograms, yuan } from "../lib/money";
import { useStore } from "../lib/store";
import { dateTime, day } from "../lib/time";
import { Field, TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { When } from "../ui/When";
import { StaffField } from "../ui/Typeahead";
import { OneItem } from "./Outgoing";
import { offered } from "./settle";
import { SettlementState } from "./Settlements";

type Row = components["schemas"]["SettlementRow"];
type Difference = components["schemas"]["DifferenceView"];

/** S132. One statement held against the register: differences by kind, each settled with a reason, then approved and paid. */
export function Settlement({ id, account, prepares, back }: { id: string; account: (id?: string) => string; prepares: boolean; back: () => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const settlement = useGet("settlement", "/api/v1/mail/settlements/{id}", { path: { id } }, { every: 10_000 });
  const all = useDifferences(id);
  const [kind, setKind] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [item, setItem] = useState<string>();
  const row = settlement.data;
  const running = row?.state !== "approved" && row?.state !== "paid";
  const kinds = [...new Set(all.map((view) => view.difference?.kind ?? ""))];
  const shown = all.filter((view) => kind === "" || view.difference?.kind === kind);
  const picked = all.filter((view) => chosen.includes(view.difference?.id ?? ""));
  const unsettled = shown.filter((view) => !view.resolution);

  return (
    <Answered of={settlement}>
      {row && (
        <>
          <div className="filters">
            <Button icon={<LeftOutlined />} onClick={back}>
              {t("settlement.back")}
            </Button>
            <h2>
              {account(row.accountId)} · <span className="number">{row.month}</span>
            </h2>
            <SettlementState of={row} />
            <span className="grow" />
            <a className="reach" href={`/api/v1/mail/settlements/${id}/comparison.xlsx`} download>
              <DownloadOutlined aria-hidden /> {t("settlement.sheet")}
            </a>
          </div>
          <dl className="tiles">
            <div className="tile">
              <dt>{t("settlement.asked")}</dt>
              <dd>{yuan(row.cents)}</dd>
              <dd className="quiet small">{t("settlement.lineCount", { count: row.lines })}</dd>
            </div>
            <div className="tile">
              <dt>{t("settlement.matched")}</dt>
              <dd>{yuan(row.matchedCents)}</dd>
              <dd className="quiet small">{t("settlement.lineCount", { count: row.matched })}</dd>
            </div>
            <div className={`tile${(row.open ?? 0) > 0 ? " soon" : ""}`}>
              <dt>{t("settlement.differences")}</dt>
              <dd>{row.differences}</dd>
              <dd className="small">{t("settlement.openCount", { count: row.open })}</dd>
            </div>
            <div className="tile">
              <dt>{t("settlement.proved")}</dt>
              <dd>{yuan(row.evidenceCents)}</dd>
              <dd className="quiet small">{t("settlement.comparedBy", { who: row.comparedBy, time: dateTime(row.comparedAt) })}</dd>
            </div>
          </dl>
          {all.length === 0 ? (
            <section className="card">
              <Empty>{t("settlement.noDifferences")}</Empty>
            </section>
          ) : (
            <>
              <div className="filters">
                <Segmented
                  size="small"
                  aria-label={t("settlement.kind")}
                  value={kind}
                  onChange={(next) => {
                    setKind(next);
                    setChosen([]);
                  }}
                  options={["", ...kinds].map((value) => {
                    const of = all.filter((view) => value === "" || view.difference?.kind === value);
                    return { value, label: `${t(`settlement.kinds.${value || "all"}`)} ${of.length}` };
                  })}
                />
                {prepares && running && unsettled.length > 0 && (
                  <Button size="small" onClick={() => setChosen(chosen.length === unsettled.length ? [] : unsettled.map((view) => view.difference?.id ?? ""))}>
                    {t("settlement.chooseOpen", { count: unsettled.length })}
                  </Button>
                )}
              </div>
              {prepares && running && picked.length > 0 && <Resolve key={chosen.join()} id={id} picked={picked} done={() => setChosen([])} />}
              <div className={item ? "split" : ""}>
                <Rows
                  label={t("settlement.differences")}
                  rows={shown}
                  idOf={(view) => view.difference?.id ?? ""}
                  columns={[
                    ...(prepares && running
                      ? [
                          {
                            title: t("settlement.choose"),
                            cell: (view: Difference) => (
                              <input
                                type="checkbox"
                                className="tick"
                                aria-label={t("settlement.chooseThis", { id: view.difference?.id })}
                                checked={chosen.includes(view.difference?.id ?? "")}
                                onChange={(event) =>
                                  setChosen(event.target.checked ? [...chosen, view.difference?.id ?? ""] : chosen.filter((other) => other !== view.difference?.id))
                                }
                              />
                            ),
                          },
                        ]
                      : []),
                    {
                      title: t("settlement.kind"),
                      cell: (view) => (
                        <>
                          <strong>{t(`settlement.kinds.${view.difference?.kind}`)}</strong>
                          <br />
                          <small className="quiet number">{view.difference?.id}</small>
                        </>
                      ),
                    },
                    { title: t("mail.waybill"), cell: (view) => <span className="number">{view.difference?.waybill ?? "—"}</span> },
                    { title: t("settlement.fileLine"), number: true, cell: (view) => listed(view.difference?.lines) || "—" },
                    {
                      title: t("settlement.asked"),
                      number: true,
                      cell: (view) => (
                        <>
                          {yuan(view.difference?.claimedCents)}
                          {view.difference?.claimedGrams ? <small className="quiet"> {kilograms(view.difference.claimedGrams)}</small> : null}
                        </>
                      ),
                    },
                    {
                      title: t("settlement.expected"),
                      number: true,
                      cell: (view) => (
                        <>
                          {yuan(view.difference?.expectedCents)}
                          {view.difference?.registeredGrams ? <small className="quiet"> {kilograms(view.difference.registeredGrams)}</small> : null}
                        </>
                      ),
                    },
                    {
                      title: t("settlement.register"),
                      cell: (view) =>
                        view.difference?.itemIds?.map((itemId, index) => (
                          <Button key={itemId} size="small" type="link" aria-expanded={item === itemId} onClick={() => setItem(item === itemId ? undefined : itemId)}>
                            {t("settlement.item", { count: index + 1 })}
                          </Button>
                        )),
                    },
                    {
                      title: t("settlement.resolution"),
                      cell: (view) =>
                        view.resolution ? (
                          <>
                            <strong>{t(`settlement.resolutions.${view.resolution}`)}</strong> {t("settlement.pays", { amount: yuan(view.paysCents) })}
                            {view.staffId && ` · ${staff.name(view.staffId)}`}
                            {view.note && <p className="quiet small">{view.note}</p>}
                            <p className="quiet small">
                              {view.resolvedBy} {dateTime(view.resolvedAt)}
                            </p>
                          </>
                        ) : (
                          <span className="is amber">{t("settlement.open")}</span>
                        ),
                    },
                  ]}
                />
                {item && <OneItem id={item} atDesk={false} />}
              </div>
            </>
          )}
          <Decide row={row} names={all.filter((view) => !view.resolution).map((view) => view.difference?.id ?? "")} />
        </>
      )}
    </Answered>
  );
}

function useDifferences(id: string): Difference[] {
  const key = `/api/v1/mail/settlements/${id}/differences` as "/api/v1/mail/settlements/{id}/differences";
  return useAll("differences", key, {}, 15_000).data ?? [];
}

/** One reason for one or several at once. */
function Resolve({ id, picked, done }: { id: string; picked: Difference[]; done: () => void }) {
  const { t } = useTranslation();
  const choices = offered(picked.map((view) => view.difference?.kind ?? ""));
  const [resolution, setResolution] = useState(choices[0]);
  const [note, setNote] = useState("");
  const [person, setPerson] = useState<string>();
  const resolve = useCommand("differences", "settlement", "settlements");
  const charges = resolution === "charge-person";
  return (
    <form
      className="card work"
      aria-label={t("settlement.resolve")}
      onSubmit={(event) => {
        event.preventDefault();
        void resolve
          .run("post", "/api/v1/mail/settlements/{id}/resolutions", {
            path: { id },
            body: {
              differences: picked.map((view) => view.difference?.id ?? ""),
              resolution: resolution ?? "",
              ...(note.trim() && { note: note.trim() }),
              ...(charges && person && { staffId: person }),
            },
          })
          .then((outcome) => outcome && done());
      }}
    >
      <h2>{t("settlement.resolveCount", { count: picked.length })}</h2>
      {choices.length === 0 ? (
        <p className="quiet">{t("settlement.noneFits")}</p>
      ) : (
        <div className="fields three">
          <Field label={t("settlement.resolution")}>
            <Select
              aria-label={t("settlement.resolution")}
              value={resolution}
              onChange={setResolution}
              options={choices.map((value) => ({ value, label: t(`settlement.resolutions.${value}`) }))}
            />
          </Field>
          {charges && <StaffField label={t("settlement.person")} value={person} set={setPerson} />}
          <TextField label={t("settlement.why")} value={note} set={setNote} maxLength={1000} />
        </div>
      )}
      <Problem error={resolve.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={!resolution || (charges && !person)} loading={resolve.busy}>
          {t("settlement.resolve")}
        </Button>
        <Button onClick={done}>{t("form.close")}</Button>
      </div>
    </form>
  );
}

/** S132. Approved by somebody else than whoever prepared it, of the version that was read; then paid to the cent. */
function Decide({ row, names }: { row: Row; names: string[] }) {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const mine = rolesAt(me, site);
  const decides = mine.some((role) => ["supervisor", "manager"].includes(role));
  const id = row.settlementId ?? "";
  const path = { id };
  const act = useCommand("settlement", "settlements", "differences");
  const [refusing, refuse] = useState(false);
  const [draft, change, forget] = useDraft(`settlement.${id}`, { reason: "", reference: "", paidOn: day(new Date().toISOString()) });

  if (row.state === "paid") {
    return (
      <section className="card work">
        <p className="said">
          {t("settlement.paidOn", { day: row.paidOn, money: yuan(row.approvedCents), reference: row.payment })} {t("settlement.approvedBy", { who: row.approvedBy })}
        </p>
      </section>
    );
  }
  if (row.state === "approved") {
    return (
      <form
        className="card work"
        aria-label={t("settlement.payment")}
        onSubmit={(event) => {
          event.preventDefault();
          void act
            .run("post", "/api/v1/mail/settlements/{id}/payment", {
              path,
              body: { cents: row.approvedCents ?? 0, paidOn: draft.paidOn, reference: draft.reference.trim() },
            })
            .then((outcome) => outcome && forget());
        }}
      >
        <h2>{t("settlement.payment")}</h2>
        <p>{t("settlement.approvedSum", { money: yuan(row.approvedCents), who: row.approvedBy })}</p>
        <div className="fields three">
          <When label={t("settlement.paidDay")} value={draft.paidOn} set={(paidOn) => change({ paidOn })} />
          <TextField label={t("settlement.reference")} value={draft.reference} set={(reference) => change({ reference })} />
        </div>
        <Problem error={act.refused} />
        <div className="actions">
          <Button type="primary" htmlType="submit" disabled={draft.reference.trim() === ""} loading={act.busy}>
            {t("settlement.pay", { money: yuan(row.approvedCents) })}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <section className="card work" aria-label={t("settlement.decision")}>
      <h2>{t("settlement.decision")}</h2>
      {act.refused ? null : names.length > 0 ? (
        <p className="is amber wrapped">{t("settlement.stillOpen", { count: names.length, names: listed(names.slice(0, 8)) })}</p>
      ) : (
        <p>{t("settlement.allSettled", { money: yuan(row.evidenceCents) })}</p>
      )}
      <p className="quiet small">{t("settlement.fourEyes")}</p>
      {decides && !refusing && (
        <>
          <Problem error={act.refused} />
          <div className="actions">
            <Button
              type="primary"
              loading={act.busy}
              onClick={() => void act.run("post", "/api/v1/mail/settlements/{id}/approval", { path, body: undefined as never, match: row.version })}
            >
              {t("settlement.approve", { money: yuan(row.evidenceCents) })}
            </Button>
            <Button onClick={() => refuse(true)}>{t("settlement.sendBack")}</Button>
          </div>
        </>
      )}
      {decides && refusing && (
        <form
          className="work flat"
          onSubmit={(event) => {
            event.preventDefault();
            void act.run("post", "/api/v1/mail/settlements/{id}/refusal", { path, body: { reason: draft.reason.trim() } }).then((outcome) => {
              if (!outcome) return;
              forget();
              refuse(false);
            });
          }}
        >
          <TextField label={t("settlement.reason")} value={draft.reason} set={(reason) => change({ reason })} rows={2} autoFocus />
          <Problem error={act.refused} />
          <div className="actions">
            <Button type="primary" htmlType="submit" disabled={draft.reason.trim() === ""} loading={act.busy}>
              {t("settlement.sendBack")}
            </Button>
            <Button onClick={() => refuse(false)}>{t("form.close")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
