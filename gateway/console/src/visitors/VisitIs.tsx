import { CheckCircleFilled, ClockCircleOutlined, CloseCircleOutlined, LogoutOutlined, MinusCircleOutlined, PauseCircleOutlined, QuestionCircleOutlined, SmileOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { span, useNow } from "../lib/time";
import { Is } from "../ui/Is";
import type { VisitItem } from "./visits";

type Colour = "green" | "amber" | "red" | "orange" | "purple" | "grey";

const LOOKS: Record<string, [Colour, ReactNode]> = {
  "awaiting-host": ["amber", <ClockCircleOutlined key="i" />],
  received: ["green", <SmileOutlined key="i" />],
  "not-received": ["red", <CloseCircleOutlined key="i" />],
  admitted: ["green", <CheckCircleFilled key="i" />],
  "on-break": ["orange", <PauseCircleOutlined key="i" />],
  departed: ["grey", <LogoutOutlined key="i" />],
  "departure-inferred": ["grey", <QuestionCircleOutlined key="i" />],
  "turned-away": ["grey", <MinusCircleOutlined key="i" />],
};

/** How it stands with a visit: colour, icon and word. */
export function VisitIs({ state }: { state?: string }) {
  const { t } = useTranslation();
  const known = state && state in LOOKS ? state : "awaiting-host";
  const [colour, icon] = LOOKS[known]!;
  return (
    <Is colour={colour} icon={icon} unsure={known === "departure-inferred"}>
      {t(`visit.state.${known}`)}
    </Is>
  );
}

/** Five minutes are long for somebody who stands at a desk, ten are too long. */
export function Waiting({ since }: { since?: string }) {
  const now = useNow();
  if (!since) return null;
  const seconds = (now - Date.parse(since)) / 1000;
  return (
    <span className={`clock${seconds > 600 ? " late" : seconds > 300 ? " soon" : ""}`}>
      <ClockCircleOutlined aria-hidden /> {span(seconds)}
    </span>
  );
}

/** Name and company of a visitor, or that they were erased. */
export function Visitor({ item }: { item: VisitItem }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{item.name ?? t("visitors.erased")}</strong> <span className="quiet">{item.company}</span>
    </>
  );
}
