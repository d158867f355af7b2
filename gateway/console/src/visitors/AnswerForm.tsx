import { CheckOutlined, ClockCircleOutlined, CloseOutlined, TeamOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../ui/Field";
import { Problem } from "../ui/States";
import { HostField } from "./HostField";
import { said, useVisitCommand } from "./visits";

export const REASONS = ["in-meeting", "busy", "unsolicited", "security-concern", "unknown-person", "other"] as const;
const MINUTES = [5, 10, 15, 30];

/** S42, S43. What the host says; the reason for declining stays inside. @param staffId who said it, where the desk writes it down */
export function AnswerForm({ visitId, staffId, done }: { visitId: string; staffId?: string; done?: () => void }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<"wait" | "colleague" | "declined">();
  const [colleague, setColleague] = useState("");
  const [reason, setReason] = useState<(typeof REASONS)[number]>();
  const [note, setNote] = useState("");
  const step = useVisitCommand();
  type Body = { answer: "coming" | "wait" | "colleague" | "declined"; waitMinutes?: number; colleagueId?: string; reason?: (typeof REASONS)[number]; note?: string };
  const give = (body: Body) =>
    void step
      .run("post", "/api/v1/visits/{id}/answers", { path: { id: visitId }, body: { ...body, ...(staffId && { staffId }) } })
      .then((outcome) => {
        if (!outcome) return;
        setChoice(undefined);
        done?.();
      });
  return (
    <div className="answers">
      <div className="actions">
        <Button type="primary" icon={<CheckOutlined />} loading={step.busy} onClick={() => give({ answer: "coming" })}>
          {t("answer.coming")}
        </Button>
        <Button icon={<ClockCircleOutlined />} aria-expanded={choice === "wait"} onClick={() => setChoice("wait")}>
          {t("answer.wait")}
        </Button>
        <Button icon={<TeamOutlined />} aria-expanded={choice === "colleague"} onClick={() => setChoice("colleague")}>
          {t("answer.colleague")}
        </Button>
        <Button icon={<CloseOutlined />} aria-expanded={choice === "declined"} onClick={() => setChoice("declined")}>
          {t("answer.declined")}
        </Button>
      </div>
      {choice === "wait" && (
        <div className="actions">
          {MINUTES.map((minutes) => (
            <Button key={minutes} onClick={() => give({ answer: "wait", waitMinutes: minutes })}>
              {t("answer.minutes", { count: minutes })}
            </Button>
          ))}
        </div>
      )}
      {choice === "colleague" && (
        <div className="actions">
          <span className="grow">
            <HostField label={t("answer.who")} value={colleague} set={setColleague} />
          </span>
          <Button type="primary" disabled={!colleague} onClick={() => give({ answer: "colleague", colleagueId: colleague })}>
            {t("visit.ask")}
          </Button>
        </div>
      )}
      {choice === "declined" && (
        <div className="fields">
          <div className="field wide">
            <span id={`why-${visitId}`}>{t("answer.reason")}</span>
            <span className="actions" role="radiogroup" aria-labelledby={`why-${visitId}`}>
              {REASONS.map((each) => (
                <Button key={each} role="radio" aria-checked={reason === each} type={reason === each ? "primary" : "default"} onClick={() => setReason(each)}>
                  {t(`answer.reasons.${each}`)}
                </Button>
              ))}
            </span>
          </div>
          <TextField label={t("answer.note")} value={note} set={setNote} wide />
          <div className="actions">
            <Button danger disabled={!reason} onClick={() => give({ answer: "declined", reason, note: said(note) })}>
              {t("answer.confirm")}
            </Button>
          </div>
        </div>
      )}
      <Problem error={step.refused} />
      {step.waits && <p className="quiet small">{t("form.waits")}</p>}
    </div>
  );
}
