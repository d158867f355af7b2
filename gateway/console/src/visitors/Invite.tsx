import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand, useGet, usePages } from "../api/query";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { dateTime, shortTime } from "../lib/time";
import { instant } from "../lib/written";
import { Field, TextField } from "../ui/Field";
import { Answered, Empty, Problem } from "../ui/States";
import { When } from "../ui/When";
import { VISIT_KINDS } from "./kinds";

const nextHour = (plus: number) => {
  const at = new Date(Date.now() + plus * 3600_000);
  at.setMinutes(0, 0, 0);
  return dateTime(at.toISOString());
};
const EMPTY = { name: "", company: "", number: "", email: "", kind: "customer", from: "", until: "", purpose: "" };

/** S44, S50: whoever expects a visitor says so; the visitor gets a code. */
export function Invitations() {
  const { t } = useTranslation();
  const [inviting, setInviting] = useState(false);
  const mine = usePages("invitations", "/api/v1/invitations", {}, 20);
  const open = mine.items.filter((invitation) => invitation.state !== "cancelled" && Date.parse(invitation.endsAt ?? "") > Date.now());
  return (
    <section className="card" aria-labelledby="my-invitations">
      <header>
        <h2 id="my-invitations">{t("invite.title")}</h2>
        <Button onClick={() => setInviting(!inviting)} aria-expanded={inviting}>
          {t("invite.new")}
        </Button>
      </header>
      {inviting && <Form done={() => setInviting(false)} />}
      <Answered of={mine}>
        {open.length === 0 && !inviting && <Empty>{t("invite.none")}</Empty>}
        {open.map((invitation) => (
          <OneInvitation key={invitation.invitationId} id={invitation.invitationId ?? ""} at={invitation.startsAt} kind={invitation.visitKind} />
        ))}
      </Answered>
    </section>
  );
}

function Form({ done }: { done: () => void }) {
  const { t } = useTranslation();
  const [draft, change, forget] = useDraft("invitation", EMPTY);
  const save = useCommand("invitations");
  const from = draft.from || nextHour(1);
  const until = draft.until || nextHour(2);
  const ready = draft.name.trim() !== "" && instant(from) < instant(until);
  return (
    <form
      className="slip"
      aria-label={t("invite.new")}
      onSubmit={(event) => {
        event.preventDefault();
        const text = (value: string) => value.trim() || undefined;
        void save
          .run("post", "/api/v1/invitations", {
            body: {
              id: newId("invitation"),
              visitKind: draft.kind,
              purpose: text(draft.purpose),
              times: { startsAt: instant(from).toISOString(), endsAt: instant(until).toISOString() },
              guests: [{ name: draft.name.trim(), company: text(draft.company), number: text(draft.number), email: text(draft.email) }],
            },
          })
          .then((outcome) => {
            if (!outcome) return;
            forget();
            done();
          });
      }}
    >
      <div className="fields">
        <TextField label={t("invite.guest")} value={draft.name} set={(name) => change({ name })} autoFocus />
        <TextField label={t("caller.company")} value={draft.company} set={(company) => change({ company })} />
        <TextField label={t("caller.number")} value={draft.number} set={(number) => change({ number })} inputMode="tel" />
        <TextField label={t("invite.email")} value={draft.email} set={(email) => change({ email })} />
        <When label={t("invite.from")} of="moment" value={from} set={(value) => change({ from: value })} />
        <When label={t("invite.until")} of="moment" value={until} set={(value) => change({ until: value })} />
        <Field label={t("visitors.kind")}>
          <Select
            aria-label={t("visitors.kind")}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            options={VISIT_KINDS.map((value) => ({ value, label: t(`visitKind.${value}`) }))}
          />
        </Field>
        <TextField label={t("invite.purpose")} value={draft.purpose} set={(purpose) => change({ purpose })} />
      </div>
      <Problem error={save.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={save.busy} disabled={!ready}>
          {t("invite.send")}
        </Button>
      </div>
    </form>
  );
}

function OneInvitation({ id, at, kind }: { id: string; at?: string; kind?: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const view = useGet("invitation", "/api/v1/invitations/{id}", { path: { id } }, { enabled: open, every: false });
  const cancel = useCommand("invitations", "invitation");
  return (
    <div className="row wrap">
      <span className="grow">
        <strong className="number">{shortTime(at)}</strong> {t(`visitKind.${kind}`)}
      </span>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("invite.show")}
      </Button>
      {open && (
        <div className="full">
          <Answered of={view}>
            {view.data?.guests?.map((guest) => (
              <p key={guest.guest}>
                <strong>{guest.name ?? t("visitors.erased")}</strong> {guest.company} · {t("invite.code")} <span className="extension">{guest.code}</span>
              </p>
            ))}
            <div className="actions">
              <Button
                size="small"
                danger
                loading={cancel.busy}
                onClick={() =>
                  void cancel.run("post", "/api/v1/invitations/{id}/cancellation", { path: { id }, body: { reason: t("invite.cancelled") } })
                }
              >
                {t("invite.cancel")}
              </Button>
            </div>
          </Answered>
        </div>
      )}
      <Problem error={cancel.refused} />
    </div>
  );
}
