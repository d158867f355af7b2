import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../api/query";
import { useDraft } from "../lib/draft";
import { TextField } from "../ui/Field";
import { Save } from "./Save";

/** S31, S43. What is said to outsiders, whatever the inward reason: one sentence for all. */
export function Wording() {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft("wording", { zh: "", en: "" });
  const [saved, setSaved] = useState(false);
  const save = useCommand();
  return (
    <form
      className="card work"
      aria-label={t("setting.views.wording")}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run("put", "/api/v1/outward/wording", { body: { sentence: { zh: draft.zh.trim(), en: draft.en.trim() } } }).then((outcome) => {
          setSaved(!!outcome);
          if (outcome) forget();
        });
      }}
    >
      <p>{t("setting.wordingWhy")}</p>
      <TextField label={t("setting.zh")} value={draft.zh} set={(zh) => change({ zh })} rows={2} />
      <TextField label={t("setting.en")} value={draft.en} set={(en) => change({ en })} rows={2} />
      <Save by={save} saved={saved} disabled={!draft.zh.trim() || !draft.en.trim()} />
    </form>
  );
}
