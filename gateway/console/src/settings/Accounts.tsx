import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import type { components } from "../generated/gateway";
import { listed } from "../lib/listed";
import { Rows } from "../ui/Rows";
import { Answered } from "../ui/States";
import { KnownAccount, NewAccount } from "./AccountForm";
import { grouped } from "./grants";

type Account = components["schemas"]["Account"];

/** Who may come in, and as what. */
export function Accounts() {
  const { t } = useTranslation();
  const accounts = useGet("accounts", "/api/v1/accounts");
  const [editing, edit] = useState<{ name?: string }>();
  const close = () => edit(undefined);
  return (
    <>
      <div className="filters">
        <h2 className="grow">{t("accounts.title")}</h2>
        <Button type="primary" onClick={() => edit({})}>
          {t("accounts.add")}
        </Button>
      </div>
      <div className={editing ? "split wide edits" : ""}>
        <Answered of={accounts}>
          <Rows<Account>
            label={t("accounts.title")}
            rows={accounts.data?.items ?? []}
            idOf={(account) => account.name}
            pick={({ name }) => edit({ name })}
            picked={editing?.name}
            columns={[
              { title: t("accounts.name"), cell: (account) => account.name },
              { title: t("accounts.displayName"), cell: (account) => account.displayName },
              {
                title: t("accounts.grants"),
                cell: (account) =>
                  grouped(account.grants).map(({ name, roles }) => (
                    <span key={name} className="line">
                      {name === "*" ? t("accounts.everySite") : name} · {listed(roles.map((role) => t(`role.${role as "admin"}`)))}
                    </span>
                  )),
              },
            ]}
          />
        </Answered>
        {editing && (editing.name ? <KnownAccount key={editing.name} name={editing.name} close={close} /> : <NewAccount close={close} open={(name) => edit({ name })} />)}
      </div>
    </>
  );
}
