import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** How many there are; while nobody knows, no nought. */
export function Count({ of, known }: { of: ReactNode; known: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="count" {...(!known && { title: t("state.notKnown"), "aria-label": t("state.notKnown"), role: "img" })}>
      {known ? of : "–"}
    </span>
  );
}
