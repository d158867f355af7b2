import i18next from "i18next";
import { draftsOf, forgetDrafts } from "../lib/draft";
import { forgetList } from "../evacuation/copy";
import { Refused, send } from "./http";
import { outbox } from "./outbox";
import { chosenBefore, chosenLanguage } from "../i18n/language";
import { store } from "../lib/store";
import { type Me, session } from "./session";

/** Who was signed in in this window, for a reload while the server is away. */
const last = store<Me | undefined>(undefined, "frontdesk.me", "window");

/** Who is signed in, if anybody. */
export async function whoAmI(): Promise<void> {
  try {
    const response = await send("GET", "/api/v1/me");
    const me = (await response.json()) as Me;
    if (me.language && !chosenBefore()) chosenLanguage.set(me.language);
    last.set(me);
    enter(me);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    const before = last.get();
    if (refused.status === 401) session.left();
    else if (refused.passing && before) enter(before);
    else throw refused;
  }
}

function enter(me: Me) {
  session.entered(me);
  draftsOf(me.name);
}

/** @param to where to go on afterwards: a path of this console */
export const signInAddress = (to: string) => `/sign-in?to=${encodeURIComponent(to)}`;

export async function signOut(): Promise<void> {
  if (outbox.get().length > 0 && !window.confirm(i18next.t("notice.stillWaiting", { count: outbox.get().length }))) return;
  await send("POST", "/api/v1/me/sign-out");
  outbox.set([]);
  last.set(undefined);
  forgetDrafts();
  forgetList();
  location.assign("/sign-in/out");
}
