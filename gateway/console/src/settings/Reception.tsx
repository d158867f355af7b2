import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Read } from "../api/http";
import { useRead } from "../api/query";
import type { components } from "../generated/visitor-service";
import { useNamed } from "../i18n/language";
import { Save, useEdit } from "../ui/Edit";
import { Answered } from "../ui/States";
import { Choice, NumberField, Words } from "../ui/Words";

type Body = components["schemas"]["ReceptionPlanBody"];
type Room = Body["rooms"][number];
type Badges = Body["badges"][number];

/** Each span with the seconds that its unit has. */
const SPANS = { toleranceBefore: 60, toleranceAfter: 60, refillEvery: 60, turnoverWithin: 1, inspectWithin: 60, watchFor: 86_400 } as const;
const SPAN_NAMES = Object.keys(SPANS) as (keyof typeof SPANS)[];
const REGISTERS = { bookEntries: 1000, handOverWithin: 604_800 };

/** S58, S91 to S96, S101. The rooms and badges of the house, and within which limits visitors are looked after. */
export function Reception() {
  const found = useRead("reception-plan", "/api/v1/reception-plan");
  return <Answered of={found}>{found.data && <Form read={found.data as Read<Body>} />}</Answered>;
}

function Form({ read }: { read: Read<Body> }) {
  const { t } = useTranslation();
  const named = useNamed();
  const edit = useEdit<Body>("reception-plan", { ...read, value: { ...read.value, registers: read.value.registers ?? REGISTERS } }, "reception-plan", "hospitality");
  const plan = edit.value;
  const rooms = plan.rooms ?? [];
  const badges = plan.badges ?? [];
  const registers = plan.registers ?? REGISTERS;
  const room = (index: number, part: Partial<Room>) => edit.change({ rooms: rooms.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const badge = (index: number, part: Partial<Badges>) => edit.change({ badges: badges.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const label = ([part, name]: string[]) => t(`reception.${name ?? part}`, { defaultValue: part ?? "" });
  return (
    <form
      className="stack"
      aria-label={t("setting.views.reception")}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.send("/api/v1/reception-plan", { body: plan });
      }}
    >
      <section className="card work" aria-label={t("setting.limits")}>
        <h2>{t("setting.limits")}</h2>
        <div className="fields four">
          {SPAN_NAMES.map((name) => (
            <NumberField key={name} label={t(`reception.${name}`)} value={plan[name]} per={SPANS[name]} set={(value) => edit.change({ [name]: value })} />
          ))}
          <NumberField label={t("reception.bookEntries")} value={registers.bookEntries} set={(bookEntries) => edit.change({ registers: { ...registers, bookEntries } })} />
          <NumberField label={t("reception.handOverWithin")} value={registers.handOverWithin} per={86_400} set={(handOverWithin) => edit.change({ registers: { ...registers, handOverWithin } })} />
        </div>
      </section>
      <section className="card work" aria-label={t("reception.rooms")}>
        <h2>{t("reception.rooms")}</h2>
        {rooms.length === 0 && <p className="quiet">{t("reception.noRooms")}</p>}
        {rooms.map((each, index) => (
          <div key={each.roomId} className="ask">
            <Words label={t("reception.room", { number: index + 1 })} value={each.names} set={(names) => room(index, { names })} />
            <span className="fields three">
              <Choice
                label={t("reception.kind")}
                value={each.kind}
                of={(["meeting-room", "waiting-area"] as const).map((value) => ({ value: value as string, label: t(`reception.kinds.${value}`) }))}
                set={(kind) => room(index, { kind })}
              />
              <NumberField label={t("reception.seats")} value={each.seats} set={(seats) => room(index, { seats })} />
              <Remove name={named(each.names)} remove={() => edit.change({ rooms: rooms.filter((_, at) => at !== index) })} />
            </span>
          </div>
        ))}
        <div className="actions">
          <Button onClick={() => edit.change({ rooms: [...rooms, { roomId: freshRoom(rooms), names: { zh: "", en: "" }, kind: "meeting-room", seats: 4 }] })}>{t("reception.roomAlso")}</Button>
        </div>
      </section>
      <section className="card work" aria-label={t("reception.badges")}>
        <h2>{t("reception.badges")}</h2>
        {badges.length === 0 && <p className="quiet">{t("reception.noBadges")}</p>}
        {badges.map((each, index) => (
          <div key={index} className="ask">
            <Words label={t("reception.colour")} value={each.colour} set={(colour) => badge(index, { colour })} />
            <span className="fields three">
              <NumberField label={t("reception.first")} value={each.first} set={(first) => badge(index, { first })} />
              <NumberField label={t("reception.last")} value={each.last} set={(last) => badge(index, { last })} />
              <Remove name={named(each.colour)} remove={() => edit.change({ badges: badges.filter((_, at) => at !== index) })} />
            </span>
          </div>
        ))}
        <div className="actions">
          <Button onClick={() => edit.change({ badges: [...badges, { first: 1, last: 50, colour: { zh: "", en: "" } }] })}>{t("reception.badgesAlso")}</Button>
        </div>
      </section>
      <section className={`card work${edit.touched ? " publish" : ""}`} aria-label={t("setting.publish")}>
        <p className="quiet">{t("reception.publishWhy")}</p>
        <Save of={edit} label={label} disabled={!edit.touched} action={t("setting.publish")}>
          {edit.touched && !edit.theirs && <Button onClick={edit.take}>{t("setting.undo")}</Button>}
        </Save>
      </section>
    </form>
  );
}

function Remove({ name, remove }: { name: string; remove: () => void }) {
  const { t } = useTranslation();
  return <Button type="text" icon={<CloseOutlined />} aria-label={t("setting.without", { name })} onClick={remove} />;
}

function freshRoom(rooms: Room[]): string {
  let number = rooms.length + 1;
  while (rooms.some((each) => each.roomId === `room-${number}`)) number++;
  return `room-${number}`;
}
