import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAll, useGet } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useStaffNames } from "../api/staff";
import { useNamed } from "../i18n/language";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { clock, day } from "../lib/time";
import { Answered, Empty } from "../ui/States";
import { Layers } from "./Layers";
import { PlanForm } from "./PlanForm";
import { PLANNERS } from "./plan";

const NOTHING = { names: { zh: "", en: "" }, plans: [], covers: [] };

/** S16. Who is on duty today, and of what that follows. */
export function Roster() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const may = rolesAt(me, site).some((role) => PLANNERS.includes(role));
  const rosters = useAll("rosters", "/api/v1/rosters");
  const [fresh, plan] = useState<string>();
  return (
    <Answered of={rosters}>
      {may && !fresh && (
        <div className="filters">
          <span className="quiet grow">{t("roster.why")}</span>
          <Button type="primary" onClick={() => plan(newId("roster"))}>
            {t("roster.add")}
          </Button>
        </div>
      )}
      {fresh && (
        <section className="card work">
          <h2>{t("roster.add")}</h2>
          <PlanForm id={fresh} read={{ value: NOTHING }} fresh close={() => plan(undefined)} />
        </section>
      )}
      {rosters.data?.length === 0 && !fresh && (
        <section className="card">
          <Empty>{t("duty.none")}</Empty>
        </section>
      )}
      {rosters.data?.map((roster) => (
        <Today key={roster.rosterId} rosterId={roster.rosterId ?? ""} names={roster.names} />
      ))}
    </Answered>
  );
}

function Today({ rosterId, names }: { rosterId: string; names?: { zh?: string; en?: string } }) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const today = day(new Date().toISOString());
  const roster = useGet("rosters", "/api/v1/rosters/{rosterId}/days/{day}", { path: { rosterId, day: today } }, { every: 60_000 });
  const now = Date.now();
  return (
    <section className="card" style={{ marginBottom: 12 }} aria-label={named(names)}>
      <header>
        <h2>
          {named(names)} <span className="quiet">{today}</span>
        </h2>
      </header>
      <Answered of={roster}>
        {(roster.data?.shifts ?? [])
          .filter((shift) => shift.by !== "nobody")
          .map((shift) => {
            const current = Date.parse(shift.from ?? "") <= now && now < Date.parse(shift.until ?? "");
            return (
              <div key={shift.from} className={`row${current ? " marked" : ""}`}>
                <span className="number">
                  {clock(shift.from) === clock(shift.until) ? t("roster.allDay") : `${clock(shift.from)}–${clock(shift.until)}`}
                </span>
                <strong className="grow">{staff.name(shift.staffId)}</strong>
                {current && <span>{t("duty.now")}</span>}
                <span className="quiet">{t(`duty.by.${shift.by}`, { defaultValue: shift.source ?? "" })}</span>
              </div>
            );
          })}
        {(roster.data?.gaps ?? []).map((gap) => (
          <div key={gap.from} className="row problem">
            {t("duty.gap", { from: clock(gap.from), until: clock(gap.until) })}
          </div>
        ))}
      </Answered>
      <Layers rosterId={rosterId} />
    </section>
  );
}
