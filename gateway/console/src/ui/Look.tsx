import { ConfigProvider, theme as antd } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import type { ReactNode } from "react";
import { chosenLanguage } from "../i18n/language";
import { useStore } from "../lib/store";
import { chosenTheme } from "./theme";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";

// Some styles of the components are made without the nonce that the policy asks for.
const create = document.createElement.bind(document);
document.createElement = ((tag: string, options?: ElementCreationOptions) => {
  const element = create(tag, options);
  if (tag === "style") element.setAttribute("nonce", nonce);
  return element;
}) as typeof document.createElement;

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Language, colours and the nonce of the policy for all components. */
export function Look({ children }: { children: ReactNode }) {
  const dark = useStore(chosenTheme) === "dark";
  const lang = useStore(chosenLanguage);
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={lang === "zh" ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
        token: {
          colorPrimary: dark ? "#3fa7bb" : "#0b6375",
          colorLink: dark ? "#5cc0d3" : "#0b6375",
          colorError: dark ? "#ffa39e" : "#c02a2a",
          colorErrorHover: dark ? "#ff9c99" : "#a82222",
          colorTextPlaceholder: dark ? "#9aa7ad" : "#687278",
          colorTextDescription: dark ? "#a3b0b6" : "#5a656b",
          colorBgBase: dark ? "#12191c" : "#ffffff",
          motion: !still,
          borderRadius: 6,
          fontFamily: FONT,
          fontSize: 14,
          motionDurationMid: "0.12s",
          motionDurationSlow: "0.16s",
        },
        components: { Button: { primaryColor: dark ? "#081214" : "#ffffff" } },
      }}
    >
      {children}
    </ConfigProvider>
  );
}
