import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/http";
import { useCommand } from "../api/query";
import { session } from "../api/session";
import type { components } from "../generated/directory-service";
import { useStore } from "../lib/store";
import { Field, TextField } from "../ui/Field";
import { Answered } from "../ui/States";
import { Save } from "./Save";

type View = components["schemas"]["Site"];

/** S5, S114. What the house is called, how it greets, where its clock stands, and how soon a message is told. */
export function Site() {
  const site = useStore(session.store).site ?? "";
  const found = useQuery({
    queryKey: ["site", "setting", site],
    queryFn: async () => {
      const answer = await send("GET", `/api/v1/sites/${site}`);
      return { view: (await answer.json()) as View, version: Number(answer.headers.get("ETag")?.replace(/\D/g, "")) };
    },
  });
  return <Answered of={found}>{found.data && <Form key={found.data.version} id={site} {...found.data} />}</Answered>;
}

function Form({ id, view, version }: { id: string; view: View; version: number }) {
  const { t } = useTranslation();
  const before = {
    zh: view.names?.zh ?? "",
    en: view.names?.en ?? "",
    greetZh: view.greeting?.zh ?? "",
    greetEn: view.greeting?.en ?? "",
    zone: view.zone ?? "",
    minutes: String((view.relayWithinSeconds ?? 300) / 60),
  };
  const [form, setForm] = useState(before);
  const [saved, setSaved] = useState(false);
  const save = useCommand("site");
  const field = (name: keyof typeof form) => ({
    value: form[name],
    set: (value: string) => {
      setSaved(false);
      setForm({ ...form, [name]: value });
    },
  });
  const whole = Object.values(form).every((value) => value.trim() !== "") && Number(form.minutes) > 0;
  return (
    <form
      className="card work"
      aria-label={t("setting.views.site")}
      onSubmit={(event) => {
        event.preventDefault();
        const { zh, en, greetZh, greetEn, zone, minutes } = form;
        void save
          .run("put", "/api/v1/sites/{siteId}", {
            path: { siteId: id },
            match: version,
            body: {
              names: { zh: zh.trim(), en: en.trim() },
              greeting: { zh: greetZh.trim(), en: greetEn.trim() },
              zone: zone.trim(),
              relayWithinSeconds: Math.round(Number(minutes) * 60),
            },
          })
          .then((outcome) => setSaved(!!outcome));
      }}
    >
      <p className="quiet number">{id}</p>
      <div className="fields">
        <TextField label={t("setting.siteZh")} {...field("zh")} />
        <TextField label={t("setting.siteEn")} {...field("en")} />
        <TextField label={t("setting.greetingZh")} {...field("greetZh")} rows={2} />
        <TextField label={t("setting.greetingEn")} {...field("greetEn")} rows={2} />
        <TextField label={t("setting.zoneName")} {...field("zone")} />
        <Field label={t("setting.relayMinutes")}>
          <Input inputMode="numeric" value={form.minutes} onChange={(event) => field("minutes").set(event.target.value.replace(/[^\d.]/g, ""))} />
        </Field>
      </div>
      <Save by={save} saved={saved} disabled={!whole} />
    </form>
  );
}
