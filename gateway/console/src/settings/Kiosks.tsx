import { CheckCircleFilled, ClockCircleOutlined, StopOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/http";
import { client, useGet } from "../api/query";
import { post, useAct } from "../api/raw";
import { rolesAt, session } from "../api/session";
import { newId, uuid7 } from "../lib/id";
import { useStore } from "../lib/store";
import { clock, dateTime } from "../lib/time";
import { TextField } from "../ui/Field";
import { Is } from "../ui/Is";
import { Rows } from "../ui/Rows";
import { Answered, Empty, Problem } from "../ui/States";

/** Tablets in the lobby: each is paired once by a code and can be shut out at once. */
export function Kiosks() {
  const { t } = useTranslation();
  const { me, site } = useStore(session.store);
  const makes = rolesAt(me, site).includes("admin");
  const kiosks = useGet("kiosks", "/api/v1/kiosks");
  const [name, setName] = useState("");
  const [code, setCode] = useState<{ code: string; until: string | null }>();
  const act = useAct();
  const anew = () => void client.invalidateQueries({ queryKey: ["kiosks"] });
  const pair = (id: string, of: string) =>
    act
      .act(async () => (await (await send("PUT", `/api/v1/kiosks/${id}`, { name: of }, uuid7())).json()) as { code: string; kiosk: { codeUntil: string | null } })
      .then((made) => {
        if (!made) return;
        setCode({ code: made.code, until: made.kiosk.codeUntil });
        setName("");
        anew();
      });
  return (
    <>
      {makes && (
        <form
          className="card work"
          aria-label={t("setting.kioskNew")}
          onSubmit={(event) => {
            event.preventDefault();
            void pair(newId("kiosk"), name.trim());
          }}
        >
          <div className="scanline">
            <TextField label={t("setting.kioskName")} value={name} set={setName} maxLength={60} />
            <Button type="primary" htmlType="submit" disabled={name.trim() === ""} loading={act.busy}>
              {t("setting.kioskNew")}
            </Button>
          </div>
          {code && (
            <p className="say" role="status">
              <small>{t("setting.kioskCode", { time: clock(code.until) })}</small>
              <q className="number">{code.code.replace(/(\d{4})(?=\d)/g, "$1 ")}</q>
            </p>
          )}
          <Problem error={act.refused} />
        </form>
      )}
      <Answered of={kiosks}>
        {(kiosks.data?.items.length ?? 0) === 0 ? (
          <section className="card">
            <Empty>{t("setting.noKiosks")}</Empty>
          </section>
        ) : (
          <Rows
            label={t("setting.views.kiosks")}
            rows={kiosks.data?.items ?? []}
            idOf={(kiosk) => kiosk.id}
            columns={[
              { title: t("setting.kioskName"), cell: (kiosk) => <strong>{kiosk.name}</strong> },
              {
                title: t("calls.state"),
                cell: (kiosk) =>
                  kiosk.revokedAt ? (
                    <Is colour="grey" icon={<StopOutlined />}>
                      {t("setting.kioskRevoked", { who: kiosk.revokedBy, time: dateTime(kiosk.revokedAt) })}
                    </Is>
                  ) : kiosk.pairedAt ? (
                    <Is colour="green" icon={<CheckCircleFilled />}>
                      {t("setting.kioskPaired", { time: dateTime(kiosk.pairedAt) })}
                    </Is>
                  ) : (
                    <Is colour="amber" icon={<ClockCircleOutlined />}>
                      {t("setting.kioskWaits")}
                    </Is>
                  ),
              },
              { title: t("setting.made"), cell: (kiosk) => `${kiosk.createdBy} ${dateTime(kiosk.createdAt)}` },
              {
                title: t("parcel.step"),
                cell: (kiosk) =>
                  !kiosk.revokedAt && (
                    <span className="actions">
                      {makes && (
                        <Button size="small" onClick={() => void pair(kiosk.id, kiosk.name)}>
                          {t("setting.kioskAgain")}
                        </Button>
                      )}
                      <Button size="small" danger onClick={() => void act.act(() => post(`/api/v1/kiosks/${kiosk.id}/revocation`)).then(anew)}>
                        {t("setting.kioskRevoke")}
                      </Button>
                    </span>
                  ),
              },
            ]}
          />
        )}
      </Answered>
    </>
  );
}
