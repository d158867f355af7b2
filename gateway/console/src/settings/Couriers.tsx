import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useGet, useRead } from "../api/query";
import type { components } from "../generated/mailroom-service";
import { useNamed } from "../i18n/language";
import { newId } from "../lib/id";
import { dayFrom } from "../lib/period";
import { CarrierName, CARRIERS } from "../mail/Outgoing";
import { useClosing } from "../ui/closing";
import { Save, useEdit } from "../ui/Edit";
import { Field, TextField } from "../ui/Field";
import { Is } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { When } from "../ui/When";

type View = components["schemas"]["AccountView"];

/** S131. Accounts with couriers: their number, the columns of their statements, and what they may ask for. */
export function Couriers() {
  const { t } = useTranslation();
  const named = useNamed();
  const accounts = useGet("courier-accounts", "/api/v1/mail/courier-accounts");
  const [chosen, choose] = useState<string>();
  return (
    <>
      <div className="filters">
        <h2 className="grow">{t("setting.views.couriers")}</h2>
        <Button type="primary" onClick={() => choose(newId("account"))}>
          {t("setting.accountNew")}
        </Button>
      </div>
      <div className={chosen ? "split" : ""}>
        <Answered of={accounts}>
          {accounts.data?.length === 0 ? (
            <section className="card">
              <Empty>{t("setting.noAccounts")}</Empty>
            </section>
          ) : (
            <Rows
              label={t("setting.views.couriers")}
              rows={accounts.data ?? []}
              idOf={(row) => row.accountId ?? ""}
              picked={chosen}
              pick={(row) => choose(row.accountId)}
              columns={[
                { title: t("setting.accountName"), cell: (row) => <strong>{named(row)}</strong> },
                { title: t("mail.carrier"), cell: (row) => <CarrierName of={row.carrier} /> },
                { title: t("setting.accountNumber"), cell: (row) => <span className="number">{row.number}</span> },
                {
                  title: t("setting.columns"),
                  cell: (row) =>
                    row.mapped ? (
                      <Is colour="green" icon={<CheckCircleFilled />}>
                        {t("setting.known")}
                      </Is>
                    ) : (
                      <Is colour="amber" icon={<WarningFilled />}>
                        {t("setting.missing")}
                      </Is>
                    ),
                },
                {
                  title: t("setting.tariffFrom"),
                  cell: (row) =>
                    row.tariffFrom ?? (
                      <Is colour="amber" icon={<WarningFilled />}>
                        {t("setting.missing")}
                      </Is>
                    ),
                },
              ]}
            />
          )}
        </Answered>
        {chosen && <Account key={chosen} id={chosen} known={accounts.data?.some((row) => row.accountId === chosen) ?? false} close={() => choose(undefined)} />}
      </div>
    </>
  );
}

function Account({ id, known, close }: { id: string; known: boolean; close: () => void }) {
  const account = useRead("courier-account", "/api/v1/mail/courier-accounts/{id}", { path: { id } }, known);
  useClosing(close);
  return (
    <div className="stack">
      {known ? (
        <Answered of={account}>
          {account.data && (
            <>
              <Described id={id} read={account.data} close={close} />
              <Columns id={id} read={account.data} />
              <Tariff id={id} read={account.data} />
            </>
          )}
        </Answered>
      ) : (
        <Described id={id} read={{ value: {} }} close={close} />
      )}
    </div>
  );
}

const TOUCHES = ["courier-accounts", "courier-account"];
const split = (text: string) => text.split(/[,，、]/).map((each) => each.trim()).filter(Boolean);

function Described({ id, read, close }: { id: string; read: Read<View>; close: () => void }) {
  const { t } = useTranslation();
  const { zh = "", en = "", carrier = "sf", number = "" } = read.value;
  const edit = useEdit(`courier.${id}`, { ...read, value: { zh, en, carrier, number } }, ...TOUCHES);
  const form = edit.value;
  const names = { zh: t("setting.zh"), en: t("setting.en"), carrier: t("mail.carrier"), number: t("setting.accountNumber") };
  const field = (name: "zh" | "en" | "number") => ({ label: names[name], value: form[name], set: (value: string) => edit.change({ [name]: value }) });
  return (
    <form
      className="card work"
      aria-label={t("setting.account")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/mail/courier-accounts/{id}", {
          path: { id },
          body: { carrier: form.carrier, number: form.number.trim(), names: { zh: form.zh.trim(), en: form.en.trim() } },
        });
      }}
    >
      <div className="actions">
        <h2 className="grow">{t("setting.account")}</h2>
        <Button size="small" type="text" onClick={close}>
          {t("form.close")}
        </Button>
      </div>
      <div className="fields">
        <TextField {...field("zh")} />
        <TextField {...field("en")} />
        <Field label={names.carrier}>
          <Select aria-label={names.carrier} value={form.carrier} onChange={(next) => edit.change({ carrier: next })} options={CARRIERS.map((value) => ({ value, label: t(`mail.carriers.${value}`) }))} />
        </Field>
        <TextField {...field("number")} />
      </div>
      <Save of={edit} label={([name]) => names[name as keyof typeof names]} disabled={!form.zh.trim() || !form.en.trim() || !form.number.trim()} />
    </form>
  );
}

