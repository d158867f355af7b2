import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";
import { chosenLanguage, language } from "./language";
import { one } from "./one";
import { zh } from "./zh";

void i18next.use(initReactI18next).init({
  lng: language(),
  fallbackLng: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

for (const [key, text] of Object.entries(one)) i18next.addResource("en", "translation", `${key}_one`, text);

let place = "";

/** Each screen has a title of its own, by which its page is told from others. @param key of its name */
export function entitle(key: string) {
  place = key;
  show();
}

function show() {
  const lang = language();
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  document.title = place ? `${i18next.t(place)} · ${i18next.t("app.title")}` : i18next.t("app.title");
}

chosenLanguage.subscribe(() => void i18next.changeLanguage(language()).then(show));
show();
