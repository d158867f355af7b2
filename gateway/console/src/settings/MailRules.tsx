import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import type { components } from "../generated/mailroom-service";
import { Field } from "../ui/Field";
import { Answered } from "../ui/States";
import { Save } from "./Save";

type Terms = components["schemas"]["PolicyTerms"];

/** How long mail may take, and what the desk takes in. */
export function MailRules() {
  const policy = useGet("mail-policy", "/api/v1/mail/policy", {}, { every: false });
  return <Answered of={policy}>{policy.data && <Form key={JSON.stringify(policy.data)} terms={policy.data} />}</Answered>;
}

function Form({ terms }: { terms: Terms }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    notify: String((terms.notifyWithinSeconds ?? 0) / 60),
    first: String((terms.remindAfterSeconds ?? 0) / 3600),
    every: String((terms.remindEverySeconds ?? 0) / 3600),
    most: String(terms.mostReminders ?? 0),
    department: terms.departmentMayCollect ?? false,
    own: terms.privateItems ?? true,
  });
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<typeof form>) => {
    setSaved(false);
    setForm({ ...form, ...part });
  };
  const save = useCommand("mail-policy");
  const number = (label: string, name: "notify" | "first" | "every" | "most") => (
    <Field label={label}>
      <Input inputMode="numeric" value={form[name]} onChange={(event) => change({ [name]: event.target.value.replace(/[^\d.]/g, "") })} />
    </Field>
  );
  return (
    <form
      className="card work"
      aria-label={t("setting.views.mail")}
      onSubmit={(event) => {
        event.preventDefault();
        void save
          .run("put", "/api/v1/mail/policy", {
            body: {
              notifyWithinSeconds: Math.round(Number(form.notify) * 60),
              remindAfterSeconds: Math.round(Number(form.first) * 3600),
              remindEverySeconds: Math.round(Number(form.every) * 3600),
              mostReminders: Number(form.most),
              departmentMayCollect: form.department,
              privateItems: form.own,
            },
          })
          .then((outcome) => setSaved(!!outcome));
      }}
    >
      <div className="fields four">
        {number(t("setting.notifyWithin"), "notify")}
        {number(t("setting.remindAfter"), "first")}
        {number(t("setting.remindEvery"), "every")}
        {number(t("setting.mostReminders"), "most")}
      </div>
      <label className="actions">
        <input type="checkbox" className="tick" checked={form.department} onChange={(event) => change({ department: event.target.checked })} />
        {t("setting.departmentMayCollect")}
      </label>
      <label className="actions">
        <input type="checkbox" className="tick" checked={form.own} onChange={(event) => change({ own: event.target.checked })} />
        {t("setting.privateItems")}
      </label>
      <Save by={save} saved={saved} />
    </form>
  );
}
