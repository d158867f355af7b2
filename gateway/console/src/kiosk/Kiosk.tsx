import { ArrowLeftOutlined, CheckCircleOutlined, HomeOutlined, InboxOutlined, LogoutOutlined, QrcodeOutlined, UserAddOutlined } from "@ant-design/icons";
import i18next from "i18next";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, Refused, send } from "../api/http";
import { keepParts } from "../api/parts";
import { askAgain, useGet } from "../api/query";
import { rolesAt, session } from "../api/session";
import { whoAmI } from "../api/signin";
import { chosenLanguage, type Language, useNamed } from "../i18n/language";
import { newId, uuid7 } from "../lib/id";
import { useStore } from "../lib/store";
import { Away, useAsked, Wait, Wrong } from "./asked";
import { useCountdown, useIdle } from "./idle";
import { Typed } from "./Keys";
import { Leave } from "./Leave";
import { type Answers, type Invited, Questions } from "./Questions";
import "./kiosk.css";

type Page =
  | { is: "language" }
  | { is: "menu" }
  | { is: "code" }
  | { is: "kind" }
  | { is: "questions"; kind: string; only?: string[]; invited?: Invited }
  | { is: "notice"; kind: string; answers: Answers; invited?: Invited }
  | { is: "sent"; visitId: string }
  | { is: "leave" }
  | { is: "bye"; words: string; more?: string }
  | { is: "problem"; words?: string };

/** Nobody comes here to sell, and goods have a door of their own in the menu. */
const NOT_OFFERED = ["solicitation", "delivery"];
/** Refusals whose sentence is meant for whoever stands there. */
const OUTWARD = /^(invitation-|code-|own-visit-)/;
/** What cannot be shown before it is known what is asked of whom. */
const BY_PLAN = ["menu", "kind", "questions", "notice"];

/** What stands in the lobby: language first, one question at a time, nothing left on it for the next one. */
export function Kiosk() {
  const { state, me, site } = useStore(session.store);
  const [page, setPage] = useState<Page>({ is: "language" });
  const paired = state === "in" && rolesAt(me, site).includes("kiosk");
  const [away, setAway] = useState(false);
  const enter = () => void whoAmI().then(() => setAway(false), () => setAway(true));
  useEffect(() => {
    if (session.get().state === "unknown") enter();
  }, []);
  // Whatever page comes next is at hand, too.
  useEffect(() => {
    if (paired) void keepParts();
  }, [paired, page.is]);
  const home = () => setPage({ is: "language" });
  const guarded = paired && !["language", "sent", "bye", "problem"].includes(page.is);
  const [left, stay] = useIdle(guarded, home);
  return (
    <main className="kiosk">
      <Top page={page} paired={paired} home={home} />
      <div className="k-page" key={page.is}>
        {state === "unknown" ? away ? <Away again={enter} /> : <Wait /> : paired ? <Step page={page} go={setPage} home={home} /> : <Pairing />}
      </div>
      {left !== undefined && <StillThere left={left} stay={stay} />}
    </main>
  );
}

function Top({ page, paired, home }: { page: Page; paired: boolean; home: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const site = useStore(session.store).site;
  const found = useGet("site", "/api/v1/sites/{siteId}", { path: { siteId: site ?? "" } }, { enabled: paired && !!site, every: false });
  const lang = useStore(chosenLanguage);
  const other: Language = lang === "zh" ? "en" : "zh";
  return (
    <header className="k-top">
      <strong>{named(found.data?.names) || t("app.title")}</strong>
      {paired && page.is !== "language" && (
        <>
          <button type="button" className="k-quiet" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => chosenLanguage.set(other)}>
            {other === "zh" ? "中文" : "English"}
          </button>
          <button type="button" className="k-quiet" onClick={home}>
            <HomeOutlined aria-hidden /> {t("kiosk.home")}
          </button>
        </>
      )}
    </header>
  );
}

