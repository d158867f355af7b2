import { BellFilled, PhoneFilled, PlusOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { askAgain, useCommand, useGet } from "../api/query";
import { session } from "../api/session";
import { type StaffMember, useStaffNames } from "../api/staff";
import { keyOf } from "../keys";
import { useStore } from "../lib/store";
import { clock } from "../lib/time";
import { Countdown, Is, Since } from "../ui/Is";
import { ExpectedToday } from "../visitors/Expected";
import type { Work } from "./Desk";
import { Parcels } from "./Parcels";
import { PromiseLine } from "./PromiseLine";
import { WaitingVisitors } from "./WaitingVisitors";
import { Answered, Empty, Loading, Problem } from "../ui/States";
import type { CallRow, useOpenCalls } from "./openCalls";
import { Count } from "../ui/Count";

/** What waits for the desk at this moment. */
export function Now({
  calls,
  current,
  select,
  newCall,
  work,
  person,
  setWork,
}: {
  calls: ReturnType<typeof useOpenCalls>;
  current?: string;
  select: (id: string) => void;
  newCall: () => void;
  work: Work;
  person?: StaffMember;
  setWork: (work: Work) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <section className="card" aria-labelledby="now-calls">
        <header>
          <h2 id="now-calls">{t("desk.calls")}</h2>
          <Count of={calls.open.length} known={calls.loaded} />
          <Button size="small" icon={<PlusOutlined />} onClick={newCall} title={keyOf("newCall")}>
            {t("desk.newCall")}
          </Button>
        </header>
        <Ringing calls={calls.open} />
        {calls.error && !calls.loaded ? <Problem error={calls.error} retry={calls.again} /> : null}
        {!calls.error && !calls.loaded && <Loading />}
        {calls.loaded && calls.open.length === 0 && <Empty>{t("desk.noCalls", { key: keyOf("newCall") })}</Empty>}
        {calls.open.map((call) => (
          <CallLine key={call.callId} call={call} current={call.callId === current} select={select} />
        ))}
      </section>
      <WaitingVisitors current={work.kind === "visit" ? work.id : undefined} open={(id) => setWork({ kind: "visit", id })} checkIn={() => setWork({ kind: "check-in" })} />
      <Promises />
      <Messages />
      <Parcels current={work.kind === "parcel" ? work.id : undefined} person={person} open={(id) => setWork({ kind: "parcel", id })} />
      <ExpectedToday registered={(id) => setWork({ kind: "visit", id })} missing={(expected) => setWork({ kind: "check-in", expected })} />
    </>
  );
}

/** Told at once to whoever listens instead of looking; the focus stays where it is. */
function Ringing({ calls }: { calls: CallRow[] }) {
  const { t } = useTranslation();
  const ringing = calls.filter((call) => call.state === "ringing").length;
  return (
    <p className="sr" aria-live="assertive">
      {ringing > 0 ? t("desk.ringing", { count: ringing }) : ""}
    </p>
  );
}

function CallLine({ call, current, select }: { call: CallRow; current: boolean; select: (id: string) => void }) {
  const { t } = useTranslation();
  const me = useStore(session.store).me?.name;
  const answer = useCommand("calls", "call");
  const ringing = call.state === "ringing";
  const mine = call.clerk === me && !ringing;
  return (
    <div className={`row call-now${ringing ? " ringing" : ""}${mine ? " mine" : ""}${current ? " marked" : ""}`}>
      <span className="grow">
        <Is
          colour={ringing ? "amber" : call.state === "hung-up" ? "grey" : "green"}
          icon={ringing ? <BellFilled className="pulse" /> : <PhoneFilled />}
        >
          <strong>{t(`call.state.${call.state}`)}</strong>
        </Is>{" "}
        <Since at={call.answeredAt ?? call.receivedAt ?? ""} />
        <br />
        {ringing && <Caller id={call.callId ?? ""} />}
        <span className="sub">
          {[call.line && t("desk.line", { line: call.line }), call.kind && t(`kind.${call.kind}`), !mine && call.clerk]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <Problem error={answer.refused} />
      </span>
      {ringing ? (
        <Button
          type="primary"
          loading={answer.busy}
          onClick={async () => {
            const id = call.callId ?? "";
            if (await answer.run("post", "/api/v1/calls/{id}/answer", { path: { id }, body: {} })) select(id);
          }}
        >
          {t("desk.answer")}
        </Button>
      ) : (
        <Button aria-pressed={current} onClick={() => select(call.callId ?? "")}>
          {t("desk.open")}
        </Button>
      )}
    </div>
  );
}

/** Who rings, as far as it is known. */
function Caller({ id }: { id: string }) {
  const { t } = useTranslation();
  const call = useGet("call", "/api/v1/calls/{id}", { path: { id } }, { every: false });
  const caller = call.data?.caller;
  return (
    <>
      <strong className="number">{[caller?.name, caller?.company, caller?.number].filter(Boolean).join(" · ") || t("caller.unknown")}</strong>
      <br />
    </>
  );
}

function Promises() {
  const { t } = useTranslation();
  const open = useGet("promises", "/api/v1/promises", { query: { state: "open", limit: 200 } });
  const items = [...(open.data?.items ?? [])].reverse();
  return (
    <section className="card" aria-labelledby="now-promises">
      <header>
        <h2 id="now-promises">{t("desk.promises")}</h2>
        <Count of={items.length} known={!!open.data} />
      </header>
      <Answered of={open}>
        {items.length === 0 && <Empty>{t("desk.noPromises")}</Empty>}
        {items.map((promise) => (
          <PromiseLine key={promise.promiseId} promise={promise} />
        ))}
      </Answered>
    </section>
  );
}

/** Messages that nobody has read back right in time, and words that were read back wrong. */
function Messages() {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const overdue = useGet("messages", "/api/v1/messages", { query: { state: "overdue", limit: 20 } });
  const wrong = useGet("messages", "/api/v1/messages", { query: { state: "to-correct", limit: 20 } });
  const items = [...(wrong.data?.items ?? []), ...(overdue.data?.items ?? [])].filter(
    (message, index, all) => all.findIndex((other) => other.id === message.id) === index,
  );
  const failed = [wrong, overdue].find((each) => each.error && !each.data);
  if (items.length === 0 && !failed) return null;
  return (
    <section className="card" aria-labelledby="now-messages">
      <header>
        <h2 id="now-messages">{t("desk.messagesToSee")}</h2>
        <Count of={items.length} known={!failed} />
      </header>
      {failed && <Problem error={failed.error} retry={askAgain} />}
      {items.map((message) => (
        <Link to="/calls" search={{ view: "messages", message: message.id } as never} className="row whole" key={message.id}>
          <span className="grow">
            <strong>{staff.name(message.recipient?.staffId)}</strong>{" "}
            <span className="quiet">{t(`message.state.${message.state}`)}</span>
            <br />
            <span className="sub">
              {message.escalatedTo ? t("message.escalated", { name: staff.name(message.escalatedTo.staffId) }) : clock(message.takenAt)}
            </span>
          </span>
          {message.dueAt && <Countdown dueAt={message.dueAt} openedAt={message.takenAt} />}
        </Link>
      ))}
    </section>
  );
}
