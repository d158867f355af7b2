import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { client, useCommand, useGet } from "../api/query";
import { session } from "../api/session";
import { whileSeen } from "../api/stream";
import type { components } from "../generated/directory-service";
import { chosenLanguage, ownName } from "../i18n/language";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { sameNumber } from "../lib/readback";
import { useStore } from "../lib/store";
import { dateTime, shortTime } from "../lib/time";
import { instant } from "../lib/written";
import { TextField } from "../ui/Field";
import { Invitations } from "../visitors/Invite";
import { Countdown, Presence } from "../ui/Is";
import { MyParcels } from "./MyParcels";
import { MyVisits } from "./MyVisits";
import { Answered, Empty, Problem } from "../ui/States";
import { When } from "../ui/When";
import { Count } from "../ui/Count";

type Relay = components["schemas"]["Relay"];

/** What concerns me: messages to read back, being out. Made for a telephone's screen first. */
export function Mine() {
  const { t } = useTranslation();
  const me = useStore(session.store).me;
  // S121. While somebody looks at it, this page is where they are told.
  useEffect(
    () =>
      whileSeen(() => {
        const stream = new EventSource("/api/v1/staff-page/stream");
        stream.addEventListener("relay", () => void client.invalidateQueries({ queryKey: ["mine"] }));
        return stream;
      }),
    [],
  );
  return (
    <div className="mypage">
      <h1>{t("mine.title", { name: ownName(me?.displayName ?? "", useStore(chosenLanguage)) })}</h1>
      {me?.staff && <MyVisits staffId={me.staff} />}
      {me?.staff ? (
        <Relays />
      ) : (
        <section className="card">
          <Empty>{t("mine.nobody")}</Empty>
        </section>
      )}
      {me?.staff && <Invitations />}
      {me?.staff && <MyParcels staffId={me.staff} />}
      {me?.staff && <Outing staffId={me.staff} />}
    </div>
  );
}

function Relays() {
  const { t } = useTranslation();
  const relays = useGet("mine", "/api/v1/staff-page/relays", { query: { limit: 50 } });
  // Visitors and what they left are answered above.
  const items = (relays.data?.items ?? []).filter((relay) => relay.kind !== "visit" && relay.kind !== "visit-message");
  return (
    <section className="card" aria-labelledby="my-messages">
      <header>
        <h2 id="my-messages">{t("mine.messages")}</h2>
        <Count of={items.length} known={!!relays.data} />
      </header>
      <p className="sr" aria-live="polite">
        {items.length > 0 ? t("mine.waiting", { count: items.length }) : ""}
      </p>
      <Answered of={relays}>
        {items.length === 0 && <Empty>{t("mine.noMessages")}</Empty>}
        {items.map((relay) => (
          <RelaySlip key={relay.relayId} relay={relay} />
        ))}
      </Answered>
    </section>
  );
}

