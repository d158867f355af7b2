import { useTranslation } from "react-i18next";
import { useDepartmentNames } from "../api/staff";
import type { components } from "../generated/directory-service";
import { useNamed } from "../i18n/language";
import type { Column } from "../ui/Rows";

type Entry = components["schemas"]["TableEntry"];

export const entryId = (entry: Entry) => `${entry.extension}-${entry.holderId}`;

/** S59. 员工分机表, as it is shown and as it is printed. */
export function useEntryColumns(): Column<Entry>[] {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  return [
    { title: t("person.extension"), cell: (entry) => <span className="extension">{entry.extension}</span> },
    { title: t("person.name"), cell: (entry) => named(entry.names) },
    { title: t("person.department"), cell: (entry) => department(entry.departmentId) },
  ];
}
