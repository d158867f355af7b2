import { Button, Segmented, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../api/http";
import { useCommand, usePages } from "../api/query";
import { useDepartmentNames, useStaffNames } from "../api/staff";
import type { components } from "../generated/mailroom-service";
import { useNamed } from "../i18n/language";
import { keyOf } from "../keys";
import { useDraft } from "../lib/draft";
import { newId } from "../lib/id";
import { shortTime } from "../lib/time";
import { Field, TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { Typeahead } from "../ui/Typeahead";
import { CarrierName, CarrierSelect, CLASSES } from "./Outgoing";
import { ItemState, OneParcel } from "./OneParcel";

const STATES = ["", "received", "notified", "delivered", "returned"] as const;

/** S70. What couriers and the post bring. */
export function Incoming({ atDesk, scan }: { atDesk: boolean; scan: number }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [state, setState] = useState<(typeof STATES)[number]>("");
  const [picked, pick] = useState<string>();
  const parcels = usePages("parcels", "/api/v1/mail/incoming", { query: { ...(state && { state }) } });
  return (
    <>
      {atDesk && <Scan focus={scan} taken={pick} />}
      <div className="filters">
        <Segmented
          size="small"
          aria-label={t("calls.state")}
          value={state}
          onChange={(next) => {
            setState(next);
            pick(undefined);
          }}
          options={STATES.map((value) => ({ value, label: t(`parcel.states.${value || "all"}`) }))}
        />
      </div>
      <div className={picked ? "split" : ""}>
        <Answered of={parcels}>
          {parcels.items.length === 0 ? (
            <section className="card">
              <Empty>{t(atDesk ? "parcel.none" : "parcel.noneMine", { key: keyOf("parcel") })}</Empty>
            </section>
          ) : (
            <Rows
              label={t("mail.views.incoming")}
              rows={parcels.items}
              idOf={(item) => item.id ?? ""}
              pages={parcels}
              picked={picked}
              pick={(item) => pick(item.id)}
              columns={[
                { title: t("parcel.recipient"), cell: (item) => <strong>{named(item.recipient?.names) || t("parcel.nobody")}</strong> },
                { title: t("calls.state"), cell: (item) => <ItemState item={item} /> },
                { title: t("parcel.receivedAt"), cell: (item) => <span className="number">{shortTime(item.receivedAt)}</span> },
                { title: t("parcel.form"), cell: (item) => t(`parcel.kinds.${item.kind}`) },
                { title: t("mail.carrier"), cell: (item) => <CarrierName of={item.carrier} /> },
                { title: t("mail.waybill"), cell: (item) => <span className="number">{item.waybill ?? "—"}</span> },
                { title: t("parcel.place"), cell: (item) => (item.place === "desk" ? t("parcel.desk") : item.place) },
              ]}
            />
          )}
        </Answered>
        {picked && <OneParcel key={picked} id={picked} atDesk={atDesk} close={() => pick(undefined)} />}
      </div>
    </>
  );
}

type Known = components["schemas"]["TrackingNumber"];

const MORE = { kind: "parcel", itemClass: "ordinary", place: "", senderName: "", senderCompany: "", damage: "" };

/** As a scanner types it: letters and digits, at least six of them digits. */
export const looksLikeNumber = (text: string) => /^[A-Z0-9 -]{6,60}$/i.test(text) && (text.match(/\d/g)?.length ?? 0) >= 6;

/** One field: first the number, then whose it is; Enter after each. A scanner presses Enter by itself. */
function Scan({ focus, taken }: { focus: number; taken: (id: string) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const staff = useStaffNames();
  const department = useDepartmentNames();
  const [text, setText] = useState("");
  const [number, setNumber] = useState<{ number: string; known?: Known; carrier?: string }>();
  const [step, setStep] = useState<"number" | "recipient">("number");
  const [again, setAgain] = useState(0);
  const [more, showMore] = useState(false);
  const [draft, change] = useDraft("parcel", MORE);
  const [last, setLast] = useState<{ id: string; words: string }>();
  const save = useCommand("parcels", "uncollected");
  const written = useLater(text.trim());
  const found = useQuery({
    queryKey: ["recipients", written],
    queryFn: () => ask("/api/v1/mail/incoming/recipients", { written }),
    enabled: step === "recipient" && written !== "",
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  const candidates = step === "recipient" && text.trim() !== "" ? (found.data?.candidates ?? []).slice(0, 8) : [];

  const begin = () => {
    setText("");
    setNumber(undefined);
    setStep("number");
    setAgain((before) => before + 1);
  };

  async function next(typed: string) {
    if (step === "recipient") return typed === "" ? undefined : store(undefined, typed);
    if (typed === "") return;
    if (!looksLikeNumber(typed)) {
      setStep("recipient");
      return;
    }
    setNumber({ number: typed });
    setText("");
    setStep("recipient");
    const known = await ask("/api/v1/mail/tracking-numbers", { number: typed }).catch(() => undefined);
    setNumber({ number: typed, known, carrier: known?.candidates?.[0]?.carrier });
  }

  async function store(recipientId: string | undefined, addressedTo?: string) {
    const id = newId("incoming");
    const value = (words: string) => words.trim() || undefined;
    const outcome = await save.run("post", "/api/v1/mail/incoming", {
      body: {
        id,
        kind: draft.kind,
        itemClass: draft.itemClass,
        place: value(draft.place),
        senderName: value(draft.senderName),
        senderCompany: value(draft.senderCompany),
        exception: value(draft.damage),
        ...(number && { waybill: number.number, carrier: number.carrier, scanned: true }),
        ...(recipientId && { recipientId }),
        ...(addressedTo && { addressedTo }),
      },
    });
    if (!outcome) return;
    const whose = recipientId ? staff.name(recipientId) : (addressedTo ?? "");
    const known = !outcome.waits && outcome.id !== id;
    setLast({
      id: outcome.id ?? id,
      words: outcome.waits ? t("form.waits") : known ? t("parcel.known", { number: number?.number }) : recipientId ? t("parcel.told", { name: whose }) : t("parcel.kept", { name: whose }),
    });
    change({ senderName: "", senderCompany: "", damage: "" });
    begin();
  }

  const candidateRows = candidates.map((one) => ({
    id: one.staffId ?? "",
    shown: (
      <>
        <strong>{named(one.names)}</strong> <span className="quiet">{department(one.departmentId)}</span>
        {!one.active && <span className="is red"> {t("parcel.left")}</span>}
      </>
    ),
    aside: <span className="extension">{staff.byId.get(one.staffId ?? "")?.extensions?.[0]}</span>,
  }));

  return (
    <section className="card work scan" aria-label={t("parcel.register")}>
      {number && (
        <p className="slipline">
          <span className="number">{number.number}</span>
          {(number.known?.candidates?.length ?? 0) > 1 ? (
            <Segmented
              size="small"
              aria-label={t("mail.carrier")}
              value={number.carrier}
              onChange={(carrier) => setNumber({ ...number, carrier })}
              options={number.known?.candidates?.map((one) => ({ value: one.carrier ?? "", label: t(`mail.carriers.${one.carrier}`, { defaultValue: one.carrier }) })) ?? []}
            />
          ) : (
            <strong>
              <CarrierName of={number.carrier} />
            </strong>
          )}
          <span className="quiet small">{named(number.known?.candidates?.find((one) => one.carrier === number.carrier)?.because)}</span>
          {number.known && !number.carrier && (
            <span className="is amber">
              {number.known.mistyped?.length
                ? t("parcel.mistyped", { carrier: t(`mail.carriers.${number.known.mistyped[0]?.carrier}`) })
                : t("parcel.unrecognised")}
            </span>
          )}
          <Button size="small" onClick={begin}>
            {t("parcel.again")}
          </Button>
        </p>
      )}
      <div className="scanline">
        <Typeahead
          large
          label={t(step === "number" ? "parcel.scan" : "parcel.whose")}
          hint={t(step === "number" ? "parcel.scanHint" : "find.hint")}
          text={text}
          setText={setText}
          choices={candidateRows}
          choose={(id) => void store(id, text.trim())}
          enter={(typed) => void next(typed)}
          focus={focus + again}
        />
        <Segmented
          aria-label={t("parcel.form")}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          options={(["parcel", "letter"] as const).map((value) => ({ value, label: t(`parcel.kinds.${value}`) }))}
        />
        <Button aria-expanded={more} onClick={() => showMore(!more)}>
          {t("parcel.more")}
        </Button>
        {step === "recipient" && text.trim() !== "" && (
          <Button loading={save.busy} onClick={() => void store(undefined, text.trim())}>
            {t("parcel.unsure")}
          </Button>
        )}
      </div>
      {number?.known && !number.carrier && step === "recipient" && (
        <div className="narrow">
          <CarrierSelect value={number.carrier} set={(carrier) => setNumber({ ...number, carrier })} />
        </div>
      )}
      {more && (
        <div className="fields three">
          <Field label={t("mail.class")}>
            <Select
              aria-label={t("mail.class")}
              value={draft.itemClass}
              onChange={(itemClass) => change({ itemClass })}
              options={CLASSES.map((value) => ({ value, label: t(`mail.classes.${value}`) }))}
            />
          </Field>
          <TextField label={t("parcel.place")} value={draft.place} set={(place) => change({ place })} maxLength={40} />
          <Field label={t("parcel.damage")}>
            <Select
              aria-label={t("parcel.damage")}
              value={draft.damage}
              onChange={(damage) => change({ damage })}
              options={["", "damaged", "oversize"].map((value) => ({ value, label: t(`parcel.exceptions.${value || "none"}`) }))}
            />
          </Field>
          <TextField label={t("parcel.senderName")} value={draft.senderName} set={(senderName) => change({ senderName })} />
          <TextField label={t("parcel.senderCompany")} value={draft.senderCompany} set={(senderCompany) => change({ senderCompany })} />
        </div>
      )}
      <Problem error={save.refused} />
      <p role="status" className={last ? "said" : "sr"}>
        {last && (
          <>
            {last.words}{" "}
            <Button type="link" size="small" onClick={() => taken(last.id)}>
              {t("invite.show")}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

/** What is typed, once the hand rests. */
function useLater(value: string, milliseconds = 150): string {
  const [later, setLater] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    timer.current = setTimeout(() => setLater(value), milliseconds);
    return () => clearTimeout(timer.current);
  }, [value, milliseconds]);
  return later;
}
