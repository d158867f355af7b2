import { Input, type InputRef } from "antd";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useGet } from "../api/query";
import { type StaffMember, useDepartmentNames, useStaffNames } from "../api/staff";
import { useNamed } from "../i18n/language";
import { pressed } from "../keys";

export interface Choice {
  id: string;
  shown: ReactNode;
  aside?: ReactNode;
}

/** A field with a list below it, operated from the field: ↑ ↓ and Enter; the list never takes the focus. */
export function Typeahead({
  label,
  text,
  setText,
  choices,
  choose,
  enter,
  hint,
  large,
  focus,
  below,
}: {
  label: string;
  text: string;
  setText: (text: string) => void;
  choices: Choice[];
  choose: (id: string) => void;
  /** Enter where nothing is highlighted. */
  enter?: (text: string) => void;
  hint?: string;
  large?: boolean;
  /** A number that grows whenever the field shall have the focus. */
  focus?: number;
  below?: ReactNode;
}) {
  const id = useId();
  const field = useRef<InputRef>(null);
  const [at, setAt] = useState(0);
  const [closed, close] = useState(false);
  const shown = closed ? [] : choices;
  const marked = Math.min(at, shown.length - 1);

  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  useEffect(() => setAt(0), [text]);

  function press(event: React.KeyboardEvent) {
    const key = pressed(event.nativeEvent);
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (shown.length === 0) return;
      event.preventDefault();
      setAt(key === "ArrowDown" ? Math.min(shown.length - 1, marked + 1) : Math.max(0, marked - 1));
    } else if (key === "Enter") {
      const one = shown[marked];
      if (!one && !enter) return;
      event.preventDefault();
      if (one) choose(one.id);
      else enter?.(text.trim());
    } else if (key === "Escape" && shown.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
  }

  return (
    <div className="typeahead">
      <label className="field">
        <span>{label}</span>
        <Input
          ref={field}
          value={text}
          size={large ? "large" : undefined}
          placeholder={hint}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={marked >= 0 ? `${id}-${marked}` : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            close(false);
            setText(event.target.value);
          }}
          onBlur={() => close(true)}
          onFocus={() => close(false)}
          onKeyDown={press}
        />
      </label>
      <div role="listbox" id={id} aria-label={label} className={shown.length > 0 ? "choices" : ""}>
        {shown.map((choice, index) => (
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === marked}
            className="option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice.id)}
          >
            <span className="nr">{index + 1}</span>
            <span>{choice.shown}</span>
            <span className="side">{choice.aside}</span>
          </div>
        ))}
      </div>
      {below}
    </div>
  );
}

/** How a member of staff stands in such a list. */
export function useStaffChoice() {
  const named = useNamed();
  const department = useDepartmentNames();
  return (member: StaffMember): Choice => ({
    id: member.staffId ?? "",
    shown: (
      <>
        <strong>{named(member.names)}</strong> <span className="quiet">{department(member.departmentId)}</span>
      </>
    ),
    aside: <span className="extension">{member.extensions?.[0]}</span>,
  });
}

/** Chooses a member of staff by 汉字, pinyin, initials or extension. */
export function StaffField({ label, value, set, focus }: { label: string; value?: string; set: (staffId: string | undefined) => void; focus?: number }) {
  const { t } = useTranslation();
  const staff = useStaffNames();
  const choice = useStaffChoice();
  const [text, setText] = useState<string>();
  const query = text?.trim() ?? "";
  const found = useGet("staff-search", "/api/v1/staff", { query: { query, limit: 6 } }, { enabled: query !== "", every: false, keep: true });
  return (
    <Typeahead
      label={label}
      hint={t("find.hint")}
      text={text ?? staff.name(value)}
      setText={(next) => {
        setText(next);
        if (value) set(undefined);
      }}
      choices={query === "" ? [] : (found.data?.items ?? []).map(choice)}
      choose={(id) => {
        set(id);
        setText(undefined);
      }}
      focus={focus}
    />
  );
}
