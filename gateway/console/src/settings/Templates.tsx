import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, type Read } from "../api/http";
import { useCommand, useGet, useRead } from "../api/query";
import type { components } from "../generated/directory-service";
import { useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { Save, useEdit } from "../ui/Edit";
import { Answered, Problem } from "../ui/States";
import { Choice, Words } from "../ui/Words";

type View = components["schemas"]["RelayTemplate"];
type Sample = components["schemas"]["RelaySample"];

const PLACES = ["recipient", "site", "things", "due"] as const;

/** S115, S121. What mails and chats to staff say, kind by kind. */
export function Templates() {
  const { t } = useTranslation();
  const named = useNamed();
  const kinds = useGet("relay-templates", "/api/v1/relay-templates", {}, { every: false });
  const [address, change] = useAddress({ kind: "message" });
  const all = kinds.data ?? [];
  const kind = all.find((each) => each.kind === address.kind)?.kind ?? "message";
  const found = useRead("relay-template", "/api/v1/relay-templates/{kind}", { path: { kind } });
  return (
    <Answered of={kinds}>
      <div className="stack">
        <section className="card work" aria-label={t("template.kind")}>
          <p>{t("template.why")}</p>
          <div className="fields">
            <Choice
              label={t("template.kind")}
              value={kind}
              of={all.map((each) => ({ value: each.kind!, label: each.own ? t("template.ofOwn", { name: named(each.called) }) : named(each.called) }))}
              set={(next) => change({ kind: next })}
            />
          </div>
          <dl className="places">
            {PLACES.map((place) => (
              <div key={place}>
                <dt>
                  <code>{`{${place}}`}</code>
                </dt>
                <dd>{t(`template.places.${place}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Answered of={found}>{found.data && <Form key={kind} kind={kind} read={found.data} />}</Answered>
      </div>
    </Answered>
  );
}

const NOTHING = { zh: "", en: "" };
const written = (view: View) => ({ subject: { ...NOTHING, ...view.subject }, mail: { ...NOTHING, ...view.mail }, chat: { ...NOTHING, ...view.chat } });

function Form({ kind, read }: { kind: string; read: Read<View> }) {
  const { t } = useTranslation();
  const edit = useEdit(`template.${kind}`, { ...read, value: written(read.value) }, "relay-template", "relay-templates");
  const restore = useCommand("relay-template", "relay-templates");
  const [sample, setSample] = useState<Sample>();
  const [refused, setRefused] = useState<unknown>();
  const words = edit.value;
  const whole = [words.subject, words.mail, words.chat].every((each) => each.zh.trim() && each.en.trim());
  const change = (part: Partial<typeof words>) => {
    setSample(undefined);
    setRefused(undefined);
    edit.change(part);
  };
  const preview = () => ask("/api/v1/relay-templates/{kind}/preview", words, { kind }).then(setSample, setRefused);
  return (
    <form
      className="card work"
      aria-label={t("setting.views.templates")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/relay-templates/{kind}", { path: { kind }, body: words });
      }}
    >
      <Words label={t("template.subject")} value={words.subject} set={(subject) => change({ subject })} />
      <Words label={t("template.mail")} value={words.mail} set={(mail) => change({ mail })} rows={4} />
      <p className="quiet">{t("template.details")}</p>
      <Words label={t("template.chat")} value={words.chat} set={(chat) => change({ chat })} rows={2} />
      <p className="quiet">{t("template.chatWhy")}</p>
      {sample && (
        <section className="sample" aria-label={t("template.preview")} role="status">
          <h3>{t("template.preview")}</h3>
          <strong>{sample.subject}</strong>
          <pre>{sample.mail}</pre>
          <h3>{t("template.chat")}</h3>
          <pre>{sample.chat}</pre>
        </section>
      )}
      <Problem error={refused ?? restore.refused} />
      <Save of={edit} label={([part, lang]) => `${t(`template.${part}`)} · ${t(lang === "zh" ? "setting.zh" : "setting.en")}`} disabled={!whole || !edit.touched}>
        <Button onClick={() => void preview()} disabled={!whole}>
          {t("template.preview")}
        </Button>
        {edit.touched && !edit.theirs && <Button onClick={edit.take}>{t("setting.undo")}</Button>}
        {read.value.own && (
          <Button
            loading={restore.busy}
            onClick={() =>
              void restore.run("post", "/api/v1/relay-templates/{kind}/restoration", { path: { kind }, body: undefined as never, ...(read.version !== undefined && { match: read.version }) }).then((done) => done && edit.take())
            }
          >
            {t("template.restore")}
          </Button>
        )}
      </Save>
    </form>
  );
}
