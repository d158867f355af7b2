import { useState } from "react";
import { useTranslation } from "react-i18next";
import { hour } from "../lib/hour";
import { TextField } from "../ui/Field";
import type { Hours } from "./plan";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Days of the week and hours; until the next day where the end is not after the beginning. */
export function HoursField({ label, value, set }: { label: string; value: Hours; set: (value: Hours) => void }) {
  const { t } = useTranslation();
  const turn = (day: number) => set({ ...value, weekdays: WEEKDAYS.filter((each) => (each === day) !== value.weekdays.includes(each)) });
  return (
    <fieldset className="hours">
      <legend>{label}</legend>
      <span className="weekdays">
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input type="checkbox" className="tick" checked={value.weekdays.includes(day)} onChange={() => turn(day)} />
            {t(`roster.weekdays.${day - 1}`)}
          </label>
        ))}
      </span>
      <Clock label={t("roster.parts.begin")} value={value.from} set={(from) => set({ ...value, from })} />
      <Clock label={t("roster.parts.until")} value={value.until} set={(until) => set({ ...value, until })} />
      {value.from !== "" && value.until !== "" && value.until <= value.from && <span className="quiet small">{value.from === value.until ? t("roster.allDay") : t("roster.nextDay")}</span>}
    </fieldset>
  );
}

/** What was typed stays until one leaves the field; nothing is set while it is no time. */
function Clock({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const [typed, type] = useState<string>();
  return (
    <TextField
      label={label}
      value={typed ?? value}
      set={(text) => {
        type(text);
        set(hour(text) ?? "");
      }}
      onBlur={() => type(undefined)}
      inputMode="numeric"
      maxLength={8}
    />
  );
}
