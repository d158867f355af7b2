import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { useQueries } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { get } from "../api/http";
import { useAll, useCommand } from "../api/query";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/directory-service";
import { useNamed } from "../i18n/language";
import { newId } from "../lib/id";
import { dayFrom } from "../lib/period";
import { clock, dateTime } from "../lib/time";
import { instant } from "../lib/written";
import { useClosing } from "../ui/closing";
import { Field } from "../ui/Field";
import { Is } from "../ui/Is";
import { Answered, Empty, Problem } from "../ui/States";
import { StaffField } from "../ui/Typeahead";
import { When } from "../ui/When";

type Roster = components["schemas"]["RosterRow"];
type Shift = components["schemas"]["DutyShift"];

const AHEAD = 14;

/** S16. Two weeks ahead: who is on duty, where nobody is, and who stands in. */
export function Duty() {
  const { t } = useTranslation();
  const rosters = useAll("rosters", "/api/v1/rosters");
  return (
    <Answered of={rosters}>
      {rosters.data?.length === 0 && (
        <section className="card">
          <Empty>{t("duty.none")}</Empty>
        </section>
      )}
      {rosters.data?.map((roster) => (
        <Ahead key={roster.rosterId} roster={roster} />
      ))}
    </Answered>
  );
}

function Ahead({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const id = roster.rosterId ?? "";
  const [chosen, choose] = useState<Shift>();
  const days = Array.from({ length: AHEAD }, (_, index) => dayFrom(index));
  const planned = useQueries({
    queries: days.map((day) => ({
      queryKey: ["rosters", "day", id, day],
      queryFn: () => get("/api/v1/rosters/{rosterId}/days/{day}", { path: { rosterId: id, day } }),
      staleTime: 30_000,
    })),
  });
  const failed = planned.find((one) => one.error);
  const gaps = planned.reduce((sum, one) => sum + (one.data?.gaps?.length ?? 0), 0);
  return (
    <section className="card" aria-label={named(roster.names)}>
      <header>
        <h2>{named(roster.names)}</h2>
        {planned.some((one) => one.isPending) ? (
          <span className="quiet" role="status">
            {t("state.loading")}
          </span>
        ) : gaps === 0 ? (
          <Is colour="green" icon={<CheckCircleFilled />}>
            {t("setting.noGaps", { count: AHEAD })}
          </Is>
        ) : (
          <Is colour="red" icon={<WarningFilled />}>
            {t("setting.gaps", { count: gaps })}
          </Is>
        )}
      </header>
      {failed && <Problem error={failed.error} />}
      {chosen && <StandIn key={chosen.from} roster={id} shift={chosen} done={() => choose(undefined)} />}
      {chosen?.staffId && <Swap key={`swap-${chosen.from}`} roster={id} shift={chosen} others={planned.flatMap((one) => one.data?.shifts ?? [])} done={() => choose(undefined)} />}
      <div className="roster">
        {days.map((day, index) => (
          <div key={day} className={`duty-day${[0, 6].includes(new Date(`${day}T12:00:00`).getDay()) ? " weekend" : ""}`}>
            <h3 className="number">
              {day.slice(5)} <span className="quiet small">{t(`setting.weekdays.${new Date(`${day}T12:00:00`).getDay()}`)}</span>
            </h3>
            {planned[index]?.data?.shifts
              ?.filter((shift) => shift.by !== "nobody")
              .map((shift) => (
                <button
                  key={shift.from}
                  type="button"
                  className={`shift${chosen?.from === shift.from ? " marked" : ""}${shift.by && shift.by !== "layer" ? " changed" : ""}`}
                  aria-pressed={chosen?.from === shift.from}
                  onClick={() => choose(chosen?.from === shift.from ? undefined : shift)}
                >
                  <span className="number small">
                    {clock(shift.from) === clock(shift.until) ? t("roster.allDay") : `${clock(shift.from)}–${clock(shift.until)}`}
                  </span>
                  <strong>{staff.name(shift.staffId)}</strong>
                  {shift.by && shift.by !== "layer" && <span className="small">{t(`duty.by.${shift.by}`)}</span>}
                </button>
              ))}
            {planned[index]?.data?.gaps?.map((gap) => (
              <button key={gap.from} type="button" className="shift gap" aria-pressed={chosen?.from === gap.from} onClick={() => choose(chosen?.from === gap.from ? undefined : gap)}>
                <WarningFilled aria-hidden /> {t("duty.gap", { from: clock(gap.from), until: clock(gap.until) })}
              </button>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Somebody else for this shift or a part of it. */
function StandIn({ roster, shift, done }: { roster: string; shift: Shift; done: () => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [who, setWho] = useState<string>();
  const [from, setFrom] = useState(dateTime(shift.from));
  const [until, setUntil] = useState(dateTime(shift.until));
  const save = useCommand("rosters");
  useClosing(done);
  return (
    <form
      className="work"
      aria-label={t("setting.standIn")}
      onSubmit={(event) => {
        event.preventDefault();
        void save
          .run("post", "/api/v1/rosters/{rosterId}/overrides", {
            path: { rosterId: roster },
            body: { id: newId("override"), staffId: who ?? "", from: instant(from).toISOString(), until: instant(until).toISOString() },
          })
          .then((outcome) => outcome && done());
      }}
    >
      <h3>{shift.staffId ? t("setting.standInFor", { name: staff.name(shift.staffId) }) : t("setting.fillGap")}</h3>
      <div className="fields three">
        <StaffField label={t("setting.who")} value={who} set={setWho} focus={1} />
        <When label={t("invite.from")} of="moment" value={from} set={setFrom} />
        <When label={t("invite.until")} of="moment" value={until} set={setUntil} />
      </div>
      <Problem error={save.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={!who} loading={save.busy}>
          {t("setting.standIn")}
        </Button>
        <Button onClick={done}>{t("form.close")}</Button>
      </div>
    </form>
  );
}

/** S16. Two people change places for one shift each. */
function Swap({ roster, shift, others, done }: { roster: string; shift: Shift; others: Shift[]; done: () => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [second, choose] = useState<string>();
  const swap = useCommand("rosters");
  const may = others.filter((other) => other.staffId && other.staffId !== shift.staffId && Date.parse(other.from ?? "") > Date.now());
  return (
    <form
      className="work"
      aria-label={t("setting.swap")}
      onSubmit={(event) => {
        event.preventDefault();
        void swap
          .run("post", "/api/v1/rosters/{rosterId}/swaps", { path: { rosterId: roster }, body: { id: newId("swap"), first: shift.from ?? "", second: second ?? "" } })
          .then((outcome) => outcome && done());
      }}
    >
      <h3>{t("setting.swapOf", { name: staff.name(shift.staffId), time: dateTime(shift.from) })}</h3>
      <div className="fields">
        <Field label={t("setting.swapWith")}>
          <Select
            aria-label={t("setting.swapWith")}
            value={second}
            placeholder={may.length === 0 ? t("setting.noOther") : undefined}
            disabled={may.length === 0}
            onChange={choose}
            options={may.map((other) => ({ value: other.from ?? "", label: `${dateTime(other.from)} ${staff.name(other.staffId)}` }))}
          />
        </Field>
      </div>
      <Problem error={swap.refused} />
      <div className="actions">
        <Button htmlType="submit" disabled={!second} loading={swap.busy}>
          {t("setting.swap")}
        </Button>
      </div>
    </form>
  );
}
