import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

export interface Bar {
  name: string;
  /** What decides the length. */
  value: number;
  shown?: string;
  tone?: "good" | "late" | "plain";
  /** Shows the events behind it. */
  open?: () => void;
}

/** Bars with their words and numbers, longest possible at the right edge; the same as a table for whoever prefers it. */
export function Chart({ title, says, bars, unit, children }: { title: string; says?: ReactNode; bars: Bar[]; unit?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const [asTable, setTable] = useState(false);
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <section className="card chart" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {bars.length > 0 && (
          <Button size="small" aria-pressed={asTable} onClick={() => setTable(!asTable)}>
            {t(asTable ? "reports.asChart" : "reports.asTable")}
          </Button>
        )}
      </header>
      {says && <p className="says">{says}</p>}
      {bars.length === 0 ? (
        <p className="quiet pad">{t("reports.nothing")}</p>
      ) : asTable ? (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t("reports.what")}</th>
              <th scope="col" className="right">
                {unit ?? t("reports.number")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.name}>
                <th scope="row">{bar.name}</th>
                <td className="right number">{bar.shown ?? bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className="bars">
          {bars.map((bar) => {
            const inner = (
              <>
                <span className="bar-name">{bar.name}</span>
                <span className="bar-room" aria-hidden>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                    <rect className={bar.tone ?? "plain"} x="0" y="0" width={Math.max(bar.value > 0 ? 0.6 : 0, (bar.value / most) * 100)} height="10" />
                  </svg>
                </span>
                <span className="bar-value number">{bar.shown ?? bar.value}</span>
              </>
            );
            return (
              <li key={bar.name}>
                {bar.open && bar.value > 0 ? (
                  <button type="button" className="bar-row" onClick={bar.open}>
                    {inner}
                  </button>
                ) : (
                  <div className="bar-row">{inner}</div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {children}
    </section>
  );
}

/** One column for each step of time: what came, and how much of it was good. */
export function Columns({ title, steps, names }: { title: string; steps: { name: string; all: number; good: number }[]; names: { all: string; good: string } }) {
  const { t } = useTranslation();
  const [asTable, setTable] = useState(false);
  const most = Math.max(1, ...steps.map((step) => step.all));
  const width = 100 / Math.max(1, steps.length);
  return (
    <section className="card chart" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Button size="small" aria-pressed={asTable} onClick={() => setTable(!asTable)}>
          {t(asTable ? "reports.asChart" : "reports.asTable")}
        </Button>
      </header>
      {asTable ? (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t("reports.day")}</th>
              <th scope="col" className="right">
                {names.all}
              </th>
              <th scope="col" className="right">
                {names.good}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.name}>
                <th scope="row" className="number">
                  {step.name}
                </th>
                <td className="right number">{step.all}</td>
                <td className="right number">{step.good}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <figure className="columns" role="img" aria-label={steps.map((step) => `${step.name}: ${step.all} / ${step.good}`).join("; ")}>
          <svg viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden>
            {steps.map((step, index) => (
              <g key={step.name}>
                <rect className="plain soft" x={index * width + width * 0.15} width={width * 0.7} y={50 - (step.all / most) * 48} height={(step.all / most) * 48} />
                <rect className="good" x={index * width + width * 0.15} width={width * 0.7} y={50 - (step.good / most) * 48} height={(step.good / most) * 48} />
              </g>
            ))}
          </svg>
          <div className="axis" aria-hidden>
            {steps.map((step) => (
              <span key={step.name}>
                <b>{step.all}</b>
                {step.name.slice(5)}
              </span>
            ))}
          </div>
          <figcaption className="small quiet">
            <i className="swatch soft" /> {names.all} <i className="swatch good" /> {names.good}
          </figcaption>
        </figure>
      )}
    </section>
  );
}
