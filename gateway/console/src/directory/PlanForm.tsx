import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useStaffNames } from "../api/staff";
import { moved } from "../lib/moved";
import { dayFrom } from "../lib/period";
import { dateTime } from "../lib/time";
import { instant } from "../lib/written";
import { useClosing } from "../ui/closing";
import { Save, useEdit } from "../ui/Edit";
import { TextField } from "../ui/Field";
import { StaffField } from "../ui/Typeahead";
import { When } from "../ui/When";
import { NumberField, Words } from "../ui/Words";
import { HoursField } from "./HoursField";
import { useHours } from "./Layers";
import { drafted, type Hours, isWhole, type Layer, ranked, type Roster, WEEK } from "./plan";

/** S16. Who takes turns at which hours, and when somebody has to be there; in force from a moment on that is not past. */
export function PlanForm({ id, read, at = 0, fresh, close }: { id: string; read: Read<Roster>; at?: number; fresh?: boolean; close: () => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const { on, hours } = useHours();
  const edit = useEdit(`roster.${fresh ? "new" : id}.${at}`, drafted(read, at, dateTime), "rosters");
  const form = edit.value;
  useClosing(close);
  const layers = (next: Layer[]) => edit.change({ layers: ranked(next) });
  const layer = (index: number, part: Partial<Layer>) => edit.change({ layers: form.layers.map((each, other) => (other === index ? { ...each, ...part } : each)) });
  const required = (next: Hours[]) => edit.change({ required: next });
  const label = ([part, name, field, more]: string[]) =>
    part === "layers"
      ? [name, field && t(`roster.parts.${more === "from" ? "begin" : (more ?? field)}`, { defaultValue: field })].filter(Boolean).join(" · ")
      : [t(`roster.parts.${part}`, { defaultValue: part ?? "" }), name && t(`setting.${name as "zh"}`)].filter(Boolean).join(" · ");
  const tell = (path: string[], value: unknown): string | undefined => {
    const last = path.at(-1);
    if (last === "staffIds") return (value as string[]).map((one) => staff.name(one)).join(" → ");
    if (last === "weekdays") return on(value as number[]);
    if (last === "required") return (value as Hours[]).map(hours).join(" · ");
    if (path.length === 2 && path[0] === "layers") {
      const one = value as Layer;
      return `${hours(one.hours)} ${one.staffIds.map((each) => staff.name(each)).join(" → ")}`;
    }
    return undefined;
  };
  return (
    <form
      className="stack"
      aria-label={t(fresh ? "roster.add" : "roster.edit")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole(form)) return;
        const body = { ...form, from: form.from === "" ? undefined : instant(form.from).toISOString(), layers: form.layers.map((each) => ({ ...each, name: each.name.trim() })) };
        void edit.send("/api/v1/rosters/{rosterId}", { path: { rosterId: id }, body }).then((done) => done && close());
      }}
    >
      <p className="quiet small">{t("roster.editWhy")}</p>
      <div className="fields">
        <Words label={t("roster.parts.names")} value={form.names} set={(names) => edit.change({ names })} />
        <When label={t("roster.parts.from")} of="moment" value={form.from} set={(from) => edit.change({ from })} min={dateTime(new Date().toISOString())} mayBeEmpty />
      </div>
      {form.layers.map((each, index) => (
        <fieldset key={index} className="plain-set stack">
          <legend>
            {index + 1}. {each.name || t("roster.newLayer")}
          </legend>
          <div className="fields four">
            <TextField label={t("roster.parts.name")} value={each.name} set={(name) => layer(index, { name })} maxLength={60} />
            <NumberField label={t("roster.parts.daysPerTurn")} value={each.daysPerTurn} set={(daysPerTurn) => layer(index, { daysPerTurn: Math.min(366, daysPerTurn) })} />
            <When label={t("roster.parts.rotationStart")} value={each.rotationStart} set={(rotationStart) => layer(index, { rotationStart })} />
            <span className="actions ends">
              <Button size="small" icon={<ArrowUpOutlined />} aria-label={t("setting.earlier", { name: each.name })} disabled={index === 0} onClick={() => layers(moved(form.layers, index, -1))} />
              <Button size="small" icon={<ArrowDownOutlined />} aria-label={t("setting.later", { name: each.name })} disabled={index === form.layers.length - 1} onClick={() => layers(moved(form.layers, index, 1))} />
              <Button size="small" icon={<CloseOutlined />} aria-label={t("setting.without", { name: each.name })} onClick={() => layers(form.layers.filter((_, other) => other !== index))} />
            </span>
          </div>
          <HoursField label={t("roster.parts.hours")} value={each.hours} set={(next) => layer(index, { hours: next })} />
          <Turns label={t("roster.parts.staffIds")} staffIds={each.staffIds} set={(staffIds) => layer(index, { staffIds })} />
        </fieldset>
      ))}
      <div className="actions">
        <Button
          size="small"
          onClick={() => layers([...form.layers, { name: "", rank: 0, hours: WEEK, staffIds: [], rotationStart: dayFrom(0), daysPerTurn: 7 }])}
        >
          {t("roster.addLayer")}
        </Button>
      </div>
      <fieldset className="plain-set stack">
        <legend>{t("roster.required")}</legend>
        {form.required.length === 0 && <p className="quiet">{t("roster.noRequired")}</p>}
        {form.required.map((each, index) => (
          <div key={index} className="actions">
            <span className="grow">
              <HoursField label={t("roster.requiredNr", { number: index + 1 })} value={each} set={(next) => required(form.required.map((one, other) => (other === index ? next : one)))} />
            </span>
            <Button size="small" icon={<CloseOutlined />} aria-label={t("setting.without", { name: hours(each) })} onClick={() => required(form.required.filter((_, other) => other !== index))} />
          </div>
        ))}
        <div className="actions">
          <Button size="small" onClick={() => required([...form.required, WEEK])}>
            {t("roster.addRequired")}
          </Button>
        </div>
      </fieldset>
      <Save of={edit} label={label} tell={tell} disabled={!isWhole(form) || !edit.touched} action={t("roster.save")}>
        <Button onClick={close}>{t("form.close")}</Button>
        {edit.touched && !edit.theirs && <Button onClick={edit.take}>{t("setting.undo")}</Button>}
      </Save>
    </form>
  );
}

/** People in the order of their turns. */
function Turns({ label, staffIds, set }: { label: string; staffIds: string[]; set: (staffIds: string[]) => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  return (
    <div className="turns">
      <div className="field" role="group" aria-label={label}>
        <span>{label}</span>
        <ol className="chips">
          {staffIds.map((id, index) => {
            const name = staff.name(id);
            return (
              <li key={`${id}-${index}`} className="chip">
                <span className="quiet number">{index + 1}</span> {name}
                <Button size="small" type="text" icon={<ArrowUpOutlined />} aria-label={t("setting.earlier", { name })} disabled={index === 0} onClick={() => set(moved(staffIds, index, -1))} />
                <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t("setting.without", { name })} onClick={() => set(staffIds.filter((_, other) => other !== index))} />
              </li>
            );
          })}
        </ol>
      </div>
      <StaffField key={staffIds.length} label={t("roster.addPerson")} value={undefined} set={(id) => id && set([...staffIds, id])} />
    </div>
  );
}
