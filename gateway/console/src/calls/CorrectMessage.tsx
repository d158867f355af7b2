import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/http";
import { useClosing } from "../ui/closing";
import { Save, useEdit } from "../ui/Edit";
import { TextField } from "../ui/Field";

const FIELDS = ["text", "number", "callerName", "company"] as const;

/** S112, S116. What was heard wrong is put right with a reason, and told anew; the old words stay readable. */
export function CorrectMessage({ view, close }: { view: AnswerOf<"/api/v1/messages/{id}", "get">; close: () => void }) {
  const { t } = useTranslation();
  const { text = "", number = "", callerName = "", company = "" } = view.details ?? {};
  const id = view.id ?? "";
  const edit = useEdit(`message.${id}`, { value: { text, number: number ?? "", callerName: callerName ?? "", company: company ?? "", reason: "" }, version: view.version }, "messages", "message");
  useClosing(close);
  const form = edit.value;
  const names = { text: t("message.text"), number: t("caller.number"), callerName: t("caller.name"), company: t("caller.company"), reason: t("calls.reason") };
  const field = (name: keyof typeof names) => ({ label: names[name], value: form[name], set: (value: string) => edit.change({ [name]: value }) });
  const changed = FIELDS.filter((name) => form[name].trim() !== edit.base[name]);
  return (
    <form
      className="work flat"
      aria-label={t("calls.correct")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit
          .post("/api/v1/messages/{id}/corrections", { path: { id }, body: { reason: form.reason.trim(), ...Object.fromEntries(changed.map((name) => [name, form[name].trim()])) } })
          .then((done) => done && close());
      }}
    >
      <div className="fields">
        <TextField {...field("text")} rows={3} wide autoFocus />
        <TextField {...field("number")} inputMode="tel" />
        <TextField {...field("callerName")} />
        <TextField {...field("company")} wide />
        <TextField {...field("reason")} wide />
      </div>
      <Save of={edit} label={([name]) => names[name as keyof typeof names]} disabled={changed.length === 0 || form.reason.trim() === ""} action={t("calls.correctSave")}>
        <Button onClick={close}>{t("form.close")}</Button>
      </Save>
    </form>
  );
}
