import i18next from "i18next";
import { draftsOf, forgetDrafts } from "../lib/draft";
import { forgetList } from "../evacuation/copy";
import { Refused, send } from "./http";
import { chosenBefore, chosenLanguage } from "../i18n/language";
import { type Me, session } from "./session";

/** Who is signed in, if anybody. */
export async function whoAmI(): Promise<void> {
  try {
    const response = await send("GET", "/api/v1/me");
    const me = (await response.json()) as Me;
    if (me.language && !chosenBefore()) chosenLanguage.set(me.language);
    session.entered(me);
    draftsOf(me.name);
  } catch (refused) {
    if (refused instanceof Refused && refused.status === 401) session.left();
    else throw refused;
  }
}

/** @param to where to go on afterwards: a path of this console */
export const signInAddress = (to: string) => `/sign-in?to=${encodeURIComponent(to)}`;

export async function signOut(): Promise<void> {
  const { outbox } = await import("./outbox");
  if (outbox.get().length > 0 && !window.confirm(i18next.t("notice.stillWaiting", { count: outbox.get().length }))) return;
  await send("POST", "/api/v1/me/sign-out");
  outbox.set([]);
  forgetDrafts();
  forgetList();
  location.assign("/sign-in/out");
}
