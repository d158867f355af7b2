import { PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAll, useCommand, usePages } from "../api/query";
import { useStaffNames } from "../api/staff";
import { useDraft } from "../lib/draft";
import { dateTime, shortTime } from "../lib/time";
import { TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { CarrierName } from "./Outgoing";

/** S127, S131. What couriers took along, list by list, and the waybills that are still to be written down. */
export function Dispatches({ atDesk }: { atDesk: boolean }) {
  const { t } = useTranslation();
  const batches = usePages("dispatches", "/api/v1/mail/dispatches");
  return (
    <>
      {atDesk && <Waybills />}
      <Answered of={batches}>
        {batches.items.length === 0 ? (
          <section className="card">
            <Empty>{t("mail.noDispatches")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("mail.views.dispatches")}
            rows={batches.items}
            idOf={(batch) => batch.batchId ?? ""}
            pages={batches}
            columns={[
              { title: t("mail.dispatchedAt"), cell: (batch) => <span className="number">{dateTime(batch.dispatchedAt)}</span> },
              { title: t("mail.carrier"), cell: (batch) => <CarrierName of={batch.carrier} /> },
              { title: t("mail.count"), number: true, cell: (batch) => batch.items },
              { title: t("mail.dispatchedBy"), cell: (batch) => batch.dispatchedBy },
              {
                title: t("mail.list"),
                cell: (batch) => (
                  <a className="reach" href={`/api/v1/mail/dispatches/${batch.batchId}/list`} target="_blank" rel="noreferrer">
                    <PrinterOutlined aria-hidden /> {t("mail.printList")}
                  </a>
                ),
              },
            ]}
          />
        )}
      </Answered>
    </>
  );
}

/** One number after the other: the first item that has none is next. */
function Waybills() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const sent = useAll("items", "/api/v1/mail/outgoing", { state: "dispatched" }, false);
  const open = (sent.data ?? []).filter((item) => !item.waybill && item.carriage !== "coach").reverse();
  const [chosen, choose] = useState<string>();
  const next = open.find((item) => item.id === chosen) ?? open[0];
  const [draft, change, forget] = useDraft("waybills", { number: "" });
  const [sure, setSure] = useState(false);
  const attach = useCommand("items", "item");
  if (!next) return null;
  const unlike = attach.refused?.code === "waybill-unlike-carrier";
  return (
    <section className="card work" aria-label={t("mail.waybills")}>
      <header className="actions">
        <h2>{t("mail.waybills")}</h2>
        <span className="count">{open.length}</span>
      </header>
      <form
        className="scanline"
        onSubmit={(event) => {
          event.preventDefault();
          void attach
            .run("post", "/api/v1/mail/outgoing/{id}/waybill", { path: { id: next.id ?? "" }, body: { waybill: draft.number.trim(), ...(sure && { sure }) } })
            .then((outcome) => {
              if (!outcome) return;
              forget();
              choose(undefined);
              setSure(false);
            });
        }}
      >
        <TextField
          label={t("mail.waybillOf", {
            sender: staff.name(next.sender?.staffId),
            class: t(`mail.classes.${next.itemClass}`),
            carrier: t(`mail.carriers.${next.carrier}`, { defaultValue: next.carrier ?? "" }),
          })}
          value={draft.number}
          set={(number) => change({ number })}
        />
        <Button type="primary" htmlType="submit" disabled={draft.number.trim() === ""} loading={attach.busy}>
          {t("form.save")}
        </Button>
      </form>
      <Problem error={attach.refused} />
      {unlike && (
        <label className="actions">
          <input type="checkbox" className="tick" checked={sure} onChange={(event) => setSure(event.target.checked)} />
          {t("mail.sure")}
        </label>
      )}
      {open.length > 1 && (
        <ul className="chips">
          {open.slice(0, 12).map((item) => (
            <li key={item.id}>
              <Button size="small" type={item === next ? "primary" : "default"} aria-pressed={item === next} onClick={() => choose(item.id)}>
                {shortTime(item.dispatchedAt)} {staff.name(item.sender?.staffId)} · {t(`mail.classes.${item.itemClass}`)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
