import { useMemo } from "react";
import type { components } from "../generated/directory-service";
import { useNamed } from "../i18n/language";
import { useStore } from "../lib/store";
import { useAll, useGet } from "./query";
import { rolesAt, session } from "./session";

export type StaffMember = components["schemas"]["StaffMember"];

/** Names of staff by id, for lists that carry ids. */
export function useStaffNames() {
  const named = useNamed();
  const all = useAll("staff", "/api/v1/staff", {}, 10 * 60_000);
  const byId = useMemo(() => new Map(all.data?.map((member) => [member.staffId ?? "", member])), [all.data]);
  return {
    byId,
    name: (id: string | null | undefined) => (id ? named(byId.get(id)?.names) || id : ""),
  };
}

export function useDepartmentNames() {
  const named = useNamed();
  const all = useAll("departments", "/api/v1/departments", {}, 10 * 60_000);
  return (id: string | null | undefined) => named(all.data?.find((each) => each.departmentId === id)?.names);
}

/** State of every line by extension. */
export function useLines(enabled = true) {
  const lines = useGet("lines", "/api/v1/lines", {}, { enabled });
  return useMemo(() => new Map(lines.data?.map((line) => [line.extension ?? "", line])), [lines.data]);
}

/** Who is in and who is out is for those who work there, not for whoever looks after the machines. */
export function useSeesPresence() {
  const { me, site } = useStore(session.store);
  return rolesAt(me, site).some((role) => ["receptionist", "host", "mail-clerk", "supervisor", "manager"].includes(role));
}

export function usePresence() {
  const all = useAll("presence", "/api/v1/presence", {}, 30_000, useSeesPresence());
  return useMemo(() => new Map(all.data?.map((row) => [row.staffId ?? "", row])), [all.data]);
}
