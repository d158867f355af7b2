import { useState } from "react";
import { useTranslation } from "react-i18next";

const LETTERS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Those that a code may have: none that looks like another one. */
const CODE = ["23456789", "ABCDEFGH", "JKMNPQRS", "TUVWXYZ"];
const DIGITS = ["123", "456", "789", "0"];

type Board = "letters" | "code" | "digits";
const ROWS: Record<Board, string[]> = { letters: LETTERS, code: CODE, digits: DIGITS };

/** A field and the keys to fill it, so that no other keyboard is needed; a scanner or a real keyboard works, too. */
export function Typed({
  label,
  hint,
  value,
  set,
  keys,
  enter,
}: {
  label: string;
  hint?: string;
  value: string;
  set: (value: string) => void;
  keys: Board;
  enter: () => void;
}) {
  const { t } = useTranslation();
  // A tablet brings its own keyboard, with which names can be written as they are.
  const [own, setOwn] = useState(keys === "letters" && matchMedia("(pointer: coarse)").matches);
  return (
    <div className="typed">
      <label className="k-field">
        <span className="k-question">{label}</span>
        <input
          autoFocus
          value={value}
          inputMode={own ? "text" : "none"}
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          className={keys === "letters" ? "" : "spaced"}
          onChange={(event) => set(keys === "code" ? event.target.value.toUpperCase() : event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) {
              event.preventDefault();
              enter();
            }
          }}
        />
      </label>
      {hint && <p className="k-hint">{hint}</p>}
      {!own && (
        <div className={`k-keys ${keys}`}>
          {ROWS[keys].map((row) => (
            <div key={row}>
              {[...row].map((key) => (
                <button key={key} type="button" onClick={() => set(value + key)}>
                  {key}
                </button>
              ))}
            </div>
          ))}
          <div>
            {keys === "letters" && (
              <button type="button" className="long" onClick={() => set(`${value} `)}>
                {t("kiosk.space")}
              </button>
            )}
            <button type="button" className="long" onClick={() => set(value.slice(0, -1))}>
              ⌫ {t("kiosk.backspace")}
            </button>
          </div>
        </div>
      )}
      {keys === "letters" && (
        <button type="button" className="k-quiet" onClick={() => setOwn(!own)}>
          {t(own ? "kiosk.screenKeyboard" : "kiosk.ownKeyboard")}
        </button>
      )}
    </div>
  );
}
