import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffMember } from "../api/staff";
import { useKey } from "../keys";
import { CallCard } from "./CallCard";
import { Finder } from "./Finder";
import { MessageForm } from "./MessageForm";
import { NewCall } from "./NewCall";
import { Now } from "./Now";
import { PersonCard } from "./PersonCard";
import { OneParcel } from "../mail/OneParcel";
import { CheckIn, type Expected } from "../visitors/CheckIn";
import { VisitCard } from "../visitors/VisitCard";
import { useOpenCalls } from "./openCalls";

export type Work =
  | { kind: "none" }
  | { kind: "new-call" }
  | { kind: "message"; callId?: string; recipientId?: string }
  | { kind: "check-in"; expected?: Expected }
  | { kind: "visit"; id: string }
  | { kind: "parcel"; id: string };

/** One screen for everything that happens at the desk: now · find · work. */
export function Desk() {
  const { t } = useTranslation();
  const calls = useOpenCalls();
  const { hash } = useLocation();
  const [callId, setCallId] = useState<string>();
  const [person, setPerson] = useState<StaffMember>();
  const [work, setWork] = useState<Work>({ kind: "none" });
  const [focus, setFocus] = useState(1);
  const [transfer, setTransfer] = useState<{ extension: string; kind: "blind" | "consult"; nr: number }>();

  // The one call that is mine comes on the card by itself; nothing takes the focus.
  const current = calls.open.find((call) => call.callId === callId) ?? (calls.mine.length === 1 ? calls.mine[0] : undefined);
  useEffect(() => {
    if (hash === "find") setFocus((before) => before + 1);
    if (hash === "call") setWork({ kind: "new-call" });
    if (hash.startsWith("call-")) setCallId(hash);
    if (hash === "visitor") setWork({ kind: "check-in" });
  }, [hash]);

  useKey("find", () => setFocus((before) => before + 1));
  useKey("newCall", () => setWork({ kind: "new-call" }));
  useKey("visitor", () => setWork({ kind: "check-in" }));
  useKey("message", () => setWork({ kind: "message", callId: current?.callId, recipientId: person?.staffId }));

  const act = (member: StaffMember, how: "enter" | "shift-enter") => {
    const extension = member.extensions?.[0];
    if (current?.state === "answered" && extension) {
      setTransfer({ extension, kind: how === "enter" ? "blind" : "consult", nr: Date.now() });
    }
  };

  return (
    <div className="desk">
      <h1 className="sr">{t("place.desk")}</h1>
      <section className="column" aria-label={t("desk.now")}>
        <Now calls={calls} current={current?.callId} select={setCallId} newCall={() => setWork({ kind: "new-call" })} work={work} person={person} setWork={setWork} />
      </section>
      <section className="column" aria-label={t("desk.find")}>
        <div className="card">
          <Finder chosen={person} choose={setPerson} act={act} focus={focus} />
        </div>
        <PersonCard
          person={person}
          onCall={current?.state === "answered"}
          transfer={() => person && act(person, "enter")}
          message={() => setWork({ kind: "message", callId: current?.callId, recipientId: person?.staffId })}
        />
      </section>
      <section className={`column work-column${current || work.kind !== "none" ? " busy" : ""}`} aria-label={t("desk.work")}>
        {work.kind === "new-call" && (
          <NewCall
            close={() => setWork({ kind: "none" })}
            begun={(id) => {
              setCallId(id);
              setWork({ kind: "none" });
            }}
          />
        )}
        {work.kind === "check-in" && (
          <CheckIn
            key={`check-in-${work.expected?.invitationId}`}
            expected={work.expected}
            person={person}
            close={() => setWork({ kind: "none" })}
            registered={(id) => setWork({ kind: "visit", id })}
          />
        )}
        {work.kind === "visit" && <VisitCard key={`visit-${work.id}`} id={work.id} close={() => setWork({ kind: "none" })} />}
        {work.kind === "parcel" && <OneParcel key={work.id} id={work.id} atDesk close={() => setWork({ kind: "none" })} />}
        {work.kind === "message" && (
          <MessageForm
            key={`message-${work.callId}`}
            callId={work.callId}
            recipientId={work.recipientId}
            person={person}
            close={() => setWork({ kind: "none" })}
          />
        )}
        <CallCard
          key={`card-${current?.callId}`}
          callId={current?.callId}
          person={person}
          wish={transfer}
          message={(recipientId) => setWork({ kind: "message", callId: current?.callId, recipientId })}
          idle={work.kind === "none"}
        />
      </section>
    </div>
  );
}
