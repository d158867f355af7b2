import { Input } from "antd";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import { session } from "../api/session";
import type { components } from "../generated/directory-service";
import { useStore } from "../lib/store";
import { Save, useEdit } from "../ui/Edit";
import { Field, TextField } from "../ui/Field";
import { Answered } from "../ui/States";

type View = components["schemas"]["Site"];

/** S5, S114. What the house is called, how it greets, where its clock stands, and how soon a message is told. */
export function Site() {
  const site = useStore(session.store).site ?? "";
  const found = useRead("site", "/api/v1/sites/{siteId}", { path: { siteId: site } });
  return <Answered of={found}>{found.data && <Form key={site} id={site} read={found.data} />}</Answered>;
}

const written = (view: View) => ({
  zh: view.names?.zh ?? "",
  en: view.names?.en ?? "",
  greetZh: view.greeting?.zh ?? "",
  greetEn: view.greeting?.en ?? "",
  zone: view.zone ?? "",
  minutes: String((view.relayWithinSeconds ?? 300) / 60),
});

function Form({ id, read }: { id: string; read: Read<View> }) {
  const { t } = useTranslation();
  const edit = useEdit(`site.${id}`, { ...read, value: written(read.value) }, "site");
  const form = edit.value;
  const names = {
    zh: t("setting.siteZh"),
    en: t("setting.siteEn"),
    greetZh: t("setting.greetingZh"),
    greetEn: t("setting.greetingEn"),
    zone: t("setting.zoneName"),
    minutes: t("setting.relayMinutes"),
  };
  const field = (name: keyof typeof form) => ({ label: names[name], value: form[name], set: (value: string) => edit.change({ [name]: value }) });
  const whole = Object.values(form).every((value) => value.trim() !== "") && Number(form.minutes) > 0;
  return (
    <form
      className="card work"
      aria-label={t("setting.views.site")}
      onSubmit={(event) => {
        event.preventDefault();
        const { zh, en, greetZh, greetEn, zone, minutes } = form;
        void edit.send("/api/v1/sites/{siteId}", {
          path: { siteId: id },
          body: {
            names: { zh: zh.trim(), en: en.trim() },
            greeting: { zh: greetZh.trim(), en: greetEn.trim() },
            zone: zone.trim(),
            relayWithinSeconds: Math.round(Number(minutes) * 60),
          },
        });
      }}
    >
      <p className="quiet number">{id}</p>
      <div className="fields">
        <TextField {...field("zh")} />
        <TextField {...field("en")} />
        <TextField {...field("greetZh")} rows={2} />
        <TextField {...field("greetEn")} rows={2} />
        <TextField {...field("zone")} />
        <Field label={names.minutes}>
          <Input inputMode="numeric" value={form.minutes} onChange={(event) => edit.change({ minutes: event.target.value.replace(/[^\d.]/g, "") })} />
        </Field>
      </div>
      <Save of={edit} label={([name]) => names[name as keyof typeof names]} disabled={!whole} />
    </form>
  );
}
