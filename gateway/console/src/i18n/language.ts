import { store, useStore } from "../lib/store";

export type Language = "zh" | "en";

const browser: Language = typeof navigator !== "undefined" && !navigator.language.startsWith("zh") ? "en" : "zh";
export const chosenLanguage = store<Language>(browser, "frontdesk.language");
/** Whether somebody chose a language on this machine. */
export const chosenBefore = () => localStorage.getItem("frontdesk.language") !== null;
export const language = () => chosenLanguage.get();

export interface Names {
  zh?: string;
  en?: string;
}

export function named(names: Names | null | undefined, lang: Language = language()): string {
  if (!names) return "";
  return (lang === "zh" ? names.zh || names.en : names.en || names.zh) ?? "";
}

export const useLanguage = () => useStore(chosenLanguage);

/** Names in the language of the screen. */
export function useNamed() {
  const lang = useLanguage();
  return (names: Names | null | undefined) => named(names, lang);
}

/** Accounts carry both names in one, "前台 林夏 · Front desk, Lin Xia"; the one of the screen's language is shown. */
export function ownName(displayName: string, lang: Language): string {
  const [zh, en] = displayName.split(" · ");
  return (lang === "en" ? en : zh) || displayName;
}
