import { CloseOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Read, Refused, send } from "../api/http";
import { client, useCommand, useRead } from "../api/query";
import { useAct } from "../api/raw";
import { session } from "../api/session";
import { useStaffNames } from "../api/staff";
import type { components } from "../generated/gateway";
import { uuid7 } from "../lib/id";
import { listed } from "../lib/listed";
import { useStore } from "../lib/store";
import { useClosing } from "../ui/closing";
import { Save, useEdit } from "../ui/Edit";
import { Field, TextField } from "../ui/Field";
import { Answered, Problem } from "../ui/States";
import { type AccountDraft, body, grouped, isWhole } from "./grants";

type Account = components["schemas"]["Account"];
const ROLES = ["receptionist", "host", "mail-clerk", "supervisor", "manager", "admin", "integration", "reporter"] as const;
/** Of what is not there yet. */
const NONE_YET = 0;

const drafted = ({ displayName, staffId, grants }: Account): AccountDraft => ({ displayName, staffId: staffId ?? "", grants: grouped(grants) });

/** Not through the outbox: the answer holds a password, which is shown once and kept nowhere. */
function usePassword() {
  const act = useAct();
  const [password, setPassword] = useState<string>();
  const ask = async (method: "PUT" | "POST", url: string, content?: unknown, match?: number) => {
    const answer = await act.act(async () => (await (await send(method, url, content, uuid7(), match)).json()) as Account);
    if (!answer) return undefined;
    setPassword(answer.password);
    void client.invalidateQueries({ queryKey: ["accounts"] });
    return answer;
  };
  return { ...act, ask, password };
}

export function KnownAccount({ name, close }: { name: string; close: () => void }) {
  const found = useRead("accounts", "/api/v1/accounts/{name}", { path: { name } });
  return <Answered of={found}>{found.data && <Known name={name} read={{ ...found.data, value: drafted(found.data.value) }} close={close} />}</Answered>;
}

function Known({ name, read, close }: { name: string; read: Read<AccountDraft>; close: () => void }) {
  const { t } = useTranslation();
  const edit = useEdit(`account.${name}`, read, "accounts");
  const fresh = usePassword();
  const out = useCommand();
  useClosing(close);
  const label = ([part, site]: string[]) =>
    part === "grants" ? t("accounts.rolesAt", { site: site === "*" ? t("accounts.everySite") : site }) : t(`accounts.${part as "displayName"}`);
  const tell = (path: string[], value: unknown) => {
    const roles = path[0] === "grants" ? ((value as { roles?: string[] }).roles ?? value) : undefined;
    return Array.isArray(roles) ? listed(roles.map((role) => t(`role.${role as "admin"}`, { defaultValue: String(role) }))) : undefined;
  };
  return (
    <form
      className="card work"
      aria-label={t("accounts.edit")}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole(edit.value)) void edit.send("/api/v1/accounts/{name}", { path: { name }, body: body(edit.value) });
      }}
    >
      <h2>{name}</h2>
      <Fields draft={edit.value} change={edit.change} />
      <Password is={fresh.password} />
      <Problem error={fresh.refused ?? out.refused} />
      <Save of={edit} label={label} tell={tell} disabled={!isWhole(edit.value) || !edit.touched}>
        <Button onClick={close}>{t("form.close")}</Button>
      </Save>
      <div className="actions">
        <Button loading={fresh.busy} onClick={() => void fresh.ask("POST", `/api/v1/accounts/${encodeURIComponent(name)}/password`)}>
          {t("accounts.newPassword")}
        </Button>
        <Button loading={out.busy} onClick={() => void out.run("post", "/api/v1/accounts/{name}/sign-out", { path: { name }, body: undefined as never })}>
          {t("accounts.signOut")}
        </Button>
      </div>
    </form>
  );
}

/** A name that somebody has already is not taken over: whoever meant that account opens it. */
export function NewAccount({ close, open }: { close: () => void; open: (name: string) => void }) {
  const { t } = useTranslation();
  const { site } = useStore(session.store);
  const [name, setName] = useState("");
  const [draft, setDraft] = useState<AccountDraft>({ displayName: "", staffId: "", grants: [{ name: site ?? "", roles: [] }] });
  const fresh = usePassword();
  useClosing(close);
  const taken = fresh.refused instanceof Refused && fresh.refused.status === 412;
  const id = name.trim();
  return (
    <form
      className="card work"
      aria-label={t("accounts.edit")}
      onSubmit={(event) => {
        event.preventDefault();
        if (id && isWhole(draft) && !fresh.password) void fresh.ask("PUT", `/api/v1/accounts/${encodeURIComponent(id)}`, body(draft), NONE_YET);
      }}
    >
      <h2>{t("accounts.add")}</h2>
      <TextField
        label={t("accounts.name")}
        value={name}
        set={(next) => {
          setName(next);
          fresh.clear();
        }}
        autoFocus
      />
      <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      <Password is={fresh.password} />
      {taken ? (
        <div className="problem" role="alert">
          <p>{t("accounts.taken", { name: id })}</p>
          <Button size="small" onClick={() => open(id)}>
            {t("accounts.open", { name: id })}
          </Button>
        </div>
      ) : (
        <Problem error={fresh.refused} />
      )}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={fresh.busy} disabled={!id || !isWhole(draft) || fresh.password !== undefined}>
          {t("accounts.make")}
        </Button>
        <Button onClick={close}>{t("form.close")}</Button>
      </div>
    </form>
  );
}

function Password({ is }: { is?: string }) {
  const { t } = useTranslation();
  return is === undefined ? null : (
    <p className="say" role="status">
      <small>{t("accounts.password")}</small>
      <q className="number">{is}</q>
    </p>
  );
}

function Fields({ draft, change }: { draft: AccountDraft; change: (part: Partial<AccountDraft>) => void }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const at = (index: number, part: Partial<AccountDraft["grants"][number]>) => change({ grants: draft.grants.map((each, other) => (other === index ? { ...each, ...part } : each)) });
  const whose = draft.staffId && staff.byId.has(draft.staffId) ? staff.name(draft.staffId) : "";
  return (
    <>
      <TextField label={t("accounts.displayName")} value={draft.displayName} set={(displayName) => change({ displayName })} />
      <div>
        <TextField label={t("accounts.staffId")} value={draft.staffId} set={(staffId) => change({ staffId })} />
        {whose && <p className="quiet small">{whose}</p>}
      </div>
      {draft.grants.map((grant, index) => (
        <div key={index} className="grant">
          <TextField label={t("accounts.site")} value={grant.name} set={(name) => at(index, { name })} />
          {draft.grants.length > 1 && (
            <Button type="text" icon={<CloseOutlined />} aria-label={t("setting.without", { name: grant.name })} onClick={() => change({ grants: draft.grants.filter((_, other) => other !== index) })} />
          )}
          <Field label={t("accounts.roles")} wide>
            <Select
              mode="multiple"
              aria-label={t("accounts.roles")}
              value={grant.roles}
              onChange={(roles: string[]) => at(index, { roles: [...roles].sort() })}
              options={ROLES.map((value) => ({ value: value as string, label: t(`role.${value}`) }))}
            />
          </Field>
        </div>
      ))}
      <div className="actions">
        <Button size="small" onClick={() => change({ grants: [...draft.grants, { name: "", roles: [] }] })}>
          {t("accounts.addSite")}
        </Button>
      </div>
    </>
  );
}
