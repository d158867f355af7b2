import { Input } from "antd";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import type { components } from "../generated/mailroom-service";
import { Save, useEdit } from "../ui/Edit";
import { Field } from "../ui/Field";
import { Answered } from "../ui/States";

type Terms = components["schemas"]["PolicyTerms"];

/** How long mail may take, and what the desk takes in. */
export function MailRules() {
  const policy = useRead("mail-policy", "/api/v1/mail/policy");
  return <Answered of={policy}>{policy.data && <Form read={policy.data} />}</Answered>;
}

const written = (terms: Terms) => ({
  notify: String((terms.notifyWithinSeconds ?? 0) / 60),
  first: String((terms.remindAfterSeconds ?? 0) / 3600),
  every: String((terms.remindEverySeconds ?? 0) / 3600),
  most: String(terms.mostReminders ?? 0),
  department: terms.departmentMayCollect ?? false,
  own: terms.privateItems ?? true,
});

function Form({ read }: { read: Read<Terms> }) {
  const { t } = useTranslation();
  const edit = useEdit("mail-policy", { ...read, value: written(read.value) }, "mail-policy");
  const form = edit.value;
  const names = {
    notify: t("setting.notifyWithin"),
    first: t("setting.remindAfter"),
    every: t("setting.remindEvery"),
    most: t("setting.mostReminders"),
    department: t("setting.departmentMayCollect"),
    own: t("setting.privateItems"),
  };
  const number = (name: "notify" | "first" | "every" | "most") => (
    <Field label={names[name]}>
      <Input inputMode="numeric" value={form[name]} onChange={(event) => edit.change({ [name]: event.target.value.replace(/[^\d.]/g, "") })} />
    </Field>
  );
  const tick = (name: "department" | "own") => (
    <label className="actions">
      <input type="checkbox" className="tick" checked={form[name]} onChange={(event) => edit.change({ [name]: event.target.checked })} />
      {names[name]}
    </label>
  );
  return (
    <form
      className="card work"
      aria-label={t("setting.views.mail")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/mail/policy", {
          body: {
            notifyWithinSeconds: Math.round(Number(form.notify) * 60),
            remindAfterSeconds: Math.round(Number(form.first) * 3600),
            remindEverySeconds: Math.round(Number(form.every) * 3600),
            mostReminders: Number(form.most),
            departmentMayCollect: form.department,
            privateItems: form.own,
          },
        });
      }}
    >
      <div className="fields four">
        {number("notify")}
        {number("first")}
        {number("every")}
        {number("most")}
      </div>
      {tick("department")}
      {tick("own")}
      <Save of={edit} label={([name]) => names[name as keyof typeof names]} />
    </form>
  );
}
