import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { useNamed } from "../i18n/language";
import { clock } from "../lib/time";
import { Countdown } from "../ui/Is";
import { Answered, Empty, Problem } from "../ui/States";

const SKIPS = ["visitor-declines", "not-to-be-disturbed", "cup-still-full", "about-to-leave"] as const;

/** The description of the API calls two things "Use"; here it is the use of a room. */
interface RoomUse {
  roomUseId?: string;
  roomId?: string;
  people?: number;
  seatedAt?: string;
  servedAt?: string;
  refillDueAt?: string;
  leftAt?: string;
  turnoverDueAt?: string;
}

/** S91 to S96: who sits where, when the tea is due and when the room has to be tidy. */
export function Rooms() {
  const { t } = useTranslation();
  const named = useNamed();
  const board = useGet("hospitality", "/api/v1/hospitality");
  const step = useCommand("hospitality");
  const uses = (board.data?.uses ?? []) as RoomUse[];
  const room = (id?: string) => named(board.data?.rooms?.find((each) => each.roomId === id)?.names);
  const path = (id?: string) => ({ id: id ?? "" });
  return (
    <section className="card" aria-labelledby="rooms">
      <header>
        <h2 id="rooms">{t("rooms.title")}</h2>
        <span className="count">{uses.length}</span>
      </header>
      <Problem error={step.refused} />
      <Answered of={board}>
        {uses.length === 0 && <Empty>{t("rooms.none")}</Empty>}
        {uses.map((use) => {
          const due = use.leftAt ? use.turnoverDueAt : use.refillDueAt;
          return (
            <div className="row wrap" key={use.roomUseId}>
              <span className="grow">
                <strong>{room(use.roomId)}</strong> {t("rooms.people", { count: use.people })}
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
                  <Button type="primary" onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/tidying", { path: path(use.roomUseId), body: {} })}>
                    {t("rooms.tidied")}
                  </Button>
                ) : (
                  <>
                    <Button
                      type="primary"
                      onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/refreshments", { path: path(use.roomUseId), body: {} })}
                    >
                      {t(use.servedAt ? "rooms.refill" : "rooms.serve")}
                    </Button>
                    {use.servedAt && (
                      <Select
                        aria-label={t("rooms.skip")}
                        placeholder={t("rooms.skip")}
                        value={null}
                        style={{ minWidth: 120 }}
                        onChange={(reason: string | null) =>
                          reason &&
                          void step.run("post", "/api/v1/hospitality/room-uses/{id}/skipped-refills", { path: path(use.roomUseId), body: { reason } })
                        }
                        options={SKIPS.map((value) => ({ value, label: t(`rooms.skips.${value}`) }))}
                      />
                    )}
                    <Button onClick={() => void step.run("post", "/api/v1/hospitality/room-uses/{id}/leaving", { path: path(use.roomUseId), body: {} })}>
                      {t("rooms.left")}
                    </Button>
                  </>
                )}
              </span>
            </div>
          );
        })}
      </Answered>
    </section>
  );
}
