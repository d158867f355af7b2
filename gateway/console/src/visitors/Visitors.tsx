import { useTranslation } from "react-i18next";
import { usePages } from "../api/query";
import { useNamed } from "../i18n/language";
import { clock, day } from "../lib/time";
import { useState } from "react";
import { Input } from "antd";
import { Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { CheckCode } from "./Expected";
import { Rooms } from "./Rooms";

/** Who comes on a day, and who sits where. */
export function Visitors() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1>{t("place.visitors")}</h1>
      <div className="filters">
        <CheckCode />
      </div>
      <div className="split">
        <Day />
        <Rooms />
      </div>
    </div>
  );
}

function Day() {
  const { t } = useTranslation();
  const named = useNamed();
  const [date, setDate] = useState(day(new Date().toISOString()));
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const expected = usePages("invitations", "/api/v1/invitations/expected", { query: { ...(valid && { day: date }) } });
  return (
    <div>
      <div className="filters">
        <label className="field">
          <span>{t("visitors.day")}</span>
          <Input value={date} onChange={(event) => setDate(event.target.value)} style={{ width: 140 }} status={valid ? "" : "error"} />
        </label>
      </div>
      <Answered of={expected}>
        {expected.items.length === 0 ? (
          <section className="card">
            <Empty>{t("visitors.noneExpected")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("visitors.expected")}
            rows={expected.items}
            idOf={(visitor) => `${visitor.invitationId}-${visitor.guest}`}
            pages={expected}
            columns={[
              { title: t("calls.at"), cell: (visitor) => `${clock(visitor.startsAt)}–${clock(visitor.endsAt)}` },
              { title: t("caller.name"), cell: (visitor) => <strong>{visitor.name ?? t("visitors.erased")}</strong> },
              { title: t("caller.company"), cell: (visitor) => visitor.company ?? "—" },
              { title: t("visitors.host"), cell: (visitor) => named(visitor.host?.names) },
              { title: t("visitors.kind"), cell: (visitor) => t(`visitKind.${visitor.visitKind}`) },
              { title: t("calls.state"), cell: (visitor) => t(`visitors.outcome.${visitor.outcome}`) },
            ]}
          />
        )}
      </Answered>
    </div>
  );
}
