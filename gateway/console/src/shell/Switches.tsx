import { MoonOutlined, SunOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { send } from "../api/http";
import { chosenLanguage, type Language } from "../i18n/language";
import { useStore } from "../lib/store";
import { chosenTheme } from "../ui/theme";

/** Kept on this machine and with the account, for the next machine. */
function choose(language: Language) {
  chosenLanguage.set(language);
  void send("PUT", "/api/v1/me/language", { language }).catch(() => undefined);
}

/** Named in the language that it leads to. */
export function LanguageSwitch() {
  const lang = useStore(chosenLanguage);
  const other = lang === "zh" ? "en" : "zh";
  return (
    <Button type="text" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => choose(other)}>
      {other === "zh" ? "中文" : "English"}
    </Button>
  );
}

export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useStore(chosenTheme);
  const other = theme === "light" ? "dark" : "light";
  return (
    <Button
      type="text"
      icon={other === "dark" ? <MoonOutlined /> : <SunOutlined />}
      aria-label={t(other === "dark" ? "shell.toDark" : "shell.toLight")}
      title={t(other === "dark" ? "shell.toDark" : "shell.toLight")}
      onClick={() => chosenTheme.set(other)}
    />
  );
}
