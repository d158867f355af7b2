import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import { Save, useEdit } from "../ui/Edit";
import { TextField } from "../ui/Field";
import { Answered } from "../ui/States";

/** S31, S43. What is said to outsiders, whatever the inward reason: one sentence for all. */
export function Wording() {
  const found = useRead("wording", "/api/v1/outward/wording");
  return <Answered of={found}>{found.data && <Form read={{ ...found.data, value: { zh: found.data.value.sentence?.zh ?? "", en: found.data.value.sentence?.en ?? "" } }} />}</Answered>;
}

function Form({ read }: { read: Read<{ zh: string; en: string }> }) {
  const { t } = useTranslation();
  const edit = useEdit("wording", read, "wording");
  const { zh, en } = edit.value;
  return (
    <form
      className="card work"
      aria-label={t("setting.views.wording")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/outward/wording", { body: { sentence: { zh: zh.trim(), en: en.trim() } } });
      }}
    >
      <p>{t("setting.wordingWhy")}</p>
      <TextField label={t("setting.zh")} value={zh} set={(next) => edit.change({ zh: next })} rows={2} />
      <TextField label={t("setting.en")} value={en} set={(next) => edit.change({ en: next })} rows={2} />
      <Save of={edit} label={([name]) => t(name === "zh" ? "setting.zh" : "setting.en")} disabled={!zh.trim() || !en.trim()} />
    </form>
  );
}
