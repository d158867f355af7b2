import { Button } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BodyOf, Read, WritePath } from "../api/http";
import { useCommand } from "../api/query";
import { named, useLanguage } from "../i18n/language";
import { useKey } from "../keys";
import { useDraft } from "../lib/draft";
import { dateTime } from "../lib/time";
import { at, differences, onTop } from "../lib/versions";
import { Problem } from "./States";

interface Draft<T> {
  base?: Read<T>;
  mine?: T;
}

const same = (one: unknown, other: unknown) => differences(one, other).length === 0;

/**
 * What somebody edits. What was typed is kept, whatever comes from the server meanwhile; when that is another version, both
 * stand beside each other until it is decided which holds.
 *
 * @param name of the draft, one for each thing
 * @param read as it was read last
 * @param touches what has to be asked anew after a change
 */
export function useEdit<T extends object>(name: string, read: Read<T>, ...touches: string[]) {
  const [draft, put, forget] = useDraft<Draft<T>>(`edit.${name}`, {});
  const [done, setDone] = useState<Read<T>>();
  const [saved, setSaved] = useState(false);
  const { run, ...command } = useCommand(...touches);
  const latest = done && (read.version ?? -1) < (done.version ?? -1) ? done : read;
  const base = draft.base ?? latest;
  const mine = draft.mine ?? latest.value;
  const touched = draft.mine !== undefined && !same(mine, latest.value);
  const moved = touched && !same(base.value, latest.value);

  // It has become what was wanted: nothing is left to keep.
  useEffect(() => {
    if (draft.mine !== undefined && !touched) forget();
  }, [draft.mine, touched, forget]);

  const again = () => {
    setSaved(false);
    command.clear();
  };
  /** @return whether it was done; what waits for the connection is kept until it was */
  async function deliver<M extends "post" | "put", P extends WritePath<M>>(method: M, path: P, given: { path?: Record<string, string>; body: BodyOf<P, M> }) {
    const { version } = moved ? base : latest;
    const outcome = await run(method, path, { ...given, ...(version !== undefined && { match: version }) });
    if (!outcome || outcome.waits) return false;
    setSaved(true);
    setDone({ value: mine, ...(outcome.version !== undefined && { version: outcome.version }) });
    forget();
    return true;
  }
  return {
    ...command,
    value: mine,
    base: base.value,
    touched,
    saved,
    /** What somebody else has made of it meanwhile. */
    theirs: moved ? latest.value : undefined,
    change(part: Partial<T>) {
      again();
      put({ base, mine: { ...mine, ...part } });
    },
    take() {
      again();
      forget();
    },
    keep() {
      again();
      put({ base: latest, mine: onTop(base.value, mine, latest.value) });
    },
    send: <P extends WritePath<"put">>(path: P, given: { path?: Record<string, string>; body: BodyOf<P, "put"> }) => deliver("put", path, given),
    post: <P extends WritePath<"post">>(path: P, given: { path?: Record<string, string>; body: BodyOf<P, "post"> }) => deliver("post", path, given),
  };
}

export type Edit<T extends object> = ReturnType<typeof useEdit<T>>;

/** The end of a form: what somebody else did meanwhile or why it was refused, the buttons, and that it was done. */
export function Save<T extends object>({
  of,
  label,
  tell,
  disabled,
  action,
  children,
}: {
  of: Edit<T>;
  /** What the field is called to which these names lead. */
  label: (path: string[]) => string;
  /** What stands where these names lead, where it is not said as it is written. */
  tell?: (path: string[], value: unknown) => string | undefined;
  disabled?: boolean;
  /** What the button says. */
  action?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  // Of several forms on a screen the one is meant in which somebody writes.
  useKey("save", () => (document.activeElement?.closest("form") ?? end.current?.closest("form"))?.requestSubmit());
  return (
    <>
      {of.theirs ? <Beside of={of} theirs={of.theirs} label={label} tell={tell} /> : <Problem error={of.refused} />}
      <div ref={end} className="actions">
        <Button type="primary" htmlType="submit" disabled={disabled || of.waits} loading={of.busy}>
          {action ?? t("form.save")}
        </Button>
        {children}
        <span role="status" className="said">
          {of.waits ? t("form.waits") : of.saved && t("setting.saved")}
        </span>
      </div>
    </>
  );
}

/** Somebody else's version beside mine; nothing of either is lost before it is chosen. */
function Beside<T extends object>({
  of,
  theirs,
  label,
  tell,
}: {
  of: Edit<T>;
  theirs: T;
  label: (path: string[]) => string;
  tell?: (path: string[], value: unknown) => string | undefined;
}) {
  const { t } = useTranslation();
  const lang = useLanguage();
  const told = (value: unknown): string => {
    if (value === undefined || value === null || value === "") return "—";
    if (typeof value === "boolean") return t(value ? "beside.yes" : "beside.no");
    if (typeof value !== "object") return String(value);
    if (Array.isArray(value)) return value.map(told).join(lang === "zh" ? "；" : "; ") || "—";
    if ("zh" in value && "en" in value) return named(value as { zh: string; en: string }, lang);
    return Object.values(value).map(told).join(" · ");
  };
  const { changedBy, changedAt } = of.refused?.params ?? {};
  const choose = (how: () => void) => (event: React.MouseEvent<HTMLElement>) => {
    // The buttons go; who works by keyboard goes on at the end of the form.
    event.currentTarget.closest("form")?.querySelector<HTMLElement>("button[type=submit]")?.focus();
    how();
  };
  return (
    <section className="beside" role="alert" aria-label={t("beside.title")}>
      <p>
        <strong>{changedBy ? t("beside.by", { who: changedBy, time: dateTime(changedAt) }) : t("beside.somebody")}</strong> {t("beside.safe")}
      </p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t("beside.field")}</th>
            <th scope="col">{t("beside.theirs")}</th>
            <th scope="col">{t("beside.mine")}</th>
          </tr>
        </thead>
        <tbody>
          {differences(theirs, of.value).map(({ path, one, other }) => (
            <tr key={path.join(".")}>
              <th scope="row">{label(path)}</th>
              <td>{(one !== undefined && tell?.(path, one)) || told(one)}</td>
              <td>
                {(other !== undefined && tell?.(path, other)) || told(other)} {same(at(of.base, path), other) && <span className="quiet">{t("beside.untouched")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button onClick={choose(of.keep)}>{t("beside.keep")}</Button>
        <Button onClick={choose(of.take)}>{t("beside.take")}</Button>
      </div>
    </section>
  );
}
