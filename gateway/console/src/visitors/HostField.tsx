import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { useDepartmentNames, useStaffNames } from "../api/staff";
import { useNamed } from "../i18n/language";
import { Field } from "../ui/Field";

/** A member of staff, found by 汉字, pinyin, initials or extension while typing. */
export function HostField({ label, value, set, required }: { label: string; value: string; set: (id: string) => void; required?: boolean }) {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const staff = useStaffNames();
  const [query, setQuery] = useState("");
  const text = query.trim();
  const found = useGet("staff-search", "/api/v1/staff", { query: { query: text, limit: 9 } }, { enabled: text !== "", every: false, keep: true });
  const options = (text === "" ? [] : (found.data?.items ?? [])).map((member) => ({
    value: member.staffId ?? "",
    label: (
      <>
        {named(member.names)} <span className="quiet">{department(member.departmentId)}</span> <span className="number">{member.extensions?.[0]}</span>
      </>
    ),
  }));
  const chosen = value && !options.some((option) => option.value === value) ? [{ value, label: <>{staff.name(value)}</> }] : [];
  return (
    <Field label={label}>
      <Select
        aria-label={label}
        aria-required={required}
        showSearch={{ filterOption: false, onSearch: setQuery, searchValue: query }}
        allowClear
        value={value || undefined}
        placeholder={t("arrival.hostHint")}
        notFoundContent={text === "" ? t("arrival.hostHint") : t("find.nobody", { query: text })}
        onChange={(id: string | undefined) => {
          set(id ?? "");
          setQuery("");
        }}
        options={[...chosen, ...options]}
      />
    </Field>
  );
}
