import { CheckCircleFilled, WarningFilled } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetched } from "../api/raw";
import { type Names, useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { begins, dayFrom, ends } from "../lib/period";
import { dateTime } from "../lib/time";
import { Is } from "../ui/Is";
import { Period } from "../ui/Period";
import { Answered } from "../ui/States";

interface Report {
  breaches: { service: string; breach: { rule: string; thing: string; at: string; eventIds: string[] } }[];
  rules: { service: string; breach: { rule: string; thing: string; says: Names } }[];
  missing: string[];
}

/** Where the events of a period contradict the procedures, rule by rule, with the events that show it. */
export function Breaches({ open }: { open: (about: string) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [address, change] = useAddress({ from: dayFrom(-29), until: dayFrom(0) });
  const [unfolded, unfold] = useState<string>();
  const url = `/api/v1/audit/conformance?from=${begins(address.from)}&until=${ends(address.until)}`;
  const report = useQuery({ queryKey: ["conformance", url], queryFn: () => fetched<Report>(url), staleTime: 60_000, refetchOnWindowFocus: false });
  const rules = (report.data?.rules ?? [])
    .map(({ service, breach: rule }) => ({
      service,
      ...rule,
      found: report.data?.breaches.filter((one) => one.service === service && one.breach.rule === rule.rule && one.breach.thing.startsWith(rule.thing)) ?? [],
    }))
    .sort((one, other) => other.found.length - one.found.length || one.rule.localeCompare(other.rule, "en", { numeric: true }));
  const total = report.data?.breaches.length ?? 0;

  return (
    <>
      <div className="filters end">
        <Period from={address.from} until={address.until} set={change} />
      </div>
      <Answered of={report}>
        {(report.data?.missing.length ?? 0) > 0 && (
          <p className="problem" role="alert">
            {t("audit.notJudged", { services: report.data?.missing.map((each) => t(`audit.services.${each}`)).join(" · ") })}
          </p>
        )}
        <p className="sum" role="status">
          {total === 0 ? (
            <Is colour="green" icon={<CheckCircleFilled />}>
              {t("audit.clean", { count: rules.length })}
            </Is>
          ) : (
            <Is colour="red" icon={<WarningFilled />}>
              {t("audit.found", { count: total, rules: rules.length })}
            </Is>
          )}
        </p>
        <section className="card">
          {rules.map((rule) => {
            const key = `${rule.service}/${rule.rule}/${rule.thing}`;
            const here = unfolded === key;
            return (
              <div key={key} className="breach">
                <button type="button" className="row" aria-expanded={here} disabled={rule.found.length === 0} onClick={() => unfold(here ? undefined : key)}>
                  <strong className="rule">{rule.rule}</strong>
                  <span className="grow">
                    {named(rule.says)}
                    <span className="quiet small"> · {t(`audit.services.${rule.service}`)}</span>
                  </span>
                  {rule.found.length === 0 ? (
                    <Is colour="green" icon={<CheckCircleFilled />}>
                      {t("audit.observed")}
                    </Is>
                  ) : (
                    <Is colour="red" icon={<WarningFilled />}>
                      {t("audit.times", { count: rule.found.length })}
                    </Is>
                  )}
                </button>
                {here && (
                  <ul className="inner">
                    {rule.found.slice(0, 50).map(({ breach }, index) => (
                      <li key={index} className="row">
                        <time className="number">{dateTime(breach.at)}</time>
                        <span className="grow quiet small number">{breach.thing}</span>
                        <Button size="small" onClick={() => open(breach.thing)}>
                          {t("audit.show", { count: breach.eventIds.length })}
                        </Button>
                      </li>
                    ))}
                    {rule.found.length > 50 && <li className="row quiet">{t("audit.andMore", { count: rule.found.length - 50 })}</li>}
                  </ul>
                )}
              </div>
            );
          })}
        </section>
      </Answered>
    </>
  );
}
