import { defineConfig } from "@playwright/test";

const out = "../target/browser";

/** Against a running suite: FRONTDESK_URL its address, FRONTDESK_DATA its data folder with the sample accounts. */
export default defineConfig({
  testDir: "browser",
  outputDir: `${out}/results`,
  workers: 2,
  timeout: 300_000,
  expect: { timeout: Number(process.env.EXPECT ?? 60_000) },
  reporter: [["list"]],
  use: {
    baseURL: process.env.FRONTDESK_URL,
    viewport: { width: 1440, height: 900 },
    timezoneId: "Asia/Shanghai",
    launchOptions: {
      // Without a locale Chromium knows no Chinese file names.
      env: { ...process.env, LANG: "C.UTF-8" },
      executablePath: process.env.CHROMIUM,
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
    },
  },
});
