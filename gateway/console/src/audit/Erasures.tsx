import { CheckCircleFilled, ClockCircleOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../api/query";
import { fetched, post, useAct } from "../api/raw";
import { rolesAt, session } from "../api/session";
import { newId } from "../lib/id";
import { useStore } from "../lib/store";
import { dateTime } from "../lib/time";
import { Field } from "../ui/Field";
import { Is } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";

interface Erasure {
  id: string;
  person: string;
  reason: string;
  requestedBy: string;
  requestedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
}

const REASONS = ["asked-by-person", "retention-over", "recorded-by-mistake"] as const;

/** One person asks with a reason, another one agrees; then name, number and words are unreadable everywhere, for good. */
export function Erasures({ open }: { open: (about: string) => void }) {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const asks = rolesAt(me, site).includes("manager");
  const erasures = useInfiniteQuery({
    queryKey: ["erasures"],
    initialPageParam: "",
    queryFn: ({ pageParam }) => fetched<{ items: Erasure[]; next: string | null }>(`/api/v1/erasures?limit=50${pageParam && `&cursor=${encodeURIComponent(pageParam)}`}`),
    getNextPageParam: (last) => last.next || undefined,
    refetchInterval: 15_000,
  });
  const items = erasures.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {asks && <Ask open={open} />}
      <Answered of={erasures}>
        {items.length === 0 ? (
          <section className="card">
            <Empty>{t("erasure.none")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("audit.views.erasure")}
            rows={items}
            idOf={(item) => item.id}
            pages={erasures}
            columns={[
              { title: t("erasure.requested"), cell: (item) => <span className="number">{dateTime(item.requestedAt)}</span> },
              { title: t("erasure.by"), cell: (item) => item.requestedBy },
              { title: t("erasure.reason"), cell: (item) => t(`erasure.reasons.${item.reason}`) },
              {
                title: t("erasure.person"),
                cell: (item) => (
                  <Button size="small" type="link" onClick={() => open(item.person)}>
                    <span className="number">…{item.person.slice(-8)}</span>
                  </Button>
                ),
              },
              {
                title: t("calls.state"),
                cell: (item) =>
                  item.approvedAt ? (
                    <Is colour="green" icon={<CheckCircleFilled />}>
                      {t("erasure.done", { who: item.approvedBy, time: dateTime(item.approvedAt) })}
                    </Is>
                  ) : (
                    <Consent item={item} own={item.requestedBy === me?.name} />
                  ),
              },
            ]}
          />
        )}
      </Answered>
    </>
  );
}

/** It cannot be undone: said once more before it is done. */
function Consent({ item, own }: { item: Erasure; own: boolean }) {
  const { t } = useTranslation();
  const [sure, ask] = useState(false);
  const agree = useAct();
  return (
    <div className="states">
      <Is colour="amber" icon={<ClockCircleOutlined />}>
        {t(own ? "erasure.waitsForOther" : "erasure.waits")}
      </Is>
      {!own && !sure && (
        <Button size="small" onClick={() => ask(true)}>
          {t("erasure.agree")}
        </Button>
      )}
      {!own && sure && (
        <>
          <span>{t("erasure.final")}</span>
          <Button
            size="small"
            type="primary"
            danger
            loading={agree.busy}
            onClick={() => void agree.act(() => post(`/api/v1/erasures/${item.id}/approval`)).then(() => client.invalidateQueries({ queryKey: ["erasures"] }))}
          >
            {t("erasure.confirm")}
          </Button>
          <Button size="small" onClick={() => ask(false)}>
            {t("form.close")}
          </Button>
        </>
      )}
      <Problem error={agree.refused} />
    </div>
  );
}

/** Found by the number, which is kept nowhere; shown first what happened, then exported or asked to be erased. */
function Ask({ open }: { open: (about: string) => void }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState("");
  const [person, setPerson] = useState<string>();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("asked-by-person");
  const find = useAct();
  const erase = useAct();
  const take = useAct();
  return (
    <section className="card work" aria-label={t("erasure.ask")}>
      <h2>{t("erasure.ask")}</h2>
      <form
        className="scanline"
        onSubmit={(event) => {
          event.preventDefault();
          setPerson(undefined);
          void find.act(() => post<{ personId: string }>("/api/v1/persons/find", { number: number.trim() })).then((found) => setPerson(found?.personId));
        }}
      >
        <Field label={t("erasure.number")}>
          <Input value={number} inputMode="tel" autoComplete="off" onChange={(event) => setNumber(event.target.value)} />
        </Field>
        <Button htmlType="submit" disabled={number.trim() === ""} loading={find.busy}>
          {t("audit.find")}
        </Button>
      </form>
      {find.refused && (find.refused.status === 404 ? <p role="status">{t("audit.nobody")}</p> : <Problem error={find.refused} />)}
      {person && (
        <>
          <p role="status" className="said">
            {t("erasure.foundPerson", { id: person.slice(-8) })}
          </p>
          <div className="actions">
            <Button onClick={() => open(person)}>{t("erasure.look")}</Button>
            <Button
              loading={take.busy}
              onClick={() => void take.act(() => post<unknown>(`/api/v1/persons/${person}/exports`)).then((all) => all !== undefined && download(all, `${person}.json`))}
            >
              {t("erasure.export")}
            </Button>
          </div>
          <Problem error={take.refused} />
          <form
            className="scanline"
            onSubmit={(event) => {
              event.preventDefault();
              void erase
                .act(() => post("/api/v1/erasures", { id: newId("erasure"), personId: person, reason }))
                .then((done) => {
                  if (done === undefined) return;
                  setPerson(undefined);
                  setNumber("");
                  void client.invalidateQueries({ queryKey: ["erasures"] });
                });
            }}
          >
            <Field label={t("erasure.reason")}>
              <Select aria-label={t("erasure.reason")} value={reason} onChange={setReason} options={REASONS.map((value) => ({ value, label: t(`erasure.reasons.${value}`) }))} />
            </Field>
            <Button type="primary" danger htmlType="submit" loading={erase.busy}>
              {t("erasure.request")}
            </Button>
          </form>
          <p className="quiet small">{t("erasure.twoPeople")}</p>
          <Problem error={erase.refused} />
        </>
      )}
    </section>
  );
}

function download(what: unknown, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(what, null, 2)], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
