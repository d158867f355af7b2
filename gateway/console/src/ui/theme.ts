import { store } from "../lib/store";

export type Theme = "light" | "dark";

const wanted: Theme =
  typeof matchMedia !== "undefined" && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
export const chosenTheme = store<Theme>(wanted, "frontdesk.theme");

const show = () => (document.documentElement.dataset.theme = chosenTheme.get());
if (typeof document !== "undefined") {
  chosenTheme.subscribe(show);
  show();
}
