import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../api/http";
import { askAgain } from "../api/query";

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="quiet pad" role="status">
      {t("state.loading")}
    </p>
  );
}

/** Says what will appear here, and gives the one thing to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** What happened, what is safe, what to do; the number of the answer in small print. */
export function Problem({ error, retry, of }: { error: unknown; retry?: () => void; of?: string }) {
  const { t } = useTranslation();
  if (!error) return null;
  const refused = error instanceof Refused ? error : undefined;
  const sentence =
    refused?.status === 0
      ? t("problem.noConnection")
      : refused?.code === "unavailable"
        ? t("problem.away", { part: t(`problem.parts.${refused.params.part}`, { defaultValue: t("problem.parts.some") }) })
      : refused?.status === 412
        ? t("problem.changedMeanwhile")
        : refused?.title || t("problem.unknown");
  return (
    <div className="problem" role="alert">
      {of && <strong>{of}</strong>}
      <p>{sentence}</p>
      {refused && refused.fields.length > 0 && (
        <ul>
          {refused.fields.map((field) => (
            <li key={field.field}>{t("problem.field", { field: field.field })}</li>
          ))}
        </ul>
      )}
      {retry && (
        <Button size="small" onClick={retry}>
          {t("state.again")}
        </Button>
      )}
      {refused?.instance && <small>{refused.instance.replace("urn:uuid:", "")}</small>}
    </div>
  );
}

interface Asked {
  isPending: boolean;
  error: unknown;
  data: unknown;
}

/**
 * Loading, trouble or content of one question to the server; old content stays while the server is away.
 *
 * @param none said where there is no such thing yet
 * @param name what is missing, where several things stand beside each other
 */
export function Answered({ of, children, none, name }: { of: Asked; children: ReactNode; none?: string; name?: string }) {
  if (of.data !== undefined) return <>{children}</>;
  if (none && of.error instanceof Refused && of.error.status === 404) {
    return (
      <section className="card">
        <Empty>{none}</Empty>
      </section>
    );
  }
  if (of.error) return <Problem error={of.error} retry={askAgain} of={name} />;
  return <Loading />;
}