function Step({ page, go, home }: { page: Page; go: (page: Page) => void; home: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const scripts = useGet("scripts", "/api/v1/visit-plans/scripts", {}, { every: 60_000 });
  const none = scripts.error instanceof Refused && scripts.error.status === 404;
  const menu = () => go({ is: "menu" });
  const failed = (error: unknown) => {
    const refused = error instanceof Refused ? error : undefined;
    go({ is: "problem", words: refused && OUTWARD.test(refused.code) ? refused.title : undefined });
  };
  const kinds = scripts.data?.kinds ?? [];
  if (BY_PLAN.includes(page.is) && !scripts.data && !none) {
    if (!scripts.error) return <Wait />;
    return (
      <Away again={askAgain}>
        <Home home={home} />
      </Away>
    );
  }

  switch (page.is) {
    case "language":
      return <Languages chosen={menu} away={!!scripts.error && !none} />;
    case "menu":
      return (
        <>
          <h1>{t("kiosk.menu")}</h1>
          {kinds.length === 0 && <Nothing />}
          <div className="k-tiles">
            {kinds.length > 0 && (
              <>
                <Tile icon={<QrcodeOutlined />} words={t("kiosk.withCode")} go={() => go({ is: "code" })} first />
                <Tile icon={<UserAddOutlined />} words={t("kiosk.checkIn")} go={() => go({ is: "kind" })} />
              </>
            )}
            <Tile icon={<LogoutOutlined />} words={t("kiosk.checkOut")} go={() => go({ is: "leave" })} />
            {kinds.some((kind) => kind.kind === "delivery") && (
              <Tile icon={<InboxOutlined />} words={t("kiosk.deliver")} go={() => go({ is: "questions", kind: "delivery" })} />
            )}
          </div>
        </>
      );
    case "code":
      return <Code back={menu} failed={failed} valid={(invited) => go({ is: "notice", kind: invited.kind, answers: {}, invited })} />;
    case "kind":
      return (
        <>
          <h1>{t("kiosk.kindTitle")}</h1>
          <div className="k-tiles kinds">
            {kinds
              .filter((kind) => !NOT_OFFERED.includes(kind.kind ?? ""))
              .map((kind) => (
                <Tile key={kind.kind} words={named(kind.names)} go={() => go({ is: "questions", kind: kind.kind ?? "" })} />
              ))}
          </div>
          <Back back={menu} />
        </>
      );
    case "questions": {
      const kind = kinds.find((each) => each.kind === page.kind);
      return kind ? (
        <Questions
          kind={kind}
          only={page.only}
          back={menu}
          done={(answers) => go({ is: "notice", kind: page.kind, answers, ...(page.invited && { invited: page.invited }) })}
        />
      ) : null;
    }
    case "notice":
      return (
        <Notice
          words={named(scripts.data?.notice)}
          back={menu}
          agree={async (id, key) => {
            const { invited } = page;
            const visit = {
              id,
              kind: page.kind,
              ...page.answers,
              ...(invited && { invitationId: invited.invitationId, guests: [invited.guest] }),
              noticeVersion: scripts.data?.noticeVersion ?? "",
              noticeLanguage: chosenLanguage.get(),
            };
            await ask("/api/v1/visits", visit, {}, key);
            go({ is: "sent", visitId: id });
          }}
          failed={(error) => {
            const { invited } = page;
            const missing = error instanceof Refused ? error.fields.filter((field) => field.code === "field-missing") : [];
            if (invited && missing.length > 0 && Object.keys(page.answers).length === 0) {
              go({ is: "questions", kind: page.kind, only: missing.map((field) => (field.field === "hostId" ? "host" : field.field)), invited });
            } else failed(error);
          }}
        />
      );
    case "sent":
      return <Sent visitId={page.visitId} home={home} />;
    case "leave":
      return <Leave back={menu} failed={failed} done={(words, more) => go({ is: "bye", words, ...(more && { more }) })} />;
    case "bye":
      return <End words={page.words} more={page.more} home={home} />;
    case "problem":
      return <Trouble words={page.words} home={home} />;
  }
}

function Pairing() {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const asked = useAsked(() => undefined);
  const pair = () =>
    asked.run(
      () => send("POST", "/kiosk-pairing", { code: code.trim() }).then(() => whoAmI()),
      () => true,
    );
  return (
    <>
      <h1>{t("kiosk.pairTitle")}</h1>
      <Typed label={t("kiosk.pairHint")} value={code} set={setCode} keys="digits" enter={pair} />
      <Wrong of={asked.wrong} />
      <div className="k-actions">
        <button type="button" className="k-go" disabled={asked.busy || code.replace(/\D/g, "").length !== 8} onClick={pair}>
          {t("kiosk.pair")}
        </button>
      </div>
    </>
  );
}

const LANGUAGES: [Language, string][] = [
  ["zh", "中文"],
  ["en", "English"],
];

function Languages({ chosen, away }: { chosen: () => void; away: boolean }) {
  const zh = i18next.getFixedT("zh");
  const en = i18next.getFixedT("en");
  return (
    <>
      <h1>
        <span lang="zh-CN">{zh("kiosk.welcome")}</span> · <span lang="en">{en("kiosk.welcome")}</span>
      </h1>
      <p className="k-question">
        <span lang="zh-CN">{zh("kiosk.choose")}</span> · <span lang="en">{en("kiosk.choose")}</span>
      </p>
      <div className="k-tiles languages">
        {LANGUAGES.map(([lang, name]) => (
          <button
            key={lang}
            type="button"
            className="k-tile first"
            lang={lang === "zh" ? "zh-CN" : "en"}
            onClick={() => {
              chosenLanguage.set(lang);
              chosen();
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {away && (
        <p className="k-problem" role="status">
          <span lang="zh-CN">{zh("kiosk.noConnection")}</span> <span lang="en">{en("kiosk.noConnection")}</span>
        </p>
      )}
    </>
  );
}

/** Where the house has not decided yet whom it asks what. */
function Nothing() {
  const { t } = useTranslation();
  return (
    <p className="k-answer" role="status">
      {t("kiosk.nothing")}
    </p>
  );
}

function Home({ home }: { home: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="k-back" onClick={home}>
      <HomeOutlined aria-hidden /> {t("kiosk.home")}
    </button>
  );
}

export function Tile({ icon, words, go, first }: { icon?: ReactNode; words: string; go: () => void; first?: boolean }) {
  return (
    <button type="button" className={`k-tile${first ? " first" : ""}`} onClick={go}>
      {icon}
      <span>{words}</span>
    </button>
  );
}

export function Back({ back, children }: { back: () => void; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="k-actions">
      <button type="button" className="k-back" onClick={back}>
        <ArrowLeftOutlined aria-hidden /> {t("kiosk.back")}
      </button>
      {children}
    </div>
  );
}

function Code({ back, valid, failed }: { back: () => void; valid: (invited: Invited) => void; failed: (error: unknown) => void }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const asked = useAsked(failed);
  const check = () =>
    asked.run(
      () =>
        ask("/api/v1/invitations/checks", { code: code.trim() }).then((found) =>
          valid({ invitationId: found.invitationId ?? "", guest: found.guest ?? 1, kind: found.visitKind ?? "" }),
        ),
      // A slip of the finger may be mended here; anything else is for the desk.
      (refused) => refused.code === "bad-input" || refused.code.startsWith("code-"),
    );
  return (
    <>
      <h1>{t("kiosk.withCode")}</h1>
      <Typed
        label={t("kiosk.codeTitle")}
        hint={t("kiosk.codeHint")}
        value={code}
        set={(value) => {
          setCode(value);
          asked.clear();
        }}
        keys="code"
        enter={check}
      />
      <Wrong of={asked.wrong} />
      <Back back={back}>
        <button type="button" className="k-go" disabled={asked.busy || code.trim().length < 9} onClick={check}>
          {t("kiosk.next")}
        </button>
      </Back>
    </>
  );
}

/** However often it is sent, one visit is registered. */
function Notice({
  words,
  agree,
  failed,
  back,
}: {
  words: string;
  agree: (visitId: string, key: string) => Promise<void>;
  failed: (error: unknown) => void;
  back: () => void;
}) {
  const { t } = useTranslation();
  const asked = useAsked(failed);
  const lang = useStore(chosenLanguage);
  const [id] = useState(() => newId("visit"));
  // In another language it is another request, of the same visit.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const key = useMemo(uuid7, [lang]);
  return (
    <>
      <h1>{t("kiosk.noticeTitle")}</h1>
      <p className="k-notice">{words}</p>
      <Wrong of={asked.wrong} />
      <Back back={back}>
        <button type="button" className="k-go" disabled={asked.busy} onClick={() => asked.run(() => agree(id, key))}>
          {t("kiosk.agree")}
        </button>
      </Back>
    </>
  );
}

/** S43. The same words whatever was decided inside; they come by themselves. */
function Sent({ visitId, home }: { visitId: string; home: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const outward = useGet("outward", "/api/v1/visits/{id}/outward", { path: { id: visitId } }, { every: 3_000 });
  return (
    <>
      <p className="k-done" aria-hidden>
        <CheckCircleOutlined />
      </p>
      <h1>{t("kiosk.sent")}</h1>
      <p className="k-answer" role="status">
        {named(outward.data?.say) || t(outward.error ? "kiosk.answerAway" : "kiosk.wait")}
      </p>
      {outward.data?.outcome === "waiting" && <p className="k-hint">{t("kiosk.wait")}</p>}
      <Finish seconds={120} home={home} />
    </>
  );
}

function End({ words, more, home }: { words: string; more?: string; home: () => void }) {
  return (
    <>
      <p className="k-done" aria-hidden>
        <CheckCircleOutlined />
      </p>
      <h1>{words}</h1>
      {more && <p className="k-hint">{more}</p>}
      <Finish seconds={15} home={home} />
    </>
  );
}

function Trouble({ words, home }: { words?: string; home: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("kiosk.problemTitle")}</h1>
      <p className="k-answer" role="alert">
        {words ?? t("kiosk.problemHint")}
      </p>
      {words && <p className="k-hint">{t("kiosk.problemHint")}</p>}
      <Finish seconds={30} home={home} />
    </>
  );
}

/** It clears itself; how soon stands on the button. */
function Finish({ seconds, home }: { seconds: number; home: () => void }) {
  const { t } = useTranslation();
  const left = useCountdown(seconds, home);
  return (
    <div className="k-actions">
      <button type="button" className="k-go" onClick={home}>
        {t("kiosk.done")} <span className="number">({left})</span>
      </button>
    </div>
  );
}

function StillThere({ left, stay }: { left: number; stay: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="k-veil">
      <section className="k-dialog" role="alertdialog" aria-modal="true" aria-labelledby="k-idle" aria-describedby="k-idle-why">
        <h2 id="k-idle">{t("kiosk.idleTitle")}</h2>
        <p className="k-left number" aria-hidden>
          {left}
        </p>
        <p id="k-idle-why">{t("kiosk.idle", { count: left })}</p>
        <button type="button" className="k-go" autoFocus onClick={stay}>
          {t("kiosk.moreTime")}
        </button>
      </section>
    </div>
  );
}
