import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import type { components } from "../generated/mailroom-service";
import { useNamed } from "../i18n/language";
import { newId } from "../lib/id";
import { dayFrom } from "../lib/period";
import { CarrierName, CARRIERS } from "../mail/Outgoing";
import { Field, TextField } from "../ui/Field";
import { Is } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
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
  const account = useGet("courier-account", "/api/v1/mail/courier-accounts/{id}", { path: { id } }, { enabled: known, every: false });
  const row = useGet("courier-accounts", "/api/v1/mail/courier-accounts").data?.find((each) => each.accountId === id);
  if (known && (!account.data || !row)) return <Answered of={account}>{null}</Answered>;
  return <Form key={row?.version ?? "new"} id={id} view={account.data} version={row?.version} close={close} />;
}

function Form({ id, view, version, close }: { id: string; view?: View; version?: number; close: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    zh: view?.zh ?? "",
    en: view?.en ?? "",
    carrier: view?.carrier ?? "sf",
    number: view?.number ?? "",
    waybill: view?.mapping?.waybill ?? "运单号码",
    date: view?.mapping?.date ?? "日期",
    region: view?.mapping?.region ?? "对方地区",
    weight: view?.mapping?.weight ?? "计费重量",
    amounts: view?.mapping?.amounts?.join("，") ?? "应付金额(元)",
    validFrom: `${dayFrom(0).slice(0, 7)}-01`,
  });
  const newest = view?.tariffs?.at(-1)?.tariff;
  const [zones, setZones] = useState(
    newest?.zones?.map((zone) => ({ name: zone.zh ?? "", places: zone.places?.join("，") ?? "", first: String((zone.firstCents ?? 0) / 100), further: String((zone.furtherCents ?? 0) / 100) })) ?? [
      { name: "全国", places: "*", first: "", further: "" },
    ],
  );
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const save = useCommand("courier-accounts", "courier-account");
  const split = (text: string) => text.split(/[,，、]/).map((each) => each.trim()).filter(Boolean);
  const zone = (index: number, part: Partial<(typeof zones)[number]>) => setZones(zones.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <div className="stack">
      <form
        className="card work"
        aria-label={t("setting.account")}
        onSubmit={(event) => {
          event.preventDefault();
          void save.run("put", "/api/v1/mail/courier-accounts/{id}", {
            path: { id },
            body: { carrier: form.carrier, number: form.number.trim(), names: { zh: form.zh.trim(), en: form.en.trim() } },
            ...(version !== undefined && { match: version }),
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
          <TextField label={t("setting.zh")} value={form.zh} set={(zh) => change({ zh })} />
          <TextField label={t("setting.en")} value={form.en} set={(en) => change({ en })} />
          <Field label={t("mail.carrier")}>
            <Select aria-label={t("mail.carrier")} value={form.carrier} onChange={(carrier) => change({ carrier })} options={CARRIERS.map((value) => ({ value, label: t(`mail.carriers.${value}`) }))} />
          </Field>
          <TextField label={t("setting.accountNumber")} value={form.number} set={(number) => change({ number })} />
        </div>
        <div className="actions">
          <Button type="primary" htmlType="submit" disabled={!form.zh.trim() || !form.en.trim() || !form.number.trim()} loading={save.busy}>
            {t("form.save")}
          </Button>
        </div>
      </form>
      <Problem error={save.refused} />
      {version !== undefined && (
        <>
          <form
            className="card work"
            aria-label={t("setting.columns")}
            onSubmit={(event) => {
              event.preventDefault();
              void save.run("put", "/api/v1/mail/courier-accounts/{id}/statement-mapping", {
                path: { id },
                match: version,
                body: { waybill: form.waybill, date: form.date, region: form.region, weight: form.weight, weightUnit: "kg", amounts: split(form.amounts) },
              });
            }}
          >
            <h2>{t("setting.columns")}</h2>
            <p className="quiet small">{t("setting.columnsWhy")}</p>
            <div className="fields">
              <TextField label={t("mail.waybill")} value={form.waybill} set={(waybill) => change({ waybill })} />
              <TextField label={t("visitors.day")} value={form.date} set={(date) => change({ date })} />
              <TextField label={t("setting.region")} value={form.region} set={(region) => change({ region })} />
              <TextField label={t("setting.weight")} value={form.weight} set={(weight) => change({ weight })} />
              <TextField label={t("setting.amounts")} value={form.amounts} set={(amounts) => change({ amounts })} wide />
            </div>
            <div className="actions">
              <Button type="primary" htmlType="submit" loading={save.busy}>
                {t("form.save")}
              </Button>
            </div>
          </form>
          <form
            className="card work"
            aria-label={t("setting.tariff")}
            onSubmit={(event) => {
              event.preventDefault();
              const cents = (yuan: string) => Math.round(Number(yuan) * 100);
              void save.run("put", "/api/v1/mail/courier-accounts/{id}/tariffs/{validFrom}", {
                path: { id, validFrom: form.validFrom },
                match: version,
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
            <When label={t("setting.tariffFrom")} value={form.validFrom} set={(validFrom) => change({ validFrom })} />
            {zones.map((each, index) => (
              <fieldset key={index} className="fields plain-set">
                <legend className="small quiet">{t("setting.zone", { count: index + 1 })}</legend>
                <TextField label={t("setting.accountName")} value={each.name} set={(name) => zone(index, { name })} />
                <TextField label={t("setting.places")} value={each.places} set={(places) => zone(index, { places })} />
                <TextField label={t("setting.firstKilo")} value={each.first} set={(first) => zone(index, { first })} inputMode="numeric" />
                <TextField label={t("setting.furtherKilo")} value={each.further} set={(further) => zone(index, { further })} inputMode="numeric" />
              </fieldset>
            ))}
            <div className="actions">
              <Button type="primary" htmlType="submit" disabled={zones.some((each) => !each.name || !each.places || !each.first)} loading={save.busy}>
                {t("setting.issue")}
              </Button>
              <Button onClick={() => setZones([...zones, { name: "", places: "", first: "", further: "" }])}>{t("setting.zoneNew")}</Button>
            </div>
          </form>
        </>
      )}
    </div>
  );
}
