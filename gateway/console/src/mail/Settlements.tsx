import { AuditOutlined, CheckCircleFilled, ClockCircleOutlined, RollbackOutlined, WarningFilled } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { upload } from "../api/http";
import { client, useAll, useCommand, useGet, usePages } from "../api/query";
import { rolesAt, session } from "../api/session";
import type { components } from "../generated/mailroom-service";
import { useNamed } from "../i18n/language";
import { useAddress } from "../lib/address";
import { yuan } from "../lib/money";
import { useStore } from "../lib/store";
import { dateTime } from "../lib/time";
import { Field } from "../ui/Field";
import { FileField } from "../ui/FileField";
import { Is } from "../ui/Is";
import { LineProblems } from "../ui/LineProblems";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";
import { When } from "../ui/When";
import { Settlement } from "./Settlement";

type Look = components["schemas"]["Look"];
type Row = components["schemas"]["SettlementRow"];

export function SettlementState({ of }: { of?: Row }) {
  const { t } = useTranslation();
  if (!of) {
    return (
      <Is colour="grey" icon={<ClockCircleOutlined />}>
        {t("settlement.states.imported")}
      </Is>
    );
  }
  if (of.state === "paid") {
    return (
      <Is colour="green" icon={<CheckCircleFilled />}>
        {t("settlement.states.paid")}
      </Is>
    );
  }
  if (of.state === "approved") {
    return (
      <Is colour="purple" icon={<AuditOutlined />}>
        {t("settlement.states.approved")}
      </Is>
    );
  }
  if (of.state === "refused") {
    return (
      <Is colour="red" icon={<RollbackOutlined />}>
        {t("settlement.states.refused")}
      </Is>
    );
  }
  return (of.open ?? 0) > 0 ? (
    <Is colour="amber" icon={<WarningFilled />}>
      {t("settlement.openCount", { count: of.open })}
    </Is>
  ) : (
    <Is colour="orange" icon={<ClockCircleOutlined />}>
      {t("settlement.states.ready")}
    </Is>
  );
}

/** S131, S132. No courier is paid without proof. */
export function Settlements() {
  const { t } = useTranslation();
  const named = useNamed();
  const { me, site } = useStore(session.store);
  const prepares = rolesAt(me, site).some((role) => ["mail-clerk", "supervisor"].includes(role));
  const [address, change] = useAddress({ settlement: "" });
  const accounts = useGet("courier-accounts", "/api/v1/mail/courier-accounts", {}, { every: false });
  const statements = usePages("statements", "/api/v1/mail/statements");
  const settlements = useAll("settlements", "/api/v1/mail/settlements", {}, 15_000);
  const byId = new Map(settlements.data?.map((row) => [row.settlementId, row]));
  const account = (id?: string) => {
    const found = accounts.data?.find((row) => row.accountId === id);
    return found ? named(found) : (id ?? "");
  };

  if (address.settlement) {
    return <Settlement id={address.settlement} account={account} prepares={prepares} back={() => change({ settlement: "" })} />;
  }
  return (
    <>
      {prepares && accounts.data && <Import accounts={accounts.data} opened={(settlement) => change({ settlement })} />}
      <Answered of={statements}>
        {statements.items.length === 0 ? (
          <section className="card">
            <Empty>{t("settlement.none")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("mail.views.settlements")}
            rows={statements.items}
            idOf={(row) => row.statementId ?? ""}
            pages={statements}
            pick={(row) => row.settlementId && change({ settlement: row.settlementId })}
            columns={[
              { title: t("settlement.month"), cell: (row) => <strong className="number">{row.month}</strong> },
              { title: t("settlement.account"), cell: (row) => account(row.accountId) },
              { title: t("calls.state"), cell: (row) => <SettlementState of={byId.get(row.settlementId ?? "")} /> },
              { title: t("settlement.lines"), number: true, cell: (row) => row.lines },
              { title: t("settlement.asked"), number: true, cell: (row) => yuan(row.cents) },
              { title: t("settlement.proved"), number: true, cell: (row) => yuan(byId.get(row.settlementId ?? "")?.evidenceCents) },
              { title: t("settlement.imported"), cell: (row) => `${dateTime(row.importedAt)} ${row.importedBy}` },
              {
                title: t("settlement.compare"),
                cell: (row) => (row.settlementId ? t("settlement.opens") : prepares ? <Compare statement={row.statementId ?? ""} opened={(settlement) => change({ settlement })} /> : "—"),
              },
            ]}
          />
        )}
      </Answered>
    </>
  );
}

