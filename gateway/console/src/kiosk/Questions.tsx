import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askAgain, useGet } from "../api/query";
import type { components } from "../generated/visitor-service";
import { useNamed } from "../i18n/language";
import { Wrong } from "./asked";
import { Back, Tile } from "./Kiosk";
import { Typed } from "./Keys";

type Kind = components["schemas"]["KindView"];
type Ask = components["schemas"]["Ask"];

export interface Invited {
  invitationId: string;
  guest: number;
  kind: string;
}

export interface Answers {
  name?: string;
  company?: string;
  number?: string;
  matter?: string;
  hostId?: string;
  subject?: string;
  appointment?: boolean;
  persons?: number;
}

/** What the plan asks of this kind of visitor, one question at a time. @param only some of them: the rest is known */
export function Questions({ kind, only, back, done }: { kind: Kind; only?: string[]; back: () => void; done: (answers: Answers) => void }) {
  // What a visitor says of an appointment is checked by nobody: it is asked only where it has to be.
  const asks = (kind.asks ?? []).filter((one) => (only ? only.includes(one.field ?? "") : one.field !== "appointment" || one.required));
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const one = asks[at];
  if (!one) return null;
  const next = (more: Answers) => {
    const all = { ...answers, ...more };
    setAnswers(all);
    if (at + 1 < asks.length) setAt(at + 1);
    else done(all);
  };
  return (
    <>
      <p className="k-progress number">
        {at + 1} / {asks.length}
      </p>
      <Question key={one.field} one={one} kind={kind} answers={answers} next={next} back={() => (at === 0 ? back() : setAt(at - 1))} />
    </>
  );
}

function Question({ one, kind, answers, next, back }: { one: Ask; kind: Kind; answers: Answers; next: (answers: Answers) => void; back: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const words = named(one.words);
  const skip = !one.required && (
    <button type="button" className="k-back" onClick={() => next({})}>
      {t("kiosk.skip")}
    </button>
  );
  switch (one.field) {
    case "host":
      return <Host words={words} next={next} back={back} skip={skip} />;
    case "subject":
      return (
        <>
          <h1>{words}</h1>
          <div className="k-tiles kinds">
            {(kind.subjects ?? []).map((subject) => (
              <Tile key={subject.subject} words={named(subject.names)} go={() => next({ subject: subject.subject })} />
            ))}
          </div>
          <Back back={back}>{skip}</Back>
        </>
      );
    case "appointment":
      return (
        <>
          <h1>{words}</h1>
          <div className="k-tiles languages">
            <Tile words={t("kiosk.yes")} go={() => next({ appointment: true })} />
            <Tile words={t("kiosk.no")} go={() => next({ appointment: false })} />
          </div>
          <Back back={back}>{skip}</Back>
        </>
      );
    case "persons":
      return <Persons words={words} next={next} back={back} />;
    default:
      return <Text words={words} field={one.field as "name"} first={answers[one.field as "name"] ?? ""} required={!!one.required} next={next} back={back} />;
  }
}

function Text({
  words,
  field,
  first,
  required,
  next,
  back,
}: {
  words: string;
  field: "name" | "company" | "number" | "matter";
  first: string;
  required: boolean;
  next: (answers: Answers) => void;
  back: () => void;
}) {
  const { t } = useTranslation();
  const [value, setValue] = useState(first);
  const text = value.trim();
  const go = () => (text !== "" || !required) && next({ [field]: text || undefined });
  return (
    <>
      <h1 className="sr">{words}</h1>
      <Typed label={words} value={value} set={setValue} keys={field === "number" ? "digits" : "letters"} enter={go} />
      <Back back={back}>
        <button type="button" className="k-go" disabled={required && text === ""} onClick={go}>
          {t(text === "" && !required ? "kiosk.skip" : "kiosk.next")}
        </button>
      </Back>
    </>
  );
}

/** S105. Name and department, and only of whom somebody can begin to spell. */
function Host({ words, next, back, skip }: { words: string; next: (answers: Answers) => void; back: () => void; skip: React.ReactNode }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [query, setQuery] = useState("");
  const text = query.trim();
  const found = useGet("outward-staff", "/api/v1/outward/staff", { query: { query: text, limit: 4 } }, { enabled: text !== "", every: false, keep: true });
  const items = text === "" ? [] : (found.data?.items ?? []);
  return (
    <>
      <h1 className="sr">{words}</h1>
      <Typed label={words} hint={t("kiosk.hostHint")} value={query} set={setQuery} keys="letters" enter={() => items.length === 1 && next({ hostId: items[0]?.staffId })} />
      <div className="k-people" aria-live="polite">
        {items.map((person) => (
          <button key={person.staffId} type="button" className="k-tile" onClick={() => next({ hostId: person.staffId })}>
            <strong>{named(person.names)}</strong>
            <span className="k-hint">{named(person.department)}</span>
          </button>
        ))}
        {text !== "" && found.isPending && (
          <p className="k-hint" role="status">
            {t("kiosk.loading")}
          </p>
        )}
        {text !== "" && !found.data && <Wrong of={found.error} again={askAgain} />}
        {text !== "" && found.data && items.length === 0 && <p className="k-hint">{t("kiosk.hostNone")}</p>}
      </div>
      <Back back={back}>{skip}</Back>
    </>
  );
}

function Persons({ words, next, back }: { words: string; next: (answers: Answers) => void; back: () => void }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(1);
  return (
    <>
      <h1>{words}</h1>
      <div className="k-count">
        <button type="button" aria-label={t("kiosk.less")} disabled={count <= 1} onClick={() => setCount(count - 1)}>
          −
        </button>
        <output className="number" aria-live="polite">
          {count}
        </output>
        <button type="button" aria-label={t("kiosk.more")} disabled={count >= 99} onClick={() => setCount(count + 1)}>
          +
        </button>
      </div>
      <Back back={back}>
        <button type="button" className="k-go" onClick={() => next(count > 1 ? { persons: count } : {})}>
          {t("kiosk.next")}
        </button>
      </Back>
    </>
  );
}
