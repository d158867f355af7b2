import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/directory-service";
import { dateTime } from "../lib/time";
import { Answered } from "../ui/States";

type Hours = components["schemas"]["DutyHours"];

/** S16. What a roster is made of: layers of people who take turns, and what stands on top of them. */
export function Layers({ rosterId }: { rosterId: string }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const roster = useGet("rosters", "/api/v1/rosters/{rosterId}", { path: { rosterId } }, { every: 60_000 });
  const hours = (of?: Hours) => {
    const on = of?.weekdays?.length === 7 ? t("roster.everyDay") : days(of?.weekdays ?? [], (day) => t(`roster.weekdays.${day - 1}`));
    return `${on} ${of?.from === of?.until ? t("roster.allDay") : `${of?.from}–${of?.until}`}`;
  };
  const plans = roster.data?.plans ?? [];
  const covers = roster.data?.covers ?? [];
  return (
    <Answered of={roster}>
      {plans.map((plan, index) => (
        <div key={plan.from} className="pad made-of">
          <h3>
            {t("roster.layers")}{" "}
            <span className="quiet small">
              {Date.parse(plan.from ?? "") <= Date.now() ? t("roster.inForce") : t("roster.from", { time: dateTime(plan.from) })} · {t("roster.layersWhy")}
            </span>
          </h3>
          <ol>
            {plan.layers?.map((layer) => (
              <li key={layer.name} className="row wrap">
                <strong>{layer.name}</strong>
                <span className="number">{hours(layer.hours)}</span>
                <span className="grow">{layer.staffIds?.map((one) => staff.name(one)).join(" → ")}</span>
                <span className="quiet small">
                  {t("roster.perTurn", { count: layer.daysPerTurn })} · {t("roster.since", { day: layer.rotationStart })}
                </span>
              </li>
            ))}
          </ol>
          <p className="quiet">
            {plan.required?.length ? `${t("roster.required")} ${plan.required.map(hours).join(" · ")}` : t("roster.noRequired")}
          </p>
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
                    <span className="quiet">{t(`duty.by.${cover.by}`, { defaultValue: cover.by ?? "" })}</span>
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

/** Days that follow each other are said in one. */
function days(of: number[], name: (day: number) => string): string {
  const runs: number[][] = [];
  for (const day of of) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${name(run[0]!)}–${name(run.at(-1)!)}` : run.map(name).join(" "))).join(" ");
}
