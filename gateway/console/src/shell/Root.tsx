import { type ErrorComponentProps, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty, Problem } from "../ui/States";

export function Root() {
  return <Outlet />;
}

export function NotHere() {
  const { t } = useTranslation();
  return (
    <main className="page">
      <h1>{t("state.notHere")}</h1>
      <Empty action={<a href="/console/">{t("state.home")}</a>}>{t("state.notHereWhy")}</Empty>
    </main>
  );
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="page">
      <h1>{t("state.failed")}</h1>
      <Problem error={error} retry={reset} />
    </main>
  );
}
