import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet } from "../api/query";
import { session } from "../api/session";
import { type StaffMember, useStaffNames } from "../api/staff";
import { useKey, keyOf } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { useClosing } from "../ui/closing";
import { Field, TextField } from "../ui/Field";
import { Countdown } from "../ui/Is";
import { Problem } from "../ui/States";

/** S109, S113. The minutes begin when it is saved, so only what is needed is asked. */
export function MessageForm({
  callId,
  recipientId,
  person,
  close,
}: {
  callId?: string;
  recipientId?: string;
  person?: StaffMember;
  close: () => void;
}) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const call = useGet("call", "/api/v1/calls/{id}", { path: { id: callId ?? "" } }, { enabled: !!callId, every: false });
  const site = useStore(session.store).site;
  const limits = useGet("site", "/api/v1/sites/{siteId}", { path: { siteId: site ?? "" } }, { enabled: !!site, every: false });
  const [draft, change, forget] = useDraft(`message.${callId ?? "none"}`, {
    recipientId: "",
    callerName: "",
    company: "",
    number: "",
    text: "",
    begun: false,
  });
  const save = useCommand("messages", "promises");
  const [saved, setSaved] = useState<{ dueAt: string; at: string; name: string }>();
  const recipient = person?.staffId && person.staffId !== recipientId && !draft.begun ? person.staffId : draft.recipientId || recipientId || "";

  // What the card knows already need not be typed again.
  useEffect(() => {
    const known = call.data?.caller;
    if (!known || draft.begun) return;
    change({ callerName: known.name ?? "", company: known.company ?? "", number: known.number ?? "", text: draft.text || (known.matter ?? ""), begun: true });
  }, [call.data, draft.begun, draft.text, change]);
  useEffect(() => {
    if (person?.staffId) change({ recipientId: person.staffId });
  }, [person?.staffId, change]);

  async function store() {
    const now = new Date();
    const outcome = await save.run("post", "/api/v1/messages", {
      body: {
        id: newId("message"),
        recipientId: recipient,
        text: draft.text.trim(),
        takenAt: now.toISOString(),
        ...(callId && { callId }),
        ...(draft.callerName.trim() && { callerName: draft.callerName.trim() }),
        ...(draft.company.trim() && { company: draft.company.trim() }),
        ...(draft.number.trim() && { number: draft.number.trim() }),
      },
    });
    if (!outcome) return;
    const limit = limits.data?.relayWithinSeconds ?? 300;
    setSaved({ at: now.toISOString(), dueAt: new Date(now.getTime() + limit * 1000).toISOString(), name: staff.name(recipient) });
    forget();
  }
  useKey("save", () => void store(), !saved);
  useClosing(close);

  if (saved) {
    return (
      <section className="card work" role="status">
        <h2>{t("message.saved", { name: saved.name })}</h2>
        <p>
          {t("message.clock")} <Countdown dueAt={saved.dueAt} openedAt={saved.at} />
        </p>
        {save.waits && <p className="quiet">{t("form.waits")}</p>}
        <div className="actions">
          <Button type="primary" onClick={close}>
            {t("form.done")}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <form
      className="card work"
      aria-label={t("message.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>{t("message.title")}</h2>
      <Field label={t("message.for")}>
        <output className={recipient ? "" : "quiet"}>
          <strong>{recipient ? staff.name(recipient) : t("message.forWhom", { key: keyOf("find") })}</strong>
        </output>
      </Field>
      <div className="fields">
        <TextField label={t("message.text")} value={draft.text} set={(text) => change({ text })} rows={3} wide autoFocus />
        <TextField label={t("caller.number")} value={draft.number} set={(number) => change({ number })} inputMode="tel" />
        <TextField label={t("caller.name")} value={draft.callerName} set={(callerName) => change({ callerName })} />
        <TextField label={t("caller.company")} value={draft.company} set={(company) => change({ company })} wide />
      </div>
      <Problem error={save.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={save.busy} disabled={!recipient || draft.text.trim() === ""}>
          {t("message.save")} <kbd>{keyOf("save")}</kbd>
        </Button>
        <Button onClick={close}>{t("form.close")}</Button>
      </div>
    </form>
  );
}
