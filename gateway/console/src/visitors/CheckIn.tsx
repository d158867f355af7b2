import { Button, Input, Radio, Select } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, type AnswerOf, type Refused } from "../api/http";
import { useGet, usePages } from "../api/query";
import type { StaffMember } from "../api/staff";
import type { components } from "../generated/visitor-service";
import { chosenLanguage, useNamed } from "../i18n/language";
import { keyOf, useKey } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { clock } from "../lib/time";
import { useClosing } from "../ui/closing";
import { Field } from "../ui/Field";
import { Answered, Empty, Problem } from "../ui/States";
import { HostField } from "./HostField";
import { said, useVisitCommand } from "./visits";

type Kind = components["schemas"]["KindView"];
type Asked = components["schemas"]["Ask"];
type Watched = AnswerOf<"/api/v1/watch-list/matches", "post">;
export type Expected = components["schemas"]["ExpectedView"];

const EMPTY = { kind: "", name: "", company: "", number: "", matter: "", hostId: "", subject: "", appointment: "", persons: "1", invitationId: "", guest: 0 };
type Draft = typeof EMPTY;

/** What an expected visitor is registered with; name, company and host stand in the invitation. */
export const arrivalOf = (expected: Expected, noticeVersion: string) => ({
  id: newId("visit"),
  kind: expected.visitKind ?? "",
  invitationId: expected.invitationId,
  guests: [expected.guest ?? 1],
  noticeVersion,
  noticeLanguage: chosenLanguage.get(),
});

/** One press for whoever is expected. @param missing the plan asks for something that the invitation does not say */
export function useArrive(registered: (id: string) => void, missing: (expected: Expected) => void) {
  const scripts = useGet("scripts", "/api/v1/visit-plans/scripts", {}, { every: 600_000 });
  const step = useVisitCommand();
  const arrive = async (expected: Expected) => {
    const body = arrivalOf(expected, scripts.data?.noticeVersion ?? "");
    const outcome = await step.run("post", "/api/v1/visits", { body });
    if (outcome) registered(body.id);
    else missing(expected);
  };
  return { arrive, busy: step.busy, refused: step.refused };
}