/** S116: the recipient repeats the number, or says what was understood; the server compares. */
function RelaySlip({ relay }: { relay: Relay }) {
  const { t } = useTranslation();
  const id = relay.relayId ?? "";
  const details = relay.details;
  const [draft, change, forget] = useDraft(`readback.${id}`, { text: "" });
  const seen = useCommand("mine");
  const confirm = useCommand("mine", "messages", "promises");
  const [wrong, setWrong] = useState(false);
  const byNumber = !!details?.number;
  const differs = byNumber && draft.text.trim() !== "" && !sameNumber(draft.text, details?.number ?? "");

  const markSeen = () => void seen.run("post", "/api/v1/relays/{relayId}/seen", { path: { relayId: id }, body: undefined as never });
  // It is on the screen of the one it is for: that is what "seen" means. What ends by it stays until somebody says so.
  useEffect(() => {
    if (relay.endsWith !== "seen" && (relay.state === "delivered" || relay.state === "open")) markSeen();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);

  async function readBack() {
    const text = draft.text.trim();
    const outcome = (await confirm.run("post", "/api/v1/relays/{relayId}/read-back", {
      path: { relayId: id },
      body: byNumber ? { number: text } : { understood: text },
    })) as { right?: boolean; waits: boolean } | undefined;
    if (!outcome) return;
    setWrong(outcome.right === false);
    if (!outcome.waits) forget();
  }

  return (
    <article className="slip">
      <div className="actions">
        <strong style={{ flex: 1 }}>
          {[details?.name, details?.company].filter(Boolean).join(" · ") || t(`relay.kind.${relay.kind}`, { defaultValue: t("relay.kind.other") })}
        </strong>
        {relay.dueAt && <Countdown dueAt={relay.dueAt} openedAt={relay.requestedAt} />}
      </div>
      {details?.text && <p className="words">{details.text}</p>}
      {details?.number && (
        <p>
          <a href={`tel:${details.number}`} className="extension">
            {details.number}
          </a>
        </p>
      )}
      <p className="quiet small">
        {t("mine.taken", { time: shortTime(relay.requestedAt) })}
        {relay.level && relay.level !== "recipient" && <> · {t(`relay.level.${relay.level}`)}</>}
      </p>
      {relay.endsWith === "read-back" && (
        <form
          className="actions"
          onSubmit={(event) => {
            event.preventDefault();
            void readBack();
          }}
        >
          <TextField
            label={t(byNumber ? "mine.repeatNumber" : "mine.repeatWords")}
            value={draft.text}
            set={(text) => change({ text })}
            {...(byNumber ? { inputMode: "tel" as const } : {})}
          />
          <Button type="primary" htmlType="submit" disabled={draft.text.trim() === ""} loading={confirm.busy} style={{ alignSelf: "end" }}>
            {t("mine.confirm")}
          </Button>
        </form>
      )}
      {relay.endsWith === "seen" && (
        <Button type="primary" loading={seen.busy} onClick={markSeen}>
          {t("mine.gotIt")}
        </Button>
      )}
      {differs && <p className="quiet small">{t("mine.differs")}</p>}
      {wrong && (
        <p className="problem" role="alert">
          {t("mine.wrong")}
        </p>
      )}
      {(confirm.waits || seen.waits) && <p className="quiet small">{t("form.waits")}</p>}
      <Problem error={confirm.refused} />
    </article>
  );
}

/** In whole quarters of an hour. */
const inHours = (hours: number) => {
  const at = new Date(Date.now() + hours * 3600_000);
  at.setMinutes(Math.ceil(at.getMinutes() / 15) * 15, 0, 0);
  return dateTime(at.toISOString());
};

/** S64, S78. */
function Outing({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const presence = useGet("presence", "/api/v1/presence/{staffId}", { path: { staffId } });
  const open = useGet("outings", "/api/v1/outings", { query: { state: "out", limit: 50 } });
  const overdue = useGet("outings", "/api/v1/outings", { query: { state: "overdue", limit: 50 } });
  const mine = [...(open.data?.items ?? []), ...(overdue.data?.items ?? [])].find((outing) => outing.staffId === staffId);
  const [draft, change, forget] = useDraft("outing", { destination: "", back: "" });
  const go = useCommand("outings", "presence");
  const back = useCommand("outings", "presence");
  const backAt = draft.back || inHours(2);
  const backDate = instant(backAt);

  return (
    <section className="card" aria-labelledby="my-outing">
      <header>
        <h2 id="my-outing">{t("outing.title")}</h2>
        {presence.data && <Presence {...presence.data} />}
      </header>
      {mine ? (
        <div className="slip">
          <p>{t("outing.now", { destination: mine.destination, time: shortTime(mine.expectedBackAt) })}</p>
          <Problem error={back.refused} />
          <div className="actions">
            <Button
              type="primary"
              loading={back.busy}
              onClick={() => void back.run("post", "/api/v1/outings/{outingId}/return", { path: { outingId: mine.outingId ?? "" }, body: {} })}
            >
              {t("outing.return")}
            </Button>
          </div>
        </div>
      ) : (
        <form
          className="slip"
          onSubmit={(event) => {
            event.preventDefault();
            void go
              .run("post", "/api/v1/outings", {
                body: { id: newId("outing"), destination: draft.destination.trim(), expectedBackAt: backDate.toISOString(), staffId },
              })
              .then((outcome) => outcome && forget());
          }}
        >
          <div className="fields">
            <TextField label={t("outing.where")} value={draft.destination} set={(destination) => change({ destination })} />
            <When label={t("outing.back")} of="moment" value={backAt} set={(back) => change({ back })} />
          </div>
          <div className="actions">
            {[1, 2, 4].map((hours) => (
              <Button key={hours} onClick={() => change({ back: inHours(hours) })}>
                {t("outing.hours", { count: hours })}
              </Button>
            ))}
          </div>
          <Problem error={go.refused} />
          <div className="actions">
            <Button htmlType="submit" loading={go.busy} disabled={draft.destination.trim() === "" || Number.isNaN(backDate.getTime())}>
              {t("outing.go")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
