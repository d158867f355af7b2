import { CalendarOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Kind, written } from "../lib/written";
import { Field } from "./Field";

const PICKER = { date: "date", month: "month", moment: "datetime-local" } as const;

/**
 * A day, a month, a year or a moment of this machine's clock: typed, or chosen in the browser's own calendar, and written
 * alike in both languages, whatever the browser thinks of dates.
 */
export function When({
  label,
  of = "date",
  value,
  set,
  min,
  max,
  mayBeEmpty = false,
}: {
  label: string;
  of?: Kind;
  value: string;
  set: (value: string) => void;
  min?: string;
  max?: string;
  mayBeEmpty?: boolean;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);
  const fits = (text: string) => {
    const time = written(of, text);
    if (text.trim() === "") return mayBeEmpty ? "" : undefined;
    return time !== undefined && (!min || time >= min) && (!max || time <= max) ? time : undefined;
  };
  const take = (text: string) => {
    setTyped(text);
    const time = fits(text);
    if (time !== undefined) set(time);
  };
  const wrong = typed !== undefined && fits(typed) === undefined;
  return (
    <span className={`when of-${of}`}>
      <Field label={label}>
        <Input
          value={typed ?? value}
          placeholder={t(`period.written.${of}`)}
          aria-invalid={wrong}
          {...(wrong && { status: "error" as const })}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => take(event.target.value)}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
      {of !== "year" && (
        <>
          <button type="button" className="calendar" aria-label={t("period.choose")} title={t("period.choose")} onClick={() => calendar.current?.showPicker()}>
            <CalendarOutlined aria-hidden />
          </button>
          <input
            ref={calendar}
            type={PICKER[of]}
            tabIndex={-1}
            aria-hidden
            value={value.replace(" ", "T")}
            min={min}
            max={max}
            onChange={(event) => {
              setTyped(undefined);
              const time = fits(event.target.value);
              if (time !== undefined) set(time);
            }}
          />
        </>
      )}
    </span>
  );
}
