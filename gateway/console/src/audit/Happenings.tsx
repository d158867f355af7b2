import { ClockCircleOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { fetched, post, useAct } from "../api/raw";
import { useStaffNames } from "../api/staff";
import { chosenLanguage } from "../i18n/language";
import { useAddress } from "../lib/address";
import { begins, dayFrom, ends } from "../lib/period";
import { useStore } from "../lib/store";
import { dateTime } from "../lib/time";
import { ActorName } from "../ui/ActorName";
import { Field } from "../ui/Field";
import { Is } from "../ui/Is";
import { Period } from "../ui/Period";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { StaffField } from "../ui/Typeahead";
import { EVENTS } from "./events";
import { History } from "./History";
import { momentAt, recordedLater, stepOf, steps } from "./moment";

export interface AuditEvent {
  eventId: string;
  aggregateType: string;
  aggregateId: string;
  sequence: number;
  name: string;
  occurredAt: string;
  recordedAt: string;
  actor: string;
  rule: string | null;
  data: Record<string, unknown>;
}

interface Page {
  items: { service: string; event: AuditEvent }[];
  next: string | null;
  missing: string[];
}

export function useEventWord() {
  const lang = useStore(chosenLanguage);
  return (name: string) => EVENTS[name]?.[lang === "zh" ? 0 : 1] ?? name;
}

/** Events of all services, by time, person, clerk and kind, as of and as known at any moment. */
export function Happenings() {
  const { t } = useTranslation();
  const word = useEventWord();
  const [address, change] = useAddress({ from: dayFrom(-6), until: dayFrom(0), about: "", actor: "", name: "", rule: "", asOf: "", knownAt: "", event: "" });
  const [service, setService] = useState("");
  const query = new URLSearchParams({ limit: "100", from: begins(address.from), until: ends(address.until) });
  for (const name of ["about", "actor", "name", "rule", "asOf", "knownAt"] as const) if (address[name]) query.set(name, address[name]);
  const text = query.toString();
  const events = useInfiniteQuery({
    queryKey: ["audit", text],
    initialPageParam: "",
    queryFn: ({ pageParam }) => fetched<Page>(`/api/v1/audit/events?${text}${pageParam && `&cursor=${encodeURIComponent(pageParam)}`}`),
    getNextPageParam: (last) => last.next || undefined,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    placeholderData: (before) => before,
  });
  const all = events.data?.pages.flatMap((page) => page.items) ?? [];
  const items = service ? all.filter((item) => item.service === service) : all;
  const missing = events.data?.pages[0]?.missing ?? [];
  const picked = all.find((item) => item.event.eventId === address.event);

  return (
    <>
      <section className="card work" aria-label={t("audit.search")}>
        <div className="fields four">
          <Period from={address.from} until={address.until} set={change} />
          <Field label={t("audit.kind")}>
            <Select
              aria-label={t("audit.kind")}
              showSearch={{ optionFilterProp: "label" }}
              allowClear
              value={address.name || undefined}
              placeholder={t("audit.anyKind")}
              onChange={(name?: string) => change({ name: name ?? "" })}
              options={Object.keys(EVENTS).map((value) => ({ value, label: word(value) }))}
            />
          </Field>
          <Later label={t("audit.clerk")} value={address.actor} set={(actor) => change({ actor })} hint={t("audit.clerkHint")} />
          <Later label={t("audit.rule")} value={address.rule} set={(rule) => change({ rule: rule.toUpperCase() })} hint="S116" />
          <About about={address.about} set={(about) => change({ about })} />
        </div>
        <Moments from={begins(address.from)} asOf={address.asOf} knownAt={address.knownAt} set={change} />
      </section>
      {missing.length > 0 && (
        <p className="problem" role="alert">
          {t("audit.missing", { services: missing.map((each) => t(`audit.services.${each}`)).join(" · ") })}
        </p>
      )}
      <div className={picked || address.about ? "split wide" : ""}>
        <div>
          <div className="filters">
            <select className="native" aria-label={t("audit.service")} value={service} onChange={(event) => setService(event.target.value)}>
              {["", "call-service", "visitor-service", "mailroom-service", "directory-service"].map((value) => (
                <option key={value} value={value}>
                  {t(`audit.services.${value || "all"}`)}
                </option>
              ))}
            </select>
            {(address.about || address.name || address.actor || address.rule || address.asOf || address.knownAt) && (
              <Button onClick={() => change({ about: "", name: "", actor: "", rule: "", asOf: "", knownAt: "", event: "" })}>{t("audit.clear")}</Button>
            )}
          </div>
          <Answered of={events}>
            {items.length === 0 ? (
              <section className="card">
                <Empty>{t("audit.none")}</Empty>
              </section>
            ) : (
              <Rows
                label={t("audit.views.events")}
                rows={items}
                idOf={(item) => item.event.eventId}
                pages={events}
                picked={address.event}
                pick={(item) => change({ event: address.event === item.event.eventId ? "" : item.event.eventId })}
                columns={[
                  { title: t("audit.at"), cell: (item) => <span className="number">{dateTime(item.event.occurredAt)}</span> },
                  { title: t("audit.what"), cell: (item) => <strong>{word(item.event.name)}</strong> },
                  { title: t("audit.by"), cell: (item) => <ActorName of={item.event.actor} /> },
                  { title: t("audit.rule"), cell: (item) => item.event.rule ?? "—" },
                  { title: t("audit.recordedAt"), cell: (item) => <Recorded event={item.event} /> },
                ]}
              />
            )}
          </Answered>
        </div>
        {picked ? (
          <History service={picked.service} id={picked.event.aggregateId} event={picked.event.eventId} asOf={address.asOf} knownAt={address.knownAt} about={(about) => change({ about, event: "" })} />
        ) : null}
      </div>
    </>
  );
}

/** Known at once, or written down later. */
export function Recorded({ event }: { event: AuditEvent }) {
  const { t } = useTranslation();
  const late = recordedLater(event.occurredAt, event.recordedAt);
  if (late === 0) return <span className="quiet">{t("audit.atOnce")}</span>;
  return (
    <Is colour="amber" icon={<ClockCircleOutlined />}>
      {t("audit.later", { time: dateTime(event.recordedAt) })}
    </Is>
  );
}

/** Asked once the hand rests: each question to the audit is recorded. */
function Later({ label, value, set, hint }: { label: string; value: string; set: (value: string) => void; hint?: string }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <Field label={label}>
      <Input value={text} placeholder={hint} autoComplete="off" onChange={(event) => setText(event.target.value)} onBlur={() => set(text.trim())} onPressEnter={() => set(text.trim())} />
    </Field>
  );
}

