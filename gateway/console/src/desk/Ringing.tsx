import { BellFilled, CloseOutlined } from "@ant-design/icons";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { useNamed } from "../i18n/language";
import { Since } from "../ui/Is";
import { Problem } from "../ui/States";
import type { CallRow } from "./openCalls";
import "./ringing.css";

/** A call that rings comes up wherever one is; the focus and what is being typed stay where they are. */
export function Ringing() {
  const { t } = useTranslation();
  const ringing = useGet("calls", "/api/v1/calls", { query: { state: "ringing", limit: 50 } });
  const [hidden, setHidden] = useState<string[]>([]);
  // At the desk itself it stands on top of the list.
  const atDesk = useLocation().pathname.endsWith("/desk");
  const calls = [...(ringing.data?.items ?? [])].reverse().filter((call) => !hidden.includes(call.callId ?? ""));
  return (
    <aside className="ringing-calls" aria-label={t("ringing.title")} aria-live="assertive">
      {(atDesk ? [] : calls.slice(0, 2)).map((call) => (
        <RingingCall key={call.callId} call={call} hide={() => setHidden([...hidden, call.callId ?? ""])} />
      ))}
    </aside>
  );
}

function RingingCall({ call, hide }: { call: CallRow; hide: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const navigate = useNavigate();
  const id = call.callId ?? "";
  const view = useGet("call", "/api/v1/calls/{id}", { path: { id } }, { every: false });
  const answer = useCommand("calls", "call");
  const caller = view.data?.caller;
  const known = view.data?.recognised;
  const who = [caller?.name, caller?.company].filter(Boolean).join(" · ");
  return (
    <section className="card ringing-call">
      <p className="actions">
        <BellFilled className="pulse" aria-hidden />
        <strong className="grow">{t("ringing.title")}</strong>
        <Since at={call.receivedAt ?? ""} />
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t("ringing.hide")} onClick={hide} />
      </p>
      <p>
        <strong className="who-calls">{who || caller?.number || t("caller.unknown")}</strong> {who && <span className="number">{caller?.number}</span>}
      </p>
      <p className="quiet small">
        {[
          call.line && t("desk.line", { line: call.line }),
          known?.staff && t(known.locked ? "recognised.locked" : "recognised.staff", { name: named(known.staff) }),
          (known?.earlier?.length ?? 0) > 0 && t("ringing.earlier"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Problem error={answer.refused} />
      <Button
        type="primary"
        block
        loading={answer.busy}
        onClick={async () => {
          if (await answer.run("post", "/api/v1/calls/{id}/answer", { path: { id }, body: {} })) void navigate({ to: "/desk", hash: id });
        }}
      >
        {t("ringing.answer")}
      </Button>
    </section>
  );
}
