import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/http";
import { client, useCommand, useGet } from "../api/query";
import type { components } from "../generated/gateway";
import { uuid7 } from "../lib/id";
import { useClosing } from "../ui/closing";
import { Field, TextField } from "../ui/Field";
import { Rows } from "../ui/Rows";
import { Answered, Problem } from "../ui/States";

type Account = components["schemas"]["Account"];
const ROLES = ["receptionist", "host", "mail-clerk", "supervisor", "manager", "admin", "integration", "reporter"] as const;

/** Who may come in, and as what. */
export function Accounts() {
  const { t } = useTranslation();
  const accounts = useGet("accounts", "/api/v1/accounts");
  const [editing, edit] = useState<Account | "new">();
  return (
    <>
      <div className="filters">
        <h2 className="grow">{t("accounts.title")}</h2>
        <Button type="primary" onClick={() => edit("new")}>
          {t("accounts.add")}
        </Button>
      </div>
      <div className={editing ? "split" : ""}>
        <Answered of={accounts}>
          <Rows
            label={t("accounts.title")}
            rows={accounts.data?.items ?? []}
            idOf={(account) => account.name}
            pick={edit}
            picked={editing && editing !== "new" ? editing.name : undefined}
            columns={[
              { title: t("accounts.name"), cell: (account) => account.name },
              { title: t("accounts.displayName"), cell: (account) => account.displayName },
              {
                title: t("accounts.grants"),
                cell: (account) => account.grants.map((grant) => `${grant.site === "*" ? t("accounts.everySite") : grant.site} · ${t(`role.${grant.role}`)}`).join("；"),
              },
            ]}
          />
        </Answered>
        {editing && <Edit key={editing === "new" ? "new" : editing.name} account={editing === "new" ? undefined : editing} close={() => edit(undefined)} />}
      </div>
    </>
  );
}

function Edit({ account, close }: { account?: Account; close: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    name: account?.name ?? "",
    displayName: account?.displayName ?? "",
    staffId: account?.staffId ?? "",
    site: account?.grants[0]?.site ?? "",
    roles: account?.grants.map((grant) => grant.role) ?? [],
  });
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const out = useCommand();
  useClosing(close);
  const [state, setState] = useState<{ busy: boolean; error?: unknown; password?: string }>({ busy: false });

  /** Not through the outbox: the answer holds a password, which is shown once and kept nowhere. */
  async function ask(method: "PUT" | "POST", url: string, body?: unknown) {
    setState({ busy: true });
    try {
      const answer = (await (await send(method, url, body, uuid7())).json()) as Account;
      setState({ busy: false, ...(answer.password && { password: answer.password }) });
      void client.invalidateQueries({ queryKey: ["accounts"] });
    } catch (error) {
      setState({ busy: false, error });
    }
  }

  return (
    <form
      className="card work"
      aria-label={t("accounts.edit")}
      onSubmit={(event) => {
        event.preventDefault();
        void ask("PUT", `/api/v1/accounts/${encodeURIComponent(form.name.trim())}`, {
          displayName: form.displayName.trim(),
          staffId: form.staffId.trim() || null,
          grants: form.roles.map((role) => ({ site: form.site.trim(), role })),
        });
      }}
    >
      <h2>{account ? account.name : t("accounts.add")}</h2>
      {!account && <TextField label={t("accounts.name")} value={form.name} set={(name) => change({ name })} autoFocus />}
      <TextField label={t("accounts.displayName")} value={form.displayName} set={(displayName) => change({ displayName })} />
      <TextField label={t("accounts.staffId")} value={form.staffId} set={(staffId) => change({ staffId })} />
      <TextField label={t("accounts.site")} value={form.site} set={(site) => change({ site })} />
      <Field label={t("accounts.roles")}>
        <Select
          mode="multiple"
          aria-label={t("accounts.roles")}
          value={form.roles}
          onChange={(roles) => change({ roles })}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </Field>
      {state.password && (
        <p className="say" role="status">
          <small>{t("accounts.password")}</small>
          <q className="number">{state.password}</q>
        </p>
      )}
      <Problem error={state.error ?? out.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={state.busy} disabled={!form.name.trim() || !form.displayName.trim() || !form.site.trim() || form.roles.length === 0}>
          {t("form.save")}
        </Button>
        {account && (
          <>
            <Button onClick={() => void ask("POST", `/api/v1/accounts/${encodeURIComponent(account.name)}/password`)}>{t("accounts.newPassword")}</Button>
            <Button onClick={() => void out.run("post", "/api/v1/accounts/{name}/sign-out", { path: { name: account.name }, body: undefined as never })}>{t("accounts.signOut")}</Button>
          </>
        )}
        <Button onClick={close}>{t("form.close")}</Button>
      </div>
    </form>
  );
}
