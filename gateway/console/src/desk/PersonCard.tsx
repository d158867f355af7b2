import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type StaffMember, useDepartmentNames, useLines, usePresence, useStaffNames } from "../api/staff";
import { useNamed } from "../i18n/language";
import { keyOf } from "../keys";
import { LineState, Presence } from "../ui/Is";

/** The person found, and what can be done for them. */
export function PersonCard({
  person,
  onCall,
  transfer,
  message,
}: {
  person?: StaffMember;
  onCall: boolean;
  transfer: () => void;
  message: () => void;
}) {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const lines = useLines();
  const presence = usePresence();
  const staff = useStaffNames();
  if (!person) return <p className="quiet pad">{t("find.start", { key: keyOf("find") })}</p>;
  const there = presence.get(person.staffId ?? "");
  return (
    <section className="card work" aria-label={t("find.person")}>
      <h2>
        {named(person.names)} <span className="quiet">{named(person.post)}</span>
      </h2>
      <dl className="facts">
        <dt>{t("person.department")}</dt>
        <dd>{department(person.departmentId)}</dd>
        {(person.extensions ?? []).map((extension) => (
          <FactLine key={extension} name={t("person.extension")}>
            <span className="extension">{extension}</span> <LineState {...lines.get(extension)} />
          </FactLine>
        ))}
        {there && there.state !== "unknown" && (
          <FactLine name={t("person.presence")}>
            <Presence {...there} />
          </FactLine>
        )}
        {person.deputyId && <FactLine name={t("person.deputy")}>{staff.name(person.deputyId)}</FactLine>}
        {person.assistantId && <FactLine name={t("person.assistant")}>{staff.name(person.assistantId)}</FactLine>}
      </dl>
      <div className="actions">
        <Button type="primary" disabled={!onCall || !person.extensions?.length} onClick={transfer}>
          {t("person.transfer")} <kbd>{keyOf("transfer")}</kbd>
        </Button>
        <Button onClick={message}>
          {t("person.message")} <kbd>{keyOf("message")}</kbd>
        </Button>
      </div>
    </section>
  );
}

function FactLine({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
