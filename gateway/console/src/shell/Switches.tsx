import { MoonOutlined, SunOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { chosenLanguage } from "../i18n/language";
import { useStore } from "../lib/store";
import { chosenTheme } from "../ui/theme";

/** Named in the language that it leads to. */
export function LanguageSwitch() {
  const lang = useStore(chosenLanguage);
  const other = lang === "zh" ? "en" : "zh";
  return (
    <Button type="text" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => chosenLanguage.set(other)}>
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