/** S32, S40, S87, S88. Whoever stands at the desk: only what the plan asks of this kind of visitor. */
export function CheckIn({
  expected,
  person,
  refused,
  close,
  registered,
}: {
  expected?: Expected;
  person?: StaffMember;
  refused?: Refused;
  close: () => void;
  registered: (id: string) => void;
}) {
  const { t } = useTranslation();
  const named = useNamed();
  const lang = useStore(chosenLanguage);
  const scripts = useGet("scripts", "/api/v1/visit-plans/scripts", {}, { every: 600_000 });
  const begin: Draft = {
    ...EMPTY,
    ...(expected && {
      kind: expected.visitKind ?? "",
      name: expected.name ?? "",
      company: expected.company ?? "",
      hostId: expected.host?.id ?? "",
      invitationId: expected.invitationId ?? "",
      guest: expected.guest ?? 0,
    }),
  };
  const [draft, change, forget] = useDraft(`check-in.${expected ? `${expected.invitationId}.${expected.guest}` : "new"}`, begin);
  const step = useVisitCommand();
  const [watched, setWatched] = useState<Watched>();
  const kind = scripts.data?.kinds?.find((each) => each.kind === draft.kind);
  const hostId = draft.hostId || person?.staffId || "";
  const asks = kind?.asks ?? [];
  const missing = asks.filter((one) => one.required && !given(one, { ...draft, hostId }));
  const [quick, setQuick] = useState<{ refused?: Refused }>({ refused });

  async function store() {
    if (!kind || missing.length > 0) return;
    const asked = (field: string) => asks.some((one) => one.field === field);
    const id = newId("visit");
    const outcome = await step.run("post", "/api/v1/visits", {
      body: {
        id,
        kind: draft.kind,
        noticeVersion: scripts.data?.noticeVersion ?? "",
        noticeLanguage: lang,
        arrivedAt: new Date().toISOString(),
        ...(asked("name") && { name: said(draft.name) }),
        ...(asked("company") && { company: said(draft.company) }),
        ...(asked("number") && { number: said(draft.number) }),
        ...(asked("matter") && { matter: said(draft.matter) }),
        ...(asked("host") && hostId && { hostId }),
        ...(asked("subject") && draft.subject && { subject: draft.subject }),
        ...(asked("appointment") && draft.appointment && { appointment: draft.appointment === "yes" }),
        ...(asked("persons") && Number(draft.persons) > 1 && { persons: Number(draft.persons) }),
        ...(draft.invitationId && { invitationId: draft.invitationId, guests: [draft.guest] }),
      },
    });
    if (!outcome) return;
    forget();
    registered(id);
  }
  useKey("save", () => void store());
  useClosing(close);
  const form = useRef<HTMLFormElement>(null);
  const ready = (scripts.data?.kinds ?? []).length > 0;
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLElement>(".kinds input:checked, .kinds input")?.focus();
  }, [ready]);

  /** Only informs: what is done about it decides whoever stands at the desk. */
  const look = () => {
    const body = { name: said(draft.name), company: said(draft.company), number: said(draft.number) };
    if (body.name || body.company || body.number) ask("/api/v1/watch-list/matches", body).then(setWatched, () => undefined);
  };

  return (
    <form
      ref={form}
      className="card work"
      aria-label={t("arrival.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>{t("arrival.title")}</h2>
      <Answered of={scripts}>
        {(scripts.data?.kinds ?? []).length === 0 && <Empty>{t("arrival.noPlan")}</Empty>}
        {!expected && <Matches typed={draft.name} registered={registered} refused={setQuick} />}
        <div className="field">
          <span>{t("arrival.kind")}</span>
          <Radio.Group
            className="kinds"
            aria-label={t("arrival.kind")}
            value={draft.kind}
            optionType="button"
            buttonStyle="solid"
            onChange={(event) => change({ kind: event.target.value as string, subject: "" })}
            options={(scripts.data?.kinds ?? []).map((each) => ({ value: each.kind ?? "", label: named(each.names) }))}
          />
        </div>
        {!kind && <p className="quiet">{t("arrival.chooseKind")}</p>}
        {kind && (
          <div className="fields visit-form" onBlur={look}>
            {asks.map((one) => (
              <Question key={`${draft.kind}.${one.field}`} one={one} kind={kind} draft={{ ...draft, hostId }} change={change} />
            ))}
          </div>
        )}
        <Watch of={watched} />
        {kind && (
          <p className="small">
            <span className="quiet">{t("arrival.notice")}</span>
            {named(scripts.data?.notice)}
          </p>
        )}
        <Problem error={step.refused ?? quick.refused} />
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={step.busy} disabled={!kind || missing.length > 0}>
            {t("arrival.save")} <kbd>{keyOf("save")}</kbd>
          </Button>
          <Button onClick={close}>{t("form.close")}</Button>
        </div>
      </Answered>
    </form>
  );
}

function given(one: Asked, draft: Draft): boolean {
  switch (one.field) {
    case "host":
      return draft.hostId !== "";
    case "appointment":
      return draft.appointment !== "" || draft.invitationId !== "";
    case "persons":
      return true;
    default:
      return (draft[one.field as "name"] ?? "").trim() !== "";
  }
}

/** One question of the plan, in its own words. */
function Question({ one, kind, draft, change }: { one: Asked; kind: Kind; draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const label = `${named(one.words)}${one.required ? " *" : ` ${t("arrival.optional")}`}`;
  switch (one.field) {
    case "host":
      return <HostField label={label} value={draft.hostId} set={(hostId) => change({ hostId })} required={one.required} />;
    case "subject":
      return (
        <Field label={label}>
          <Select
            aria-label={label}
            value={draft.subject || undefined}
            onChange={(subject: string) => change({ subject })}
            options={(kind.subjects ?? []).map((each) => ({ value: each.subject ?? "", label: named(each.names) }))}
          />
        </Field>
      );
    case "appointment":
      return (
        <div className="field">
          <span>{label}</span>
          <Radio.Group
            aria-label={label}
            value={draft.invitationId ? "yes" : draft.appointment}
            disabled={draft.invitationId !== ""}
            onChange={(event) => change({ appointment: event.target.value as string })}
            options={[
              { value: "yes", label: t("arrival.yes") },
              { value: "no", label: t("arrival.no") },
            ]}
          />
        </div>
      );
    case "persons":
      return (
        <Field label={label}>
          <Input type="number" min={1} max={1000} value={draft.persons} aria-label={label} onChange={(event) => change({ persons: event.target.value })} />
        </Field>
      );
    default: {
      const field = one.field as "name" | "company" | "number" | "matter";
      return (
        <Field label={label} wide={field === "matter"}>
          <Input
            value={draft[field]}
            aria-required={one.required}
            autoComplete="off"
            {...(field === "number" ? { inputMode: "tel" as const } : {})}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        </Field>
      );
    }
  }
}

/** Whoever is expected today and is called like that; one press and they are registered. */
function Matches({ typed, registered, refused }: { typed: string; registered: (id: string) => void; refused: (what: { refused?: Refused }) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const expected = usePages("invitations", "/api/v1/invitations/expected", {});
  const { arrive, refused: no } = useArrive(registered, () => refused({ refused: no }));
  const text = typed.trim();
  const items = expected.items
    .filter((each) => each.outcome === "expected" && (text === "" || (each.name ?? "").includes(text) || (each.company ?? "").includes(text)))
    .slice(0, text === "" ? 3 : 5);
  if (items.length === 0) return null;
  return (
    <div className="field">
      <span>{t("arrival.expectedMatch")}</span>
      <div className="steps">
        {items.map((each) => (
          <div className="row" key={`${each.invitationId}-${each.guest}`}>
            <span className="number">{clock(each.startsAt)}</span>
            <span className="grow">
              <strong>{each.name ?? t("visitors.erased")}</strong> <span className="quiet">{each.company}</span> · {t("visitors.to", { name: named(each.host?.names) })}
            </span>
            <Button size="small" onClick={() => void arrive(each)}>
              {t("visit.next.arrived")}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

function Watch({ of }: { of?: Watched }) {
  const { t } = useTranslation();
  const entries = (of?.matches ?? []).filter((match) => match.entry?.holds);
  if (entries.length === 0 && (of?.solicitors ?? []).length === 0) return null;
  return (
    <div className="inside" role="status">
      {entries.map((match) => (
        <p key={match.entry?.watchId}>
          <strong>
            {t("visit.watch")} · {t(`visit.watchKind.${match.entry?.kind}`, { defaultValue: match.entry?.kind ?? "" })}
          </strong>{" "}
          {[match.entry?.name, match.entry?.company, match.entry?.reason].filter(Boolean).join(" · ")}
        </p>
      ))}
      {(of?.solicitors ?? []).length > 0 && <p>{t("visit.solicited")}</p>}
    </div>
  );
}
