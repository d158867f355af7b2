import { useTranslation } from "react-i18next";

/** The part of the suite that acted by itself, a kiosk, or an account. */
export function ActorName({ of }: { of: string }) {
  const { t } = useTranslation();
  if (of.startsWith("system:")) return <span className="quiet">{t("audit.system", { part: of.slice(7) })}</span>;
  return of.startsWith("kiosk-") ? <span title={of}>{t("role.kiosk")}</span> : <>{of}</>;
}