function Columns({ id, read }: { id: string; read: Read<View> }) {
  const { t } = useTranslation();
  const { mapping } = read.value;
  const edit = useEdit(
    `courier-columns.${id}`,
    {
      ...read,
      value: {
        waybill: mapping?.waybill ?? "运单号码",
        date: mapping?.date ?? "日期",
        region: mapping?.region ?? "对方地区",
        weight: mapping?.weight ?? "计费重量",
        amounts: mapping?.amounts?.join("，") ?? "应付金额(元)",
      },
    },
    ...TOUCHES,
  );
  const form = edit.value;
  const names = { waybill: t("mail.waybill"), date: t("visitors.day"), region: t("setting.region"), weight: t("setting.weight"), amounts: t("setting.amounts") };
  return (
    <form
      className="card work"
      aria-label={t("setting.columns")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/mail/courier-accounts/{id}/statement-mapping", { path: { id }, body: { ...form, weightUnit: "kg", amounts: split(form.amounts) } });
      }}
    >
      <h2>{t("setting.columns")}</h2>
      <p className="quiet small">{t("setting.columnsWhy")}</p>
      <div className="fields">
        {(Object.keys(names) as (keyof typeof names)[]).map((name) => (
          <TextField key={name} label={names[name]} value={form[name]} set={(value) => edit.change({ [name]: value })} wide={name === "amounts"} />
        ))}
      </div>
      <Save of={edit} label={([name]) => names[name as keyof typeof names]} />
    </form>
  );
}

interface Zone {
  name: string;
  places: string;
  first: string;
  further: string;
}

function Tariff({ id, read }: { id: string; read: Read<View> }) {
  const { t } = useTranslation();
  const newest = read.value.tariffs?.at(-1)?.tariff;
  const edit = useEdit<{ validFrom: string; zones: Zone[] }>(
    `courier-tariff.${id}`,
    {
      ...read,
      value: {
        validFrom: `${dayFrom(0).slice(0, 7)}-01`,
        zones: newest?.zones?.map((zone) => ({ name: zone.zh ?? "", places: zone.places?.join("，") ?? "", first: String((zone.firstCents ?? 0) / 100), further: String((zone.furtherCents ?? 0) / 100) })) ?? [
          { name: "全国", places: "*", first: "", further: "" },
        ],
      },
    },
    ...TOUCHES,
  );
  const { validFrom, zones } = edit.value;
  const zone = (index: number, part: Partial<Zone>) => edit.change({ zones: zones.map((each, place) => (place === index ? { ...each, ...part } : each)) });
  const cents = (yuan: string) => Math.round(Number(yuan) * 100);
  const names: Record<string, string> = { validFrom: t("setting.tariffFrom"), zones: t("setting.zones"), name: t("setting.accountName"), places: t("setting.places"), first: t("setting.firstKilo"), further: t("setting.furtherKilo") };
  return (
    <form
      className="card work"
      aria-label={t("setting.tariff")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/mail/courier-accounts/{id}/tariffs/{validFrom}", {
          path: { id, validFrom },
          body: {
            minimumCents: 0,
            zones: zones.map((each, index) => ({
              code: String(index + 1),
              zh: each.name,
              en: each.name,
              places: split(each.places),
              firstGrams: 1000,
              firstCents: cents(each.first),
              furtherGrams: 1000,
              furtherCents: cents(each.further),
            })),
          },
        });
      }}
    >
      <h2>{t("setting.tariff")}</h2>
      <When label={t("setting.tariffFrom")} value={validFrom} set={(next) => edit.change({ validFrom: next })} />
      {zones.map((each, index) => (
        <fieldset key={index} className="fields plain-set">
          <legend className="small quiet">{t("setting.zone", { count: index + 1 })}</legend>
          <TextField label={t("setting.accountName")} value={each.name} set={(name) => zone(index, { name })} />
          <TextField label={t("setting.places")} value={each.places} set={(places) => zone(index, { places })} />
          <TextField label={t("setting.firstKilo")} value={each.first} set={(first) => zone(index, { first })} inputMode="numeric" />
          <TextField label={t("setting.furtherKilo")} value={each.further} set={(further) => zone(index, { further })} inputMode="numeric" />
        </fieldset>
      ))}
      <Save
        of={edit}
        label={([part, name, of]) => [names[of ?? part ?? ""], of ? name : ""].filter(Boolean).join(" · ")}
        disabled={zones.some((each) => !each.name || !each.places || !each.first)}
        action={t("setting.issue")}
      >
        <Button onClick={() => edit.change({ zones: [...zones, { name: "", places: "", first: "", further: "" }] })}>{t("setting.zoneNew")}</Button>
      </Save>
    </form>
  );
}
