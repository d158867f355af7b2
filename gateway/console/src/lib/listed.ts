import { language } from "../i18n/language";

/** One after the other, as the language writes it. */
export const listed = (items: (string | number)[] | undefined) => items?.join(language() === "zh" ? "、" : ", ") ?? "";
