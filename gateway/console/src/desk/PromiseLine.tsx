import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../api/query";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/call-service";
import { useDraft } from "../lib/draft";
import { clock } from "../lib/time";
import { Field, TextField } from "../ui/Field";
import { Countdown } from "../ui/Is";
import { Problem } from "../ui/States";

type PromiseRow = components["schemas"]["PromiseRow"];
const REASONS = ["caller-called-again", "caller-declines", "recorded-by-mistake"] as const;

/** One open promise with its time; a promise to call back can be settled here. */
export function PromiseLine({ promise }: { promise: PromiseRow }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [open, setOpen] = useState(false);
  const callback = promise.kind === "call-back";
  return (
    <div className="row wrap">
      <span className="grow">
        <strong>{staff.name(promise.ownerId) || t("promise.desk")}</strong>{" "}
        <span className="quiet">{t(`promise.kind.${promise.kind}`)}</span>
        <br />
        <span className="sub">{t("promise.before", { time: clock(promise.dueAt) })}</span>
      </span>
      <Countdown dueAt={promise.dueAt ?? ""} openedAt={promise.openedAt} />
      {callback && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("promise.settle")}
        </Button>
      )}
      {open && <Settle promise={promise} />}
    </div>
  );
}

/** Kept by a call alone: by whom, to which number, how long they spoke. */
function Settle({ promise }: { promise: PromiseRow }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const id = promise.promiseId ?? "";
  const [draft, change, forget] = useDraft(`attempt.${id}`, { number: "", minutes: "" });
  const attempt = useCommand("promises", "figures");
  const release = useCommand("promises", "figures");
  const [noted, setNoted] = useState(false);
  const seconds = Math.round(Number(draft.minutes.replace(",", ".")) * 60);
  return (
    <form
      className="actions full"
      aria-label={t("promise.settle")}
      onSubmit={(event) => {
        event.preventDefault();
        void attempt
          .run("post", "/api/v1/promises/{id}/attempts", {
            path: { id },
            body: {
              staffId: promise.ownerId ?? "",
              number: draft.number.trim(),
              talkSeconds: seconds,
              calledAt: new Date(Date.now() - seconds * 1000).toISOString(),
            },
          })
          .then((outcome) => {
            if (!outcome) return;
            forget();
            setNoted(true);
          });
      }}
    >
      {noted && (
        <p className="quiet full" role="status">
          {t("promise.attempted")}
        </p>
      )}
      <TextField label={t("promise.numberCalled", { name: staff.name(promise.ownerId) })} value={draft.number} set={(number) => change({ number })} inputMode="tel" />
      <TextField label={t("promise.minutes")} value={draft.minutes} set={(minutes) => change({ minutes })} inputMode="numeric" />
      <Button type="primary" htmlType="submit" loading={attempt.busy} disabled={draft.number.trim() === "" || !(seconds >= 0) || draft.minutes.trim() === ""}>
        {t("promise.called")}
      </Button>
      <Field label={t("promise.release")}>
        <Select
          aria-label={t("promise.release")}
          value={null}
          placeholder={t("promise.reason")}
          style={{ minWidth: 150 }}
          loading={release.busy}
          onChange={(reason: (typeof REASONS)[number] | null) =>
            reason && void release.run("post", "/api/v1/promises/{id}/release", { path: { id }, body: { reason } })
          }
          options={REASONS.map((value) => ({ value, label: t(`promise.reasons.${value}`) }))}
        />
      </Field>
      <Problem error={attempt.refused ?? release.refused} />
    </form>
  );
}
