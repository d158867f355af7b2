import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Names } from "../i18n/language";
import { TextField } from "./Field";

/** The same thing said in both languages. */
export function Words({ label, value, set, rows }: { label: string; value: Names | undefined; set: (value: { zh: string; en: string }) => void; rows?: number }) {
  const { t } = useTranslation();
  const both = { zh: value?.zh ?? "", en: value?.en ?? "" };
  return (
    <fieldset className="both">
      <legend>{label}</legend>
      <TextField label={t("setting.zh")} value={both.zh} set={(zh) => set({ ...both, zh })} rows={rows} />
      <TextField label={t("setting.en")} value={both.en} set={(en) => set({ ...both, en })} rows={rows} />
    </fieldset>
  );
}

/** A whole number with its unit in its name. */
export function NumberField({ label, value, set, per = 1 }: { label: string; value: number | undefined; set: (value: number) => void; per?: number }) {
  return <TextField label={label} value={value === undefined ? "" : String(Math.round(value / per))} set={(text) => set(Number(text.replace(/\D/g, "")) * per)} inputMode="numeric" />;
}

/** One of a few words. */
export function Choice<W extends string>({ label, value, of, set }: { label: string; value: W | undefined; of: { value: W; label: string }[]; set: (value: W) => void }) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="native" value={value} onChange={(event) => set(event.target.value as W)}>
        {of.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Numbers set apart by anything; what was typed stays until one leaves the field. */
export function Extensions({ label, value, set }: { label: string; value: string[]; set: (value: string[]) => void }) {
  const [typed, type] = useState<string>();
  return (
    <TextField
      label={label}
      value={typed ?? value.join(" · ")}
      set={(text) => {
        type(text);
        set(text.split(/[^0-9]+/).filter(Boolean));
      }}
      onBlur={() => type(undefined)}
    />
  );
}