/** A member of staff, whoever has a telephone number, or the id of a thing. The number itself is kept nowhere. */
function About({ about, set }: { about: string; set: (about: string) => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const [by, setBy] = useState<"staff" | "number" | "id">(about && !about.startsWith("staff-") ? "id" : "staff");
  const [text, setText] = useState("");
  const find = useAct();
  useEffect(() => {
    if (about) setBy(about.startsWith("staff-") ? "staff" : "id");
  }, [about]);
  return (
    <div className="about">
      <Field label={t("audit.about")}>
        <select className="native" value={by} onChange={(event) => setBy(event.target.value as typeof by)}>
          {(["staff", "number", "id"] as const).map((value) => (
            <option key={value} value={value}>
              {t(`audit.aboutBy.${value}`)}
            </option>
          ))}
        </select>
      </Field>
      {by === "staff" && <StaffField label={t("audit.aboutBy.staff")} value={about.startsWith("staff-") ? about : undefined} set={(id) => set(id ?? "")} />}
      {by === "id" && <Later label={t("audit.aboutBy.id")} value={about} set={set} />}
      {by === "number" && (
        <Field label={t("audit.aboutBy.number")}>
          <Input.Search
            value={text}
            inputMode="tel"
            loading={find.busy}
            enterButton={t("audit.find")}
            onChange={(event) => setText(event.target.value)}
            onSearch={() =>
              void find
                .act(() => post<{ personId: string }>("/api/v1/persons/find", { number: text.trim() }))
                .then((found) => {
                  if (!found) return;
                  setText("");
                  set(found.personId);
                })
            }
          />
        </Field>
      )}
      {find.refused && (find.refused.status === 404 ? <p className="quiet small">{t("audit.nobody")}</p> : <Problem error={find.refused} />)}
      {about && <p className="quiet small full">{t("audit.only", { who: about.startsWith("staff-") ? staff.name(about) : about })}</p>}
    </div>
  );
}

/** Two times on everything: what had happened by then, and what was known by then. */
function Moments({ from, asOf, knownAt, set }: { from: string; asOf: string; knownAt: string; set: (change: { asOf?: string; knownAt?: string }) => void }) {
  const { t } = useTranslation();
  return (
    <div className="moments">
      <Slider label={t("audit.asOf")} why={t("audit.asOfWhy")} from={from} value={asOf} set={(value) => set({ asOf: value })} />
      <Slider label={t("audit.knownAt")} why={t("audit.knownAtWhy")} from={from} value={knownAt} set={(value) => set({ knownAt: value })} />
    </div>
  );
}

function Slider({ label, why, from, value, set }: { label: string; why: string; from: string; value: string; set: (value: string) => void }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const [place, setPlace] = useState(() => stepOf(from, value, now));
  useEffect(() => setPlace(stepOf(from, value, now)), [from, value, now]);
  useEffect(() => {
    const next = momentAt(from, place, now);
    if (next === value) return;
    const timer = setTimeout(() => set(next), 400);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);
  const shown = momentAt(from, place, now);
  const words = shown ? dateTime(shown) : t("audit.now");
  return (
    <label className="moment">
      <span>
        <strong>{label}</strong> <span className="quiet small">{why}</span>
      </span>
      <input type="range" min={0} max={steps(from, now)} value={place} aria-valuetext={words} onChange={(event) => setPlace(Number(event.target.value))} />
      <output className="number">{words}</output>
    </label>
  );
}
