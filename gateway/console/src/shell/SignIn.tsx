import { useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { signInAddress } from "../api/signin";
import { LanguageSwitch } from "./Switches";

/** Before somebody is signed in; the gateway's own page asks for the password. */
export function SignIn() {
  const { t } = useTranslation();
  const { to } = useSearch({ from: "/sign-in" });
  return (
    <main className="signin">
      <img src="/console/bell.svg" alt="" width="56" height="56" />
      <h1>{t("app.title")}</h1>
      <p>{t("signIn.welcome")}</p>
      <Button type="primary" size="large" href={signInAddress(to ?? "/console/")}>
        {t("signIn.go")}
      </Button>
      <LanguageSwitch />
    </main>
  );
}
