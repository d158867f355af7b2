import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Action, ACTIONS, chosenKeys, keyOf, mayBeChosen, pressed } from "../keys";
import { useStore } from "../lib/store";
import { useFocusBack } from "../ui/closing";

/** All keys, and how to change one: choose it and press what it shall be. */
export function KeyHelp({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const chosen = useStore(chosenKeys);
  const [changing, setChanging] = useState<Action>();
  useFocusBack();

  return (
    <Modal open title={t("keys.title")} onCancel={close} footer={null} keyboard={!changing}>
      <p className="quiet">{t("keys.intro")}</p>
      <table className="keys">
        <tbody>
          {(Object.keys(ACTIONS) as Action[]).map((action) => (
            <tr key={action}>
              <th scope="row">{t(`keys.${action}`)}</th>
              <td>
                <button
                  type="button"
                  className="key"
                  aria-label={t("keys.change", { action: t(`keys.${action}`), key: keyOf(action) })}
                  onClick={() => setChanging(action)}
                  onKeyDown={(event) => {
                    if (changing !== action) return;
                    event.preventDefault();
                    event.stopPropagation();
                    const name = pressed(event.nativeEvent);
                    if (!name || !mayBeChosen(name)) return;
                    chosenKeys.set({ ...chosen, [action]: name });
                    setChanging(undefined);
                  }}
                >
                  <kbd>{changing === action ? t("keys.press") : keyOf(action)}</kbd>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => chosenKeys.set({})}>{t("keys.reset")}</Button>
    </Modal>
  );
}
