import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { type StaffMember, useDepartmentNames, useLines, usePresence } from "../api/staff";
import { useNamed } from "../i18n/language";
import { keyOf, pressed } from "../keys";
import { LineState, Presence } from "../ui/Is";
import { Empty, Problem } from "../ui/States";

/**
 * Finds anybody by 汉字, pinyin, initials or extension while typing. The list is operated from the field: ↑ ↓, 1 to 9
 * with Alt, Enter.
 *
 * @param focus a number that grows whenever the field shall have the focus
 */
export function Finder({
  chosen,
  choose,
  act,
  focus,
  lines: withLines = true,
}: {
  chosen?: StaffMember;
  choose: (member: StaffMember | undefined) => void;
  act?: (member: StaffMember, how: "enter" | "shift-enter") => void;
  focus?: number;
  lines?: boolean;
}) {
  const { t } = useTranslation();
  const named = useNamed();
  const department = useDepartmentNames();
  const field = useRef<InputRef>(null);
  const [query, setQuery] = useState("");
  const text = query.trim();
  const found = useGet("staff-search", "/api/v1/staff", { query: { query: text, limit: 9 } }, { enabled: text !== "", every: false, keep: true });
  const lines = useLines(withLines);
  const presence = usePresence();
  const items = text === "" ? [] : (found.data?.items ?? []);
  const at = items.findIndex((member) => member.staffId === chosen?.staffId);

  useEffect(() => {
    if (focus) field.current?.focus({ cursor: "all" });
  }, [focus]);
  // The first one found is ready for Enter, without the hand leaving the field.
  useEffect(() => {
    if (items.length > 0 && at < 0) choose(items[0]);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found.data]);

  function press(event: React.KeyboardEvent) {
    const key = pressed(event.nativeEvent);
    if (!key) return;
    const go = (index: number) => {
      event.preventDefault();
      if (items[index]) choose(items[index]);
    };
    if (key === "ArrowDown") go(Math.min(items.length - 1, at + 1));
    else if (key === "ArrowUp") go(Math.max(0, at - 1));
    else if (/^Alt\+[1-9]$/.test(key)) go(Number(key.slice(4)) - 1);
    else if ((key === keyOf("transfer") || key === keyOf("consult")) && chosen && act) {
      event.preventDefault();
      act(chosen, key === keyOf("transfer") ? "enter" : "shift-enter");
    } else if (key === "Escape" && query !== "") {
      event.preventDefault();
      setQuery("");
      choose(undefined);
    }
  }

  return (
    <>
      <div className="finder">
        <Input
          ref={field}
          value={query}
          prefix={<SearchOutlined />}
          suffix={<kbd>{keyOf("find")}</kbd>}
          size="large"
          placeholder={t("find.hint")}
          aria-label={t("find.label")}
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `found-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={press}
        />
      </div>
      {found.error && text !== "" ? <Problem error={found.error} /> : null}
      <div role="listbox" id="found" aria-label={t("find.results")}>
        {items.map((member, index) => {
          const extension = member.extensions?.[0];
          const line = lines.get(extension ?? "");
          const there = presence.get(member.staffId ?? "");
          return (
            <div
              key={member.staffId}
              id={`found-${index}`}
              role="option"
              aria-selected={index === at}
              className="option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(member)}
              onDoubleClick={() => act?.(member, "enter")}
            >
              <span className="nr">{index + 1}</span>
              <span>
                <strong>{named(member.names)}</strong> <span className="quiet">{named(member.post)}</span>
                <br />
                <span className="quiet small">{department(member.departmentId)}</span>{" "}
                {member.near && <span className="quiet small">· {t("find.near")}</span>}
              </span>
              <span className="side">
                <span className="extension">{extension}</span>
                {there?.state === "out" ? <Presence {...there} /> : withLines && extension && <LineState {...line} />}
              </span>
            </div>
          );
        })}
      </div>
      {text !== "" && !found.isPending && items.length === 0 && <Empty>{t("find.nobody", { query: text })}</Empty>}
    </>
  );
}
