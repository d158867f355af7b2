import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { useCommand } from "../api/query";
import { Problem } from "../ui/States";

/** The end of a form: why it was refused, the button, and that it was done. */
export function Save({ by, saved, disabled }: { by: ReturnType<typeof useCommand>; saved: boolean; disabled?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Problem error={by.refused} />
      <div className="actions">
        <Button type="primary" htmlType="submit" disabled={disabled ?? false} loading={by.busy}>
          {t("form.save")}
        </Button>
        <span role="status" className="said">
          {saved && t("setting.saved")}
        </span>
      </div>
    </>
  );
}
