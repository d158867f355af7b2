import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { useNamed } from "../i18n/language";
import { clock } from "../lib/time";
import { Countdown } from "../ui/Is";
import { Answered, Empty, Problem } from "../ui/States";

const DRINKS = ["tea", "water", "coffee"] as const;
const SKIPS = ["visitor-declines", "not-to-be-disturbed", "cup-still-full", "about-to-leave"] as const;

/** The description of the API calls two things "Use"; here it is the use of a room. */
export interface RoomUse {
  roomUseId?: string;
  visitId?: string;
  roomId?: string;
  people?: number;
  seatedAt?: string;
  servedAt?: string;
  refillDueAt?: string;
  leftAt?: string;
  turnoverDueAt?: string;
}

/** S91 to S96: who sits where, when the tea is due and when the room has to be tidy. */
export function Rooms({ open }: { open?: (visitId: string) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const board = useGet("hospitality", "/api/v1/hospitality");
  const uses = (board.data?.uses ?? []) as RoomUse[];
  const room = (id?: string) => named(board.data?.rooms?.find((each) => each.roomId === id)?.names);
  return (
    <section className="card" aria-labelledby="rooms">
      <header>
        <h2 id="rooms">{t("rooms.title")}</h2>
        <span className="count">{uses.length}</span>
      </header>
      <Answered of={board}>
        {uses.length === 0 && <Empty>{t("rooms.none")}</Empty>}
        {uses.map((use) => (
          <RoomUseLine key={use.roomUseId} use={use} name={room(use.roomId)} open={open} />
        ))}
      </Answered>
    </section>
  );
}

/** One room in use, with what is due there next. */
export function RoomUseLine({ use, name, open }: { use: RoomUse; name: string; open?: (visitId: string) => void }) {
  const { t } = useTranslation();
  const step = useCommand("hospitality");
  const due = use.leftAt ? use.turnoverDueAt : use.refillDueAt;
  const path = { id: use.roomUseId ?? "" };
  return (
    <div className="row wrap">
      <span className="grow">
        {open && use.visitId ? (
          <button type="button" className="link" onClick={() => open(use.visitId ?? "")}>
            <strong>{name}</strong>
          </button>
        ) : (
          <strong>{name}</strong>
        )}{" "}
        {(use.people ?? 1) > 1 && t("rooms.people", { count: use.people })}
        <br />
        <span className="sub">{t(use.leftAt ? "rooms.leftAt" : "rooms.since", { time: clock(use.leftAt ?? use.seatedAt) })}</span>
      </span>
      {due && (
        <span>
          {t(use.leftAt ? "rooms.tidy" : "rooms.tea")} <Countdown dueAt={due} openedAt={use.leftAt ?? use.servedAt} />
        </span>
      )}
      <span className="actions">
        {use.leftAt ? (
          <Button type="primary" onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/tidying", { path, body: {} })}>
            {t("rooms.tidied")}
          </Button>
        ) : use.servedAt ? (
          <>
            <Button type="primary" onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/refreshments", { path, body: {} })}>
              {t("rooms.refill")}
            </Button>
            <Select
              aria-label={t("rooms.skip")}
              placeholder={t("rooms.skip")}
              value={null}
              style={{ minWidth: 120 }}
              onChange={(reason: string | null) =>
                reason && void step.run("post", "/api/v1/hospitality/room-uses/{id}/skipped-refills", { path, body: { reason } })
              }
              options={SKIPS.map((value) => ({ value, label: t(`rooms.skips.${value}`) }))}
            />
          </>
        ) : (
          DRINKS.map((drink) => (
            <Button
              key={drink}
              onClick={() =>
                void step.run("post", "/api/v1/hospitality/room-uses/{id}/refreshments", { path, body: { drinks: [{ drink, cups: use.people ?? 1 }] } })
              }
            >
              {t(`rooms.drinks.${drink}`)}
            </Button>
          ))
        )}
        {!use.leftAt && (
          <Button onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/leaving", { path, body: {} })}>{t("rooms.left")}</Button>
        )}
      </span>
      <Problem error={step.refused} />
    </div>
  );
}
