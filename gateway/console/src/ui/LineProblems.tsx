import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Names, useNamed } from "../i18n/language";

/** As every service answers it. */
interface LineProblem {
  line?: number;
  column?: string;
  heading?: Names | null;
  sentence?: Names;
}

/** So many are mended at a glance. */
const FEW = 20;

/** What is wrong with a file, line by line, in the words of the server; whatever the file brings. */
export function LineProblems({ lead, all = [] }: { lead: string; all?: LineProblem[] }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [whole, setWhole] = useState(false);
  return (
    <div className="problem">
      <p>{lead}</p>
      <ol className="line-problems">
        {(whole ? all : all.slice(0, FEW)).map((problem, index) => (
          <li key={index}>
            <span className="number quiet">{t("settlement.line", { line: problem.line })}</span> <strong>{named(problem.heading) || problem.column}</strong> {named(problem.sentence)}
          </li>
        ))}
      </ol>
      {!whole && all.length > FEW && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t("imports.showAll", { count: all.length })}
        </Button>
      )}
    </div>
  );
}
