import { useTranslation } from "react-i18next";
import { dayFrom } from "../lib/period";
import { Field } from "./Field";
import { When } from "./When";

const USUAL = { today: 0, week: -6, month: -29, quarter: -89 } as const;

/** From a day to a day, both counted. */
export function Period({ from, until, set }: { from: string; until: string; set: (period: { from: string; until: string }) => void }) {
  const { t } = useTranslation();
  const today = dayFrom(0);
  const usual = (Object.keys(USUAL) as (keyof typeof USUAL)[]).find((name) => from === dayFrom(USUAL[name]) && until === today);
  return (
    <>
      <When label={t("period.from")} value={from} max={until} set={(next) => set({ from: next, until })} />
      <When label={t("period.until")} value={until} min={from} set={(next) => set({ from, until: next })} />
      <Field label={t("period.usual")}>
        <select
          className="native"
          value={usual ?? ""}
          onChange={(event) => {
            const name = event.target.value as keyof typeof USUAL;
            if (name in USUAL) set({ from: dayFrom(USUAL[name]), until: today });
          }}
        >
          <option value="" disabled>
            —
          </option>
          {(Object.keys(USUAL) as (keyof typeof USUAL)[]).map((name) => (
            <option key={name} value={name}>
              {t(`period.${name}`)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}
