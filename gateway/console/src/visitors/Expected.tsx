import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../api/http";
import { usePages } from "../api/query";
import { useNamed } from "../i18n/language";
import { clock, shortTime } from "../lib/time";
import { Answered, Empty, Problem } from "../ui/States";
import { type Expected, useArrive } from "./CheckIn";
import { Count } from "../ui/Count";

/** Today's expected visitors, by time; one press and one of them has arrived. */
export function ExpectedToday({ registered, missing }: { registered: (id: string) => void; missing: (expected: Expected) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const expected = usePages("invitations", "/api/v1/invitations/expected", {});
  const waiting = expected.items.filter((visitor) => visitor.outcome === "expected");
  const { arrive, busy, refused } = useArrive(registered, missing);
  return (
    <section className="card" aria-labelledby="now-expected">
      <header>
        <h2 id="now-expected">{t("visitors.expectedToday")}</h2>
        <Count of={waiting.length} known={!!expected.data} />
      </header>
      {refused && refused.status !== 400 && <Problem error={refused} />}
      <Answered of={expected}>
        {waiting.length === 0 && <Empty>{t("visitors.noneExpected")}</Empty>}
        {waiting.map((visitor) => (
          <div className="row" key={`${visitor.invitationId}-${visitor.guest}`}>
            <span className="number">{clock(visitor.startsAt)}</span>
            <span className="grow">
              <strong>{visitor.name ?? t("visitors.erased")}</strong> <span className="quiet">{visitor.company}</span>
              <br />
              <span className="sub">
                {t("visitors.to", { name: named(visitor.host?.names) })} · {t(`visitKind.${visitor.visitKind}`)}
              </span>
            </span>
            <Button size="small" loading={busy} onClick={() => void arrive(visitor)}>
              {t("visitors.arrived")}
            </Button>
          </div>
        ))}
      </Answered>
    </section>
  );
}

/** S44. A code that somebody shows: whether it is valid here and now, and nothing else. */
export function CheckCode() {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [state, setState] = useState<{ valid?: { from?: string; until?: string }; error?: unknown; busy: boolean }>({ busy: false });
  return (
    <form
      className="actions"
      onSubmit={(event) => {
        event.preventDefault();
        setState({ busy: true });
        ask("/api/v1/invitations/checks", { code: code.trim() }).then(
          (valid) => setState({ busy: false, valid }),
          (error: unknown) => setState({ busy: false, error }),
        );
      }}
    >
      <Input value={code} onChange={(event) => setCode(event.target.value)} aria-label={t("visitors.code")} placeholder={t("visitors.code")} style={{ width: 220 }} />
      <Button htmlType="submit" loading={state.busy} disabled={code.trim() === ""}>
        {t("visitors.check")}
      </Button>
      <Problem error={state.error} />
      {state.valid && <span role="status">{t("visitors.codeValid", { from: shortTime(state.valid.from), until: shortTime(state.valid.until) })}</span>}
    </form>
  );
}
