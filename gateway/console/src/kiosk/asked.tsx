import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/http";
import { useCountdown } from "./idle";

/**
 * Something asked of the server. What fails in passing is said where it was asked, and asked again by the same button:
 * what was typed is still there.
 *
 * @param failed for everything that cannot be mended here
 */
export function useAsked(failed: (error: unknown) => void) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Refused>();
  /** @param here refusals that whoever stands there can mend */
  const run = (ask: () => Promise<unknown>, here: (refused: Refused) => boolean = () => false) => {
    setBusy(true);
    setWrong(undefined);
    void ask()
      .catch((error: unknown) => (error instanceof Refused && (error.passing || here(error)) ? setWrong(error) : failed(error)))
      .finally(() => setBusy(false));
  };
  return { busy, wrong, run, clear: () => setWrong(undefined) };
}

export function Wrong({ of, again }: { of: unknown; again?: () => void }) {
  const { t } = useTranslation();
  if (!of) return null;
  return (
    <p className="k-problem" role="alert">
      {of instanceof Refused && !of.passing && of.title ? of.title : t("kiosk.tryAgain")}
      {again && (
        <button type="button" className="k-quiet" onClick={again}>
          {t("state.again")}
        </button>
      )}
    </p>
  );
}

export function Wait() {
  const { t } = useTranslation();
  return (
    <p className="k-question" role="status">
      {t("kiosk.loading")}
    </p>
  );
}

/** No answer: asked again by itself, and whoever does not want to wait is told where to go. */
export function Away({ again, children }: { again: () => void; children?: React.ReactNode }) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <>
      <h1>{t("kiosk.awayTitle")}</h1>
      <p className="k-answer" role="alert">
        {t("kiosk.noConnection")}
      </p>
      <div className="k-actions">
        {children}
        <Again
          key={round}
          again={() => {
            setRound(round + 1);
            again();
          }}
        />
      </div>
    </>
  );
}

function Again({ again }: { again: () => void }) {
  const { t } = useTranslation();
  const left = useCountdown(10, again);
  return (
    <button type="button" className="k-go" onClick={again}>
      {t("state.again")} <span className="number">({left})</span>
    </button>
  );
}
