import { IdcardOutlined, QrcodeOutlined, UserOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../api/http";
import { useAsked, Wrong } from "./asked";
import { Back, Tile } from "./Kiosk";
import { Typed } from "./Keys";

type By = "code" | "badge" | "name" | "tail";

/** S34, S58. Somebody leaves, goes out for a while, or is back; the visit is found by what only they hold. */
export function Leave({ back, failed, done }: { back: () => void; failed: (error: unknown) => void; done: (words: string, more?: string) => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<By>();
  const [value, setValue] = useState("");
  const [name, setName] = useState("");
  const asked = useAsked(failed);
  const [found, setFound] = useState<{ id: string; onBreak: boolean }>();
  const begin = (next: By | undefined) => {
    setBy(next);
    setValue("");
    asked.clear();
  };

  const find = (body: { code?: string; badge?: number; name?: string; lastFour?: string }) =>
    asked.run(
      () => ask("/api/v1/visits/find", body).then((visit) => setFound({ id: visit.visitId ?? "", onBreak: !!visit.onBreak })),
      (refused) => refused.status === 400 || refused.status === 404,
    );
  const go = () => {
    const text = value.trim();
    if (text === "") return;
    if (by === "code") find({ code: text });
    if (by === "badge") find({ badge: Number(text) });
    if (by === "name") {
      setName(text);
      begin("tail");
    }
    if (by === "tail") find({ name, lastFour: text });
  };
  const step = (path: "/api/v1/visits/{id}/departure" | "/api/v1/visits/{id}/break" | "/api/v1/visits/{id}/return", words: string, more?: string) => {
    const values = { id: found?.id ?? "" };
    asked.run(() => (path === "/api/v1/visits/{id}/departure" ? ask(path, { provenance: "self" }, values) : ask(path, {}, values)).then(() => done(words, more)));
  };

  if (found) {
    return (
      <>
        <h1>{t("kiosk.foundTitle")}</h1>
        <div className="k-tiles languages">
          <Tile first words={t("kiosk.leaving")} go={() => step("/api/v1/visits/{id}/departure", t("kiosk.bye"), t("kiosk.byeBadge"))} />
          {found.onBreak ? (
            <Tile words={t("kiosk.isBack")} go={() => step("/api/v1/visits/{id}/return", t("kiosk.backDone"))} />
          ) : (
            <Tile words={t("kiosk.onBreak")} go={() => step("/api/v1/visits/{id}/break", t("kiosk.breakDone"))} />
          )}
        </div>
        <Wrong of={asked.wrong} />
        <Back back={back} />
      </>
    );
  }
  if (!by) {
    return (
      <>
        <h1>{t("kiosk.outTitle")}</h1>
        <div className="k-tiles">
          <Tile icon={<QrcodeOutlined />} words={t("kiosk.outCode")} go={() => begin("code")} />
          <Tile icon={<IdcardOutlined />} words={t("kiosk.outBadge")} go={() => begin("badge")} />
          <Tile icon={<UserOutlined />} words={t("kiosk.outName")} go={() => begin("name")} />
        </div>
        <Back back={back} />
      </>
    );
  }
  const titles = { code: "kiosk.codeTitle", badge: "kiosk.badgeTitle", name: "kiosk.nameTitle", tail: "kiosk.tailTitle" } as const;
  const keys = { code: "code", badge: "digits", name: "letters", tail: "digits" } as const;
  const ready = { code: 9, badge: 1, name: 1, tail: 4 }[by];
  return (
    <>
      <h1>{t("kiosk.checkOut")}</h1>
      <Typed
        key={by}
        label={t(titles[by])}
        value={value}
        set={(text) => {
          setValue(by === "tail" ? text.replace(/\D/g, "").slice(0, 4) : text);
          asked.clear();
        }}
        keys={keys[by]}
        enter={go}
      />
      <Wrong of={asked.wrong} />
      <Back back={() => begin(by === "tail" ? "name" : undefined)}>
        <button type="button" className="k-go" disabled={asked.busy || value.trim().length < ready} onClick={go}>
          {t("kiosk.next")}
        </button>
      </Back>
    </>
  );
}
