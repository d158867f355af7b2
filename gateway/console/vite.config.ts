import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Development beside a running suite: FRONTDESK=http://localhost:8080 npx vite
const suite = process.env.FRONTDESK ?? "http://localhost:8080";

export default defineConfig({
  base: "/console/",
  plugins: [react()],
  build: {
    outDir: "../target/classes/console",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": suite, "/oauth2": suite, "/account": suite, "/sign-in": suite, "/kiosk-pairing": suite } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
