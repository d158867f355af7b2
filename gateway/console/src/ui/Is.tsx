import {
  BellOutlined,
  CheckCircleFilled,
  ClockCircleOutlined,
  LogoutOutlined,
  MinusCircleOutlined,
  PauseCircleOutlined,
  PhoneFilled,
  QuestionCircleOutlined,
  StopOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { due, shortTime, span, useNow } from "../lib/time";

type Colour = "green" | "amber" | "red" | "orange" | "purple" | "grey";

/** Colour, icon and word together, never colour alone. */
export function Is({ colour, icon, children, unsure }: { colour: Colour; icon: ReactNode; children: ReactNode; unsure?: boolean }) {
  return (
    <span className={`is ${colour}${unsure ? " unsure" : ""}`}>
      {icon}
      {children}
    </span>
  );
}

const LINES: Record<string, [Colour, ReactNode]> = {
  idle: ["green", <CheckCircleFilled key="i" />],
  ringing: ["amber", <BellOutlined key="i" className="pulse" />],
  "in-use": ["red", <PhoneFilled key="i" />],
  busy: ["red", <PhoneFilled key="i" />],
  "on-hold": ["orange", <PauseCircleOutlined key="i" />],
  "do-not-disturb": ["purple", <StopOutlined key="i" />],
  unavailable: ["grey", <MinusCircleOutlined key="i" />],
  unknown: ["grey", <QuestionCircleOutlined key="i" />],
};

/** @param ageSeconds how long ago the line last said so */
export function LineState({ state, ageSeconds }: { state?: string | null; ageSeconds?: number | null }) {
  const { t } = useTranslation();
  const known = state && state in LINES ? state : "unknown";
  const [colour, icon] = LINES[known]!;
  return (
    <Is colour={colour} icon={icon} unsure={known === "unknown"}>
      {t(`line.${known}`)}
      {known !== "idle" && known !== "unknown" && typeof ageSeconds === "number" && ageSeconds >= 60 && (
        <span className="number">{t("time.minutes", { count: Math.floor(ageSeconds / 60) })}</span>
      )}
    </Is>
  );
}

export function Presence({ state, expectedBackAt, overdue }: { state?: string; expectedBackAt?: string | null; overdue?: boolean }) {
  const { t } = useTranslation();
  if (state === "out") {
    return (
      <Is colour={overdue ? "red" : "orange"} icon={<LogoutOutlined />}>
        {expectedBackAt ? t(overdue ? "presence.late" : "presence.outUntil", { time: shortTime(expectedBackAt) }) : t("presence.out")}
      </Is>
    );
  }
  if (state === "in") {
    return (
      <Is colour="green" icon={<CheckCircleFilled />}>
        {t("presence.in")}
      </Is>
    );
  }
  return null;
}

/** Time left until a moment, then how long it is past. */
export function Countdown({ dueAt, openedAt }: { dueAt: string; openedAt?: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const state = due(dueAt, openedAt, now);
  const seconds = Math.abs(Date.parse(dueAt) - now) / 1000;
  return (
    <span className={`clock ${state}`}>
      <ClockCircleOutlined aria-hidden /> {t(state === "late" ? "time.late" : "time.left", { time: span(seconds) })}
    </span>
  );
}

/** Time since a moment, counting. */
export function Since({ at }: { at: string }) {
  const now = useNow();
  return <span className="number">{span((now - Date.parse(at)) / 1000)}</span>;
}