function Compare({ statement, opened, label }: { statement: string; opened: (settlement: string) => void; label?: string }) {
  const { t } = useTranslation();
  const compare = useCommand("statements", "settlements", "settlement", "differences");
  return (
    <>
      <Button
        size={label ? "middle" : "small"}
        type="primary"
        loading={compare.busy}
        onClick={(event) => {
          event.stopPropagation();
          void compare
            .run("post", "/api/v1/mail/statements/{id}/comparisons", { path: { id: statement }, body: undefined as never })
            .then((outcome) => outcome?.id && opened(outcome.id));
        }}
      >
        {label ?? t("settlement.compare")}
      </Button>
      <Problem error={compare.refused} />
    </>
  );
}

/** The month before this one: statements are about what is over. */
const lastMonth = () => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() - 1, 15).toISOString().slice(0, 7);
};

/** First looked through, line by line; then taken in, whole or not at all. */
function Import({ accounts, opened }: { accounts: components["schemas"]["AccountRow"][]; opened: (settlement: string) => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [account, setAccount] = useState(accounts.length === 1 ? accounts[0]?.accountId : undefined);
  const [month, setMonth] = useState(lastMonth);
  const [file, setFile] = useState<File>();
  const [look, setLook] = useState<Look>();
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const [taken, setTaken] = useState<string>();
  const picked = accounts.find((row) => row.accountId === account);

  async function tryIt(run: () => Promise<void>) {
    setState({ busy: true });
    try {
      await run();
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error });
    }
  }
  const check = (next: File | undefined, of: string | undefined) => {
    setFile(next);
    setLook(undefined);
    setTaken(undefined);
    if (next && of) {
      void tryIt(async () => setLook(await upload<Look>(`/api/v1/mail/statements/look?account=${encodeURIComponent(of)}`, next)));
    }
  };
  const take = () =>
    tryIt(async () => {
      if (!file || !account) return;
      const answer = await upload<{ id: string }>(`/api/v1/mail/statements?account=${encodeURIComponent(account)}&month=${month}`, file);
      await client.invalidateQueries({ queryKey: ["statements"] });
      setTaken(answer.id);
    });

  return (
    <section className="card work" aria-label={t("settlement.import")}>
      <h2>{t("settlement.import")}</h2>
      {accounts.length === 0 ? (
        <Empty>{t("settlement.noAccounts")}</Empty>
      ) : (
        <div className="fields three">
          <Field label={t("settlement.account")}>
            <Select
              aria-label={t("settlement.account")}
              value={account}
              onChange={(next) => {
                setAccount(next);
                check(file, next);
              }}
              options={accounts.map((row) => ({ value: row.accountId, label: `${named(row)} · ${row.number}` }))}
            />
          </Field>
          <When label={t("settlement.month")} of="month" value={month} set={setMonth} />
          <FileField label={t("settlement.file")} accept=".csv,.xlsx,text/csv" disabled={!account} take={(next) => check(next, account)} />
        </div>
      )}
      {picked && !picked.mapped && <p className="is amber">{t("settlement.unmapped")}</p>}
      {look && (
        <div role="status">
          {look.problemCount === 0 ? (
            <p className="said">
              <CheckCircleFilled aria-hidden /> {t("settlement.good", { count: look.lines, money: yuan(look.cents) })}
            </p>
          ) : (
            <LineProblems lead={t("settlement.bad", { count: look.problemCount })} all={look.problems} />
          )}
        </div>
      )}
      <Problem error={state.error} />
      <div className="actions">
        <Button type="primary" disabled={!look || look.problemCount !== 0 || !!taken} loading={state.busy} onClick={() => void take()}>
          {t("settlement.take")}
        </Button>
        {taken && (
          <>
            <span className="is green">
              <CheckCircleFilled aria-hidden /> {t("settlement.taken")}
            </span>
            <Compare statement={taken} opened={opened} label={t("settlement.compareNow")} />
          </>
        )}
      </div>
    </section>
  );
}

