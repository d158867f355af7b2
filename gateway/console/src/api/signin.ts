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

/**
 * Who is signed in, if anybody.
 *
 * @param tell the other pages of this browser, too
 */
export async function whoAmI(tell = true): Promise<void> {
  try {
    const response = await send("GET", "/api/v1/me");
    const me = (await response.json()) as Me;
    if (me.language && !chosenBefore()) chosenLanguage.set(me.language);
    last.set(me);
    enter(me);
    if (tell) others?.postMessage({ who: me.name });
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
  others?.postMessage({});
  leave();
}

function leave() {
  last.set(undefined);
  forgetDrafts();
  forgetList();
  location.assign("/sign-in/out");
}

/** One cookie for all pages of a browser: who signs in or out on one of them does so on all. */
const others = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("frontdesk.session");

if (others) {
  others.onmessage = (event: MessageEvent<{ who?: string }>) => {
    const { who } = event.data;
    const here = session.get();
    if (here.state !== "in" && here.state !== "ended") return;
    // What waits here to be sent is kept for whoever gave it.
    if (!who) return outbox.get().length > 0 ? session.ended() : leave();
    if (who !== here.me?.name) location.reload();
    // The same person may have signed in anew: what this page proves itself with is that of the session before.
    else void whoAmI(false).catch(() => undefined);
  };
}
