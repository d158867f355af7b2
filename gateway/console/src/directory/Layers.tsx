import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useStaffNames } from "../api/staff";
import { useStore } from "../lib/store";
import { dateTime } from "../lib/time";
import { Answered } from "../ui/States";
import { PlanForm } from "./PlanForm";
import { days, type Hours, PLANNERS, type Roster } from "./plan";

/** "Mon–Fri 09:00–18:00". */
export function useHours() {
  const { t } = useTranslation();
  const on = (weekdays: number[]) => (weekdays.length === 7 ? t("roster.everyDay") : days(weekdays, (day) => t(`roster.weekdays.${day - 1}`)));
  const time = (of: Hours) => (of.from === of.until ? t("roster.allDay") : `${of.from}–${of.until}`);
  return { on, hours: (of?: Hours) => (of ? `${on(of.weekdays)} ${time(of)}` : "") };
}

/** S16. What a roster is made of: layers of people who take turns, and what stands on top of them. */
export function Layers({ rosterId }: { rosterId: string }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const { hours } = useHours();
  const { me, site } = useStore(session.store);
  const may = rolesAt(me, site).some((role) => PLANNERS.includes(role));
  const found = useRead("rosters", "/api/v1/rosters/{rosterId}", { path: { rosterId } });
  const roster = found.data as Read<Roster> | undefined;
  const [editing, edit] = useState<number>();
  const plans = roster?.value.plans ?? [];
  const covers = roster?.value.covers ?? [];
  return (
    <Answered of={found}>
      {plans.map((plan, index) => (
        <div key={plan.from} className="pad made-of">
          <div className="actions">
            <h3 className="grow">
              {t("roster.layers")}{" "}
              <span className="quiet small">
                {Date.parse(plan.from) <= Date.now() ? t("roster.inForce") : t("roster.from", { time: dateTime(plan.from) })}
                {editing !== index && ` · ${t("roster.layersWhy")}`}
              </span>
            </h3>
            {may && editing !== index && (
              <Button size="small" onClick={() => edit(index)}>
                {t("roster.change")}
              </Button>
            )}
          </div>
          {editing === index && roster ? (
            <PlanForm id={rosterId} read={roster} at={index} close={() => edit(undefined)} />
          ) : (
            <>
              <ol>
                {plan.layers.map((layer) => (
                  <li key={layer.name} className="row wrap">
                    <strong>{layer.name}</strong>
                    <span className="number">{hours(layer.hours)}</span>
                    <span className="grow">{layer.staffIds.map((one) => staff.name(one)).join(" → ")}</span>
                    <span className="quiet small">
                      {t("roster.perTurn", { count: layer.daysPerTurn })} · {t("roster.since", { day: layer.rotationStart })}
                    </span>
                  </li>
                ))}
              </ol>
              <p className="quiet">{plan.required.length ? `${t("roster.required")} ${plan.required.map(hours).join(" · ")}` : t("roster.noRequired")}</p>
            </>
          )}
          {index === 0 && (
            <>
              <h3>{t("roster.covers")}</h3>
              {covers.length === 0 && <p className="quiet">{t("roster.noCovers")}</p>}
              <ul>
                {covers.map((cover) => (
                  <li key={`${cover.source}-${cover.from}`} className="row wrap">
                    <span className="number">
                      {dateTime(cover.from)} – {dateTime(cover.until)}
                    </span>
                    <strong className="grow">{staff.name(cover.staffId)}</strong>
                    <span className="quiet">{t(`duty.by.${cover.by}`, { defaultValue: cover.by })}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </Answered>
  );
}
