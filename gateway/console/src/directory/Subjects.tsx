import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useAll, useRead } from "../api/query";
import { rolesAt, session } from "../api/session";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/directory-service";
import { useNamed } from "../i18n/language";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { useClosing } from "../ui/closing";
import { Save, useEdit } from "../ui/Edit";
import { TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Empty } from "../ui/States";
import { Choice, Extensions, Words } from "../ui/Words";
import { VISIT_KINDS } from "../visitors/kinds";

type Subject = Required<components["schemas"]["Responsibility"]>;
type Body = components["schemas"]["ResponsibilityRequest"];

const KINDS = ["complaint", ...VISIT_KINDS] as const;
const NOTHING: Body = { kind: "other", subject: { zh: "", en: "" }, extensions: [], post: { zh: "", en: "" }, rule: "" };

function useKindName() {
  const { t } = useTranslation();
  return (kind?: string) => (kind === "complaint" ? t("kind.complaint") : t(`visitKind.${kind}`, { defaultValue: kind ?? "" }));
}

/** S20 to S28, S36 to S39, S48, S53 to S56. Who answers for what. */
export function Subjects() {
  const { t } = useTranslation();
  const named = useNamed();
  const kindName = useKindName();
  const holder = useHolder();
  const { me, site } = useStore(session.store);
  const may = rolesAt(me, site).includes("admin");
  const subjects = useAll("responsibilities", "/api/v1/responsibilities");
  const rows = (subjects.data ?? []) as Subject[];
  const [editing, edit] = useState<string>();
  const fresh = editing?.startsWith("new:") ? editing.slice(4) : undefined;
  const add = () => edit(`new:${newId("resp")}`);
  return (
    <>
      {may && (
        <div className="filters">
          <span className="quiet grow">{t("subjects.why")}</span>
          <Button type="primary" onClick={add}>
            {t("subjects.add")}
          </Button>
        </div>
      )}
      <div className={editing ? "split wide edits" : ""}>
        <Answered of={subjects}>
          {rows.length === 0 ? (
            <section className="card">
              <Empty>{t(may ? "subjects.noneYet" : "subjects.none")}</Empty>
            </section>
          ) : (
            <Rows
              label={t("directory.subjects")}
              rows={rows}
              idOf={(subject) => subject.responsibilityId}
              {...(may && { pick: (subject: Subject) => edit(subject.responsibilityId), picked: editing })}
              columns={[
                { title: t("subjects.subject"), cell: (subject) => <strong>{named(subject.subject)}</strong> },
                { title: t("subjects.kind"), cell: (subject) => kindName(subject.kind) },
                { title: t("person.post"), cell: (subject) => named(subject.post) },
                { title: t("person.extension"), cell: (subject) => <span className="extension">{subject.extensions.join(" · ")}</span> },
                { title: t("subjects.reach"), cell: (subject) => [...new Set(subject.extensions.map(holder).filter(Boolean))].join(" · ") || "—" },
                { title: t("subjects.rule"), cell: (subject) => subject.rule },
              ]}
            />
          )}
        </Answered>
        {fresh && <Form key={fresh} id={fresh} read={{ value: NOTHING }} fresh close={() => edit(undefined)} />}
        {editing && !fresh && <Known key={editing} id={editing} close={() => edit(undefined)} />}
      </div>
    </>
  );
}

const written = ({ kind, subject, extensions, post, rule }: Subject): Body => ({ kind, subject, extensions, post, rule });

function Known({ id, close }: { id: string; close: () => void }) {
  const found = useRead("responsibilities", "/api/v1/responsibilities/{responsibilityId}", { path: { responsibilityId: id } });
  return <Answered of={found}>{found.data && <Form id={id} read={{ ...found.data, value: written(found.data.value as Subject) }} close={close} />}</Answered>;
}

function Form({ id, read, fresh, close }: { id: string; read: Read<Body>; fresh?: boolean; close: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const kindName = useKindName();
  const edit = useEdit(fresh ? "responsibility.new" : `responsibility.${id}`, read, "responsibilities");
  const form = edit.value;
  useClosing(close);
  const both = (names: { zh: string; en: string }) => names.zh.trim() !== "" && names.en.trim() !== "";
  const rule = form.rule.trim().toUpperCase();
  const whole = both(form.subject) && both(form.post) && form.extensions.length > 0 && /^S\d{1,3}(-S\d{1,3})?$/.test(rule);
  const tell = ([part]: string[], value: unknown) => (part === "extensions" ? (value as string[]).join(" → ") : undefined);
  const label = ([part, language]: string[]) =>
    [t(`subjects.parts.${part}`, { defaultValue: part ?? "" }), (language === "zh" || language === "en") && t(`setting.${language}`)].filter(Boolean).join(" · ");
  return (
    <form
      className="card work"
      aria-label={t("subjects.edit")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!whole) return;
        void edit.send("/api/v1/responsibilities/{responsibilityId}", { path: { responsibilityId: id }, body: { ...form, rule } }).then((done) => done && fresh && close());
      }}
    >
      <h2>{fresh ? t("subjects.add") : named(read.value.subject)}</h2>
      <Choice label={t("subjects.parts.kind")} value={form.kind} of={kinds(form.kind).map((value) => ({ value, label: kindName(value) }))} set={(kind) => edit.change({ kind })} />
      <Words label={t("subjects.parts.subject")} value={form.subject} set={(subject) => edit.change({ subject })} />
      <Words label={t("subjects.parts.post")} value={form.post} set={(post) => edit.change({ post })} />
      <div>
        <Extensions label={t("subjects.parts.extensions")} value={form.extensions} set={(extensions) => edit.change({ extensions })} />
        <Whose extensions={form.extensions} />
      </div>
      <TextField label={t("subjects.parts.rule")} value={form.rule} set={(text) => edit.change({ rule: text })} maxLength={9} />
      <Save of={edit} label={label} tell={tell} disabled={!whole || (!fresh && !edit.touched)}>
        <Button onClick={close}>{t("form.close")}</Button>
      </Save>
    </form>
  );
}

/** What this house has of its own stays to be chosen. */
const kinds = (own: string): string[] => ((KINDS as readonly string[]).includes(own) ? [...KINDS] : [...KINDS, own]);

/** Somebody's, or the hotline of a department. */
function useHolder() {
  const named = useNamed();
  const staff = useStaffNames();
  const departments = useAll("departments", "/api/v1/departments", {}, 10 * 60_000);
  return (number: string) => {
    const member = [...staff.byId.values()].find((each) => each.active !== false && each.extensions?.includes(number));
    return named(member?.names ?? departments.data?.find((each) => each.extensions?.includes(number))?.names);
  };
}

/** Whoever is reached there now, while one types. */
function Whose({ extensions }: { extensions: string[] }) {
  const { t } = useTranslation();
  const holder = useHolder();
  return <p className="quiet small">{extensions.map((number) => `${number} ${holder(number) || t("subjects.nobodys")}`).join(" → ")}</p>;
}
