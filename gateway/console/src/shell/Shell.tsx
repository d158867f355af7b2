import {
  BarChartOutlined,
  BookOutlined,
  CustomerServiceOutlined,
  EllipsisOutlined,
  InboxOutlined,
  LogoutOutlined,
  MailOutlined,
  PhoneOutlined,
  ProfileOutlined,
  QuestionCircleOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  TeamOutlined,
  UserOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/http";
import { connection, listen } from "../api/live";
import { deliver, mine as ofMine, outbox, refusedLater } from "../api/outbox";
import { useGet } from "../api/query";
import { rolesAt, session } from "../api/session";
import { signInAddress, signOut } from "../api/signin";
import { entitle } from "../i18n";
import { chosenLanguage, ownName, useNamed } from "../i18n/language";
import { keyOf, useKey } from "../keys";
import { useStore } from "../lib/store";
import { clock } from "../lib/time";
import { onTelephone, type Place, placesFor } from "./places";
import { LanguageSwitch, ThemeSwitch } from "./Switches";

const Ringing = lazy(() => import("../desk/Ringing").then((part) => ({ default: part.Ringing })));
const KeepEvacuationList = lazy(() => import("../evacuation/Keep").then((part) => ({ default: part.KeepEvacuationList })));
const KeyHelp = lazy(() => import("./KeyHelp").then((part) => ({ default: part.KeyHelp })));

const ICONS: Record<Place["to"], ReactNode> = {
  "/desk": <CustomerServiceOutlined />,
  "/visitors": <TeamOutlined />,
  "/calls": <PhoneOutlined />,
  "/directory": <BookOutlined />,
  "/mine": <InboxOutlined />,
  "/mail": <MailOutlined />,
  "/registers": <ProfileOutlined />,
  "/reports": <BarChartOutlined />,
  "/audit": <SafetyCertificateOutlined />,
  "/settings": <SettingOutlined />,
};

/** What stands around every screen. */
export function Shell() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const lang = useStore(chosenLanguage);
  const { pathname } = useLocation();
  useEffect(() => {
    const at = pathname.split("/")[1] ?? "";
    entitle(at === "evacuation" ? "evacuation.open" : `/${at}` in ICONS ? `place.${at}` : "");
  }, [pathname]);
  const mine = rolesAt(me, site);
  const places = placesFor(mine);
  const answers = mine.some((role) => role === "receptionist" || role === "supervisor");
  const evacuates = answers || mine.includes("manager");

  const name = me?.name;
  useEffect(() => (name && site ? listen(client, name, site) : undefined), [client, name, site]);
  useEffect(() => {
    const back = () => void deliver();
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, []);
  useKey("help", () => setHelp(true), true, true);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.closest("input, textarea, [contenteditable]");
      if (event.key === "?" && !inField && !event.isComposing) setHelp(true);
    };
    window.addEventListener("keydown", ask);
    return () => window.removeEventListener("keydown", ask);
  }, []);
  const go = (to: Place["to"], hash: string) => {
    const seen = places.some((place) => place.to === to);
    if (seen) void navigate({ to, hash });
    return seen;
  };
  useKey("find", () => go("/desk", "find") || go("/directory", "find"), true, true);
  useKey("newCall", () => go("/desk", "call"), true, true);
  useKey("visitor", () => go("/desk", "visitor") || go("/visitors", "check-in"), true, true);
  useKey("evacuation", () => evacuates && void navigate({ to: "/evacuation" }), true, true);
  useKey("parcel", () => go("/mail", "item"), true, true);

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="bar">
        <span className="brand">
          <img src="/console/bell.svg" alt="" width="26" height="26" />
          <SiteName />
        </span>
        <Places places={places} />
        <span className="tools">
          <ConnectionState />
          {evacuates && (
            <Link to="/evacuation" className="place evacuate" activeProps={{ className: "place evacuate here" }} aria-label={t("evacuation.open")} title={`${t("evacuation.open")} ${keyOf("evacuation")}`}>
              <WarningOutlined aria-hidden />
              <span>{t("evacuation.open")}</span>
            </Link>
          )}
          <LanguageSwitch />
          <ThemeSwitch />
          <Button
            type="text"
            icon={<QuestionCircleOutlined />}
            aria-label={t("shell.help")}
            title={t("shell.help")}
            onClick={() => setHelp(true)}
          />
          <span className="who" title={me?.name}>
            <UserOutlined aria-hidden /> {ownName(me?.displayName ?? "", lang)}
          </span>
          <Button
            type="text"
            icon={<LogoutOutlined />}
            aria-label={t("shell.signOut")}
            title={t("shell.signOut")}
            onClick={() => void signOut()}
          />
        </span>
      </header>
      <Notices />
      <main id="main" tabIndex={-1}>
        {site ? <Outlet key={site} /> : <ChooseSite />}
      </main>
      <Suspense>
        {site && answers && <Ringing />}
        {site && evacuates && <KeepEvacuationList />}
      </Suspense>
      {help && (
        <Suspense>
          <KeyHelp close={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** All in a row; on a telephone as many as a thumb can tell apart, and the rest above them. */
function Places({ places }: { places: Place[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const link = (place: Place) => (
    <Link key={place.to} to={place.to} className="place" activeProps={{ className: "place here" }}>
      {ICONS[place.to]}
      <span>{t(`place.${place.to.slice(1)}`)}</span>
    </Link>
  );
  const { first, rest } = onTelephone(places);
  return (
    <nav aria-label={t("shell.places")} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      {first.map(link)}
      {rest.length > 0 && (
        <>
          <button type="button" className={`place more${rest.some((place) => pathname.startsWith(place.to)) ? " here" : ""}`} aria-expanded={open} aria-controls="more-places" onClick={() => setOpen(!open)}>
            <EllipsisOutlined aria-hidden />
            <span>{t("shell.more")}</span>
          </button>
          <div id="more-places" className={`rest${open ? " open" : ""}`}>
            {rest.map(link)}
          </div>
        </>
      )}
    </nav>
  );
}

function SiteName() {
  const { t } = useTranslation();
  const named = useNamed();
  const { me, site } = useStore(session.store);
  const found = useGet("site", "/api/v1/sites/{siteId}", { path: { siteId: site ?? "" } }, { enabled: !!site, every: false });
  const sites = me?.sites ?? [];
  if (sites.length > 1) {
    return (
      <select
        className="native"
        aria-label={t("shell.site")}
        value={site}
        onChange={(event) => {
          const next = event.target.value;
          void choose(next).then(() => location.assign("/console/"));
        }}
      >
        {sites.map((value) => (
          <option key={value} value={value}>
            {(value === site && named(found.data?.names)) || value}
          </option>
        ))}
      </select>
    );
  }
  return <span className="site">{named(found.data?.names) || t("app.title")}</span>;
}

/** The session remembers it, too, for the stream, which carries no header of ours. */
async function choose(site: string) {
  await send("PUT", "/api/v1/me/site", { site });
  session.choose(site);
}

/** Whoever may work at every site names one first. */
function ChooseSite() {
  const { t } = useTranslation();
  const [site, setSite] = useState("");
  return (
    <form
      className="page"
      onSubmit={(event) => {
        event.preventDefault();
        void choose(site.trim());
      }}
    >
      <h1>{t("shell.chooseSite")}</h1>
      <div className="actions">
        <label className="field">
          <span>{t("shell.siteId")}</span>
          <input className="native" value={site} onChange={(event) => setSite(event.target.value)} placeholder="site-a" autoComplete="off" />
        </label>
        <Button type="primary" htmlType="submit" disabled={!/^site-[a-z0-9-]+$/.test(site.trim())}>
          {t("shell.go")}
        </Button>
      </div>
    </form>
  );
}

function ConnectionState() {
  const { t } = useTranslation();
  const { state } = useStore(connection);
  const waiting = ofMine(useStore(outbox)).length;
  return (
    <span className={`connection ${state}`} role="status">
      <i aria-hidden />
      {t(`connection.${state}`)}
      {waiting > 0 && <b>{t("connection.waiting", { count: waiting })}</b>}
    </span>
  );
}

/** What everybody at this desk has to know, whatever the screen. */
function Notices() {
  const { t } = useTranslation();
  const { state, since } = useStore(connection);
  const all = useStore(outbox);
  const waiting = ofMine(all);
  const refused = useStore(refusedLater);
  const { state: signed } = useStore(session.store);
  return (
    <>
      {signed === "ended" && (
        <p className="notice warn" role="alert">
          {t("notice.signedOut")}{" "}
          <a href={signInAddress(location.pathname)}>{t("signIn.again")}</a>
        </p>
      )}
      {state === "lost" && (
        <p className="notice warn" role="status">
          {t("notice.lost", { time: clock(new Date(since).toISOString()), count: waiting.length })}{" "}
          <Button size="small" onClick={() => void deliver()}>
            {t("state.again")}
          </Button>
        </p>
      )}
      {all.length > waiting.length && (
        <p className="notice warn" role="status">
          {t("notice.ofOther", { count: all.length - waiting.length })}
        </p>
      )}
      {refused.map((entry, index) => (
        <p className="notice warn" role="alert" key={index}>
          {t("notice.refusedLater", { time: clock(entry.since), sentence: entry.title || entry.code })}{" "}
          <Button size="small" onClick={() => refusedLater.set(refused.filter((other) => other !== entry))}>
            {t("notice.seen")}
          </Button>
        </p>
      ))}
    </>
  );
}
