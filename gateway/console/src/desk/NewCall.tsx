import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCommand } from "../api/query";
import { useKey } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { useClosing } from "../ui/closing";
import { Field, TextField } from "../ui/Field";
import { Problem } from "../ui/States";
import { KINDS } from "./kinds";

const EMPTY = { callerName: "", company: "", number: "", kind: "", line: "" };

/** A call that the telephone system did not tell of, written down by hand; it counts as answered now (S106). */
export function NewCall({ close, begun }: { close: () => void; begun: (id: string) => void }) {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft("new-call", EMPTY);
  const save = useCommand("calls");

  async function store() {
    const id = newId("call");
    const now = new Date().toISOString();
    const outcome = await save.run("post", "/api/v1/calls", {
      body: {
        id,
        ringingAt: now,
        answeredAt: now,
        ...(draft.callerName.trim() && { callerName: draft.callerName.trim() }),
        ...(draft.company.trim() && { company: draft.company.trim() }),
        ...(draft.number.trim() && { number: draft.number.trim() }),
        ...(draft.line.trim() && { line: draft.line.trim() }),
        ...(draft.kind && { kind: draft.kind as (typeof KINDS)[number] }),
      },
    });
    if (!outcome) return;
    forget();
    begun(id);
  }
  useKey("save", () => void store());
  useClosing(close);

  return (
    <form
      className="card work"
      aria-label={t("newCall.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>{t("newCall.title")}</h2>
      <div className="fields">
        <TextField label={t("caller.number")} value={draft.number} set={(number) => change({ number })} inputMode="tel" autoFocus />
        <TextField label={t("caller.name")} value={draft.callerName} set={(callerName) => change({ callerName })} />
        <TextField label={t("caller.company")} value={draft.company} set={(company) => change({ company })} />
        <Field label={t("call.kind")}>
          <Select
            value={draft.kind || undefined}
            allowClear
            placeholder={t("call.kindLater")}
            onChange={(kind) => change({ kind: kind ?? "" })}
            options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Field>
      </div>
      <Problem error={save.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t("newCall.answer")}
        </Button>
        <Button onClick={close}>{t("form.close")}</Button>
      </div>
    </form>
  );
}
