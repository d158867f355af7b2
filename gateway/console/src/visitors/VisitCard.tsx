import { CloseOutlined, EyeInvisibleOutlined } from "@ant-design/icons";
import { Button, Radio, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { chosenLanguage, useNamed } from "../i18n/language";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { clock, dateTime, shortTime } from "../lib/time";
import { useClosing, useTakeOver } from "../ui/closing";
import { Field, Say, TextField } from "../ui/Field";
import { Countdown } from "../ui/Is";
import { Answered, Problem } from "../ui/States";
import { AnswerForm } from "./AnswerForm";
import { HostField } from "./HostField";
import { type RoomUse, RoomUseLine } from "./Rooms";
import { VisitIs, Waiting } from "./VisitIs";
import { useVisitCommand, type VisitView } from "./visits";
import "./visitors.css";

/** One visit: what to say, what is known inside, and the steps that are possible now. */
export function VisitCard({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation();
  const visit = useGet("visit", "/api/v1/visits/{id}", { path: { id } });
  const card = useRef<HTMLElement>(null);
  useClosing(close);
  useTakeOver(card);
  return (
    <section ref={card} tabIndex={-1} className="card work visit-card" aria-label={t("visit.card")}>
      <Answered of={visit}>{visit.data && <Card visit={visit.data} id={id} close={close} />}</Answered>
    </section>
  );
}

/** In the words of the lists. */
function stateOf(visit: VisitView): string {
  if (visit.stay?.state !== "here") return visit.stay?.state ?? "";
  if (visit.stay?.admittedAt) return "admitted";
  return visit.outcome === "waiting" ? "awaiting-host" : visit.outcome === "not-received" ? "not-received" : "received";
}

function Card({ visit, id, close }: { visit: VisitView; id: string; close: () => void }) {
  const { t } = useTranslation();
  const state = stateOf(visit);
  const here = visit.stay?.state === "here" || visit.stay?.state === "on-break";
  const outside = here && !visit.stay?.admittedAt;
  return (
    <>
      <div className="actions">
        <h2 className="grow">
          {visit.visitor?.name ?? t("visitors.erased")} <span className="quiet">{visit.visitor?.company}</span>
        </h2>
        <VisitIs state={state} />
        {outside && <Waiting since={visit.arrivedAt} />}
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t("form.close")} onClick={close} />
      </div>
      <Facts visit={visit} />
      {outside && <Told visit={visit} id={id} />}
      {outside && <Inside visit={visit} id={id} />}
      {outside && <Entrance visit={visit} id={id} />}
      {here && visit.stay?.admittedAt && <Stay visit={visit} id={id} />}
      {here && <Hospitality id={id} people={visit.persons ?? 1} />}
      {visit.reply && <Owed visit={visit} />}
      {visit.stay?.state !== "turned-away" && <Leaving visit={visit} id={id} />}
    </>
  );
}

function Facts({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  const named = useNamed();
  return (
    <>
      <p>
        {t(`visitKind.${visit.kind}`)}
        {(visit.persons ?? 1) > 1 && <> · {t("visit.people", { count: visit.persons })}</>}
        {visit.host && <> · {t("visitors.to", { name: named(visit.host.names) })}</>} · {t("visit.arrivedAt", { time: shortTime(visit.arrivedAt) })}
        {visit.place === "kiosk" && <> · {t("visit.kiosk")}</>}
        {visit.stay?.admittedAt && <> · {t("visit.admitted", { time: clock(visit.stay.admittedAt) })}</>}
      </p>
      {visit.visitor?.matter && <p className="words">{visit.visitor.matter}</p>}
      {visit.visitor?.number && <p className="number quiet">{visit.visitor.number}</p>}
      {visit.firstVisit && (
        <p className="inside">
          <EyeInvisibleOutlined aria-hidden /> {t("visit.firstVisit")} · S89
        </p>
      )}
    </>
  );
}

/** S43, S49. The words do not depend on why. */
function Told({ visit, id }: { visit: VisitView; id: string }) {
  const { t } = useTranslation();
  const named = useNamed();
  const step = useVisitCommand();
  const told = visit.told === visit.outcome;
  return (
    <div className="told" aria-live="polite">
      <Say lead={t(told ? "visit.told" : "visit.say")} words={named(visit.say)} rule="S43" />
      {!told && visit.outcome !== "waiting" && (
        <Button loading={step.busy} onClick={() => void step.run("post", "/api/v1/visits/{id}/outward-answer", { path: { id }, body: {} })}>
          {t("visit.saidIt")}
        </Button>
      )}
      <Problem error={step.refused} />
    </div>
  );
}

/** What the desk knows and the visitor must not hear. */
function Inside({ visit, id }: { visit: VisitView; id: string }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [open, setOpen] = useState<"answer" | "ask">();
  const last = visit.asked?.at(-1);
  const [other, setOther] = useState("");
  const [by, setBy] = useState("");
  const step = useVisitCommand();
  const inward = visit.inward;
  const who = named(inward?.by?.names);
  const minutes = /\d+/.exec(visit.outcome === "wait" ? named(visit.say) : "")?.[0];
  const decided =
    inward?.decision === "accepted"
      ? t(visit.outcome === "wait" ? "visit.decision.wait" : "visit.decision.coming", { name: who, count: Number(minutes ?? 0) })
      : inward?.decision === "declined"
        ? t("visit.decision.declined", { name: who })
        : inward?.decision === "unreachable"
          ? t("visit.decision.unreachable")
          : t((visit.asked ?? []).length > 0 ? "visit.decision.open" : "visit.decision.nobody");
  return (
    <div className="inside">
      <small>
        <EyeInvisibleOutlined aria-hidden /> {t("visit.inward")}
      </small>
      <p>
        <strong>{decided}</strong>
        {inward?.reason && <> · {t(`answer.reasons.${inward.reason}`, { defaultValue: inward.reason })}</>}
        {inward?.note && <> · {inward.note}</>}
      </p>
      <ul aria-label={t("visit.asked")}>
        {(visit.asked ?? []).map((one, index) => (
          <li key={index} className="small">
            {named(one.person?.names)} <span className="quiet">{t(`visit.level.${one.level}`, { defaultValue: t("visit.level.fallback") })}</span> ·{" "}
            {one.notifiedAt ? t("visit.askedAt", { time: clock(one.notifiedAt) }) : t("visit.askedOpen", { time: clock(one.at) })}
            {inward?.decision === "open" && one === last && one.dueAt && (
              <>
                {" "}
                · {t("visit.answerBy")} <Countdown dueAt={one.dueAt} openedAt={one.at} />
              </>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button size="small" aria-expanded={open === "answer"} onClick={() => setOpen(open === "answer" ? undefined : "answer")}>
          {t("visit.record")}
        </Button>
        <Button size="small" aria-expanded={open === "ask"} onClick={() => setOpen(open === "ask" ? undefined : "ask")}>
          {t("visit.askOther")}
        </Button>
      </div>
      {open === "answer" && (
        <>
          <HostField label={t("visit.recordOf")} value={by || last?.person?.staffId || ""} set={setBy} />
          {(by || last?.person?.staffId) && <AnswerForm visitId={id} staffId={by || last?.person?.staffId} done={() => setOpen(undefined)} />}
        </>
      )}
      {open === "ask" && (
        <div className="actions">
          <span className="grow">
            <HostField label={t("visit.askOther")} value={other} set={setOther} />
          </span>
          <Button
            type="primary"
            disabled={!other}
            loading={step.busy}
            onClick={() => void step.run("post", "/api/v1/visits/{id}/asks", { path: { id }, body: { hostId: other } }).then((done) => done && setOpen(undefined))}
          >
            {t("visit.ask")}
          </Button>
        </div>
      )}
      <Problem error={step.refused} />
    </div>
  );
}

/** S45 to S48, S97, S99. In, or a message and a polite word. */
function Entrance({ visit, id }: { visit: VisitView; id: string }) {
  const { t } = useTranslation();
  const step = useVisitCommand();
  const [message, setMessage] = useState(false);
  const [again, setAgain] = useState("");
  const path = { id };
  const no = visit.outcome === "not-received";
  return (
    <>
      {!visit.mayEnter && !no && <p className="quiet">{t("visit.mustDecide")}</p>}
      <div className="actions">
        {visit.mayEnter && (
          <Button type="primary" loading={step.busy} onClick={() => void step.run("post", "/api/v1/visits/{id}/admission", { path, body: {} })}>
            {t("visit.admit")}
          </Button>
        )}
        {!visit.reply && (
          <Button type={no ? "primary" : "default"} aria-expanded={message} onClick={() => setMessage(!message)}>
            {t("visit.message")}
          </Button>
        )}
        {visit.returnsOn || again ? (
          <span className="quiet">{t("visit.comesAgainNoted")}</span>
        ) : (
          no && (
            <Button onClick={() => void step.run("post", "/api/v1/visits/{id}/return-visit", { path, body: {} }).then((done) => done && setAgain("noted"))}>
              {t("visit.comesAgain")}
            </Button>
          )
        )}
        <Button onClick={() => void step.run("post", "/api/v1/visits/{id}/turn-away", { path, body: {} })}>{t("visit.turnAway")}</Button>
      </div>
      {message && <Message visit={visit} id={id} done={() => setMessage(false)} />}
      <Problem error={step.refused} />
    </>
  );
}

/** S97, S98. How to be reached, and what is to be passed on. */
function Message({ visit, id, done }: { visit: VisitView; id: string; done: () => void }) {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft(`visit-message.${id}`, { number: visit.visitor?.number ?? "", matter: visit.visitor?.matter ?? "", hostId: "" });
  const step = useVisitCommand();
  const hostId = draft.hostId || visit.host?.staffId || "";
  return (
    <form
      className="fields"
      aria-label={t("visit.message")}
      onSubmit={(event) => {
        event.preventDefault();
        void step
          .run("post", "/api/v1/visits/{id}/message", { path: { id }, body: { number: draft.number.trim(), matter: draft.matter.trim(), ...(hostId && { hostId }) } })
          .then((outcome) => {
            if (!outcome) return;
            forget();
            done();
          });
      }}
    >
      <HostField label={t("visitors.host")} value={hostId} set={(value) => change({ hostId: value })} />
      <TextField label={t("caller.number")} value={draft.number} set={(number) => change({ number })} inputMode="tel" />
      <TextField label={t("visit.messageMatter")} value={draft.matter} set={(matter) => change({ matter })} rows={2} wide />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={step.busy} disabled={!hostId || draft.number.trim() === "" || draft.matter.trim() === ""}>
          {t("visit.messageSave")}
        </Button>
      </div>
      <Problem error={step.refused} />
    </form>
  );
}

/** S100. */
function Owed({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  const named = useNamed();
  const reply = visit.reply!;
  return (
    <p>
      {t("visit.messageLeft", { name: named(reply.host?.names) })} · {t(`visit.reply.${reply.state}`)}{" "}
      {reply.state === "open" && reply.dueAt && <Countdown dueAt={reply.dueAt} openedAt={visit.arrivedAt} />}
    </p>
  );
}

/** S58. Badge, and going out for a while. */
function Stay({ visit, id }: { visit: VisitView; id: string }) {
  const { t } = useTranslation();
  const lang = useStore(chosenLanguage);
  const out = useGet("badges", "/api/v1/visitor-badges/out");
  const step = useVisitCommand();
  const [number, setNumber] = useState("");
  const badge = (out.data ?? []).find((use) => use.visitId === id);
  const moment = { path: { id }, body: {} };
  return (
    <>
      <div className="actions">
        {badge ? (
          <>
            <strong className="number">{t("visit.badgeOut", { number: badge.number })}</strong>
            <a href={`/api/v1/visitor-badges/${badge.number}/page?lang=${lang}`} target="_blank" rel="noreferrer">
              {t("visit.badgePrint")}
            </a>
            <Button size="small" onClick={() => void step.run("post", "/api/v1/visitor-badges/{number}/return", { path: { number: String(badge.number) }, body: {} })}>
              {t("visit.badgeBack", { number: badge.number })}
            </Button>
          </>
        ) : (
          <form
            className="actions"
            onSubmit={(event) => {
              event.preventDefault();
              void step.run("post", "/api/v1/visitor-badges/{number}/issue", { path: { number: number.trim() }, body: { visitId: id } });
            }}
          >
            <TextField label={t("visit.badge")} value={number} set={setNumber} inputMode="numeric" />
            <Button htmlType="submit" disabled={!/^\d{1,5}$/.test(number.trim())}>
              {t("visit.issue")}
            </Button>
          </form>
        )}
        {visit.stay?.state === "on-break" ? (
          <Button type="primary" onClick={() => void step.run("post", "/api/v1/visits/{id}/return", moment)}>
            {t("visit.isBack")}
          </Button>
        ) : (
          <Button onClick={() => void step.run("post", "/api/v1/visits/{id}/break", moment)}>{t("visit.goesOut")}</Button>
        )}
      </div>
      <Problem error={step.refused} />
    </>
  );
}

/** S91 to S96. Where the visitor sits, and when the tea and the room are due. */
function Hospitality({ id, people }: { id: string; people: number }) {
  const { t } = useTranslation();
  const named = useNamed();
  const board = useGet("hospitality", "/api/v1/hospitality");
  const step = useVisitCommand();
  const uses = ((board.data?.uses ?? []) as RoomUse[]).filter((use) => use.visitId === id);
  const rooms = board.data?.rooms ?? [];
  if (rooms.length === 0 && uses.length === 0) return null;
  const free = (roomId?: string, seats?: number) =>
    (seats ?? 0) - ((board.data?.uses ?? []) as RoomUse[]).filter((use) => use.roomId === roomId && !use.leftAt).reduce((sum, use) => sum + (use.people ?? 0), 0);
  return (
    <div className="steps">
      {uses.map((use) => (
        <RoomUseLine key={use.roomUseId} use={use} name={named(rooms.find((room) => room.roomId === use.roomId)?.names)} />
      ))}
      {uses.length === 0 && (
        <div className="pad">
          <Field label={t("visit.seat")}>
            <Select
              aria-label={t("visit.seat")}
              placeholder={t("visit.room")}
              value={null}
              loading={step.busy}
              onChange={(roomId: string | null) =>
                roomId && void step.run("post", "/api/v1/hospitality/room-uses", { body: { id: newId("room-use"), visitId: id, roomId, people } })
              }
              options={rooms.map((room) => ({
                value: room.roomId ?? "",
                disabled: free(room.roomId, room.seats) < people,
                label: `${named(room.names)} · ${t("visit.freeSeats", { count: free(room.roomId, room.seats) })}`,
              }))}
            />
          </Field>
        </div>
      )}
      <Problem error={step.refused} />
    </div>
  );
}

const KNOWN = ["observed", "host-confirmed"] as const;

/** S34. With how it is known; what nobody saw stays an interval until somebody knows better. */
function Leaving({ visit, id }: { visit: VisitView; id: string }) {
  const { t } = useTranslation();
  const step = useVisitCommand();
  const stay = visit.stay;
  const [how, setHow] = useState<(typeof KNOWN)[number]>("observed");
  const [at, setAt] = useState("");
  const inferred = stay?.state === "departure-inferred";
  const [open, setOpen] = useState(false);
  if (stay?.state === "departed") {
    return (
      <p role="status">
        {t("visit.gone", { time: shortTime(stay.departedAt) })} · {t(`visit.provenance.${stay.provenance}`)}
      </p>
    );
  }
  const moment = at.trim() === "" ? undefined : new Date(at.trim().replace(" ", "T"));
  const bad = !!moment && Number.isNaN(moment.getTime());
  return (
    <div className="leaving">
      {inferred && <p>{t("visit.inferred", { from: shortTime(stay?.notBefore), until: shortTime(stay?.notAfter) })}</p>}
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(inferred ? "visit.correct" : "visit.left")}
      </Button>
      {open && (
        <form
          className="actions"
          aria-label={t("visit.left")}
          onSubmit={(event) => {
            event.preventDefault();
            void step
              .run("post", "/api/v1/visits/{id}/departure", { path: { id }, body: { provenance: how, ...(moment && { at: moment.toISOString() }) } })
              .then((outcome) => outcome && setOpen(false));
          }}
        >
          <Radio.Group
            aria-label={t("visit.how")}
            value={how}
            onChange={(event) => setHow(event.target.value as (typeof KNOWN)[number])}
            options={KNOWN.map((value) => ({ value, label: t(`visit.provenance.${value}`) }))}
          />
          <TextField label={t("visit.leftAt")} value={at || dateTime(inferred ? stay?.notAfter : new Date().toISOString())} set={setAt} />
          <Button type="primary" htmlType="submit" loading={step.busy} disabled={bad}>
            {t("form.save")}
          </Button>
        </form>
      )}
      <Problem error={step.refused} />
    </div>
  );
}
