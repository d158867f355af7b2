import { Input } from "antd";
import type { ReactNode } from "react";

/** A field with its name above it. */
export function Field({ label, children, wide }: { label: string; children: ReactNode; wide?: boolean }) {
  return (
    <label className={`field${wide ? " wide" : ""}`}>
      <span>{label}</span>
      {children}
    </label>
  );
}

export function TextField({
  label,
  value,
  set,
  wide,
  rows,
  ...more
}: {
  label: string;
  value: string;
  set: (value: string) => void;
  wide?: boolean;
  rows?: number;
  id?: string;
  inputMode?: "tel" | "numeric";
  maxLength?: number;
  onBlur?: () => void;
  autoFocus?: boolean;
}) {
  return (
    <Field label={label} wide={wide}>
      {rows ? (
        <Input.TextArea value={value} rows={rows} onChange={(event) => set(event.target.value)} autoComplete="off" {...more} />
      ) : (
        <Input value={value} onChange={(event) => set(event.target.value)} autoComplete="off" {...more} />
      )}
    </Field>
  );
}

/** What is said to somebody, word for word, with the rule it comes from. */
export function Say({ words, lead, rule }: { words?: string; lead: string; rule?: string }) {
  if (!words) return null;
  return (
    <p className="say">
      <small>
        {lead}
        {rule ? ` · ${rule}` : ""}
      </small>
      <q>{words}</q>
    </p>
  );
}
