/** Page and parts that are loaded by now, so that even a reload works while the server is away. */
export async function keepParts() {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/console/sw.js");
  const worker = (await navigator.serviceWorker.ready).active;
  const build = document.querySelector<HTMLScriptElement>("script[type=module]")?.src.split("/").at(-1);
  const loaded = performance.getEntriesByType("resource").map((part) => new URL(part.name).pathname);
  const parts = ["/console/", "/console/bell.svg", ...loaded.filter((path) => path.startsWith("/console/assets/"))];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (document.documentElement.dataset.kept = "true");
  worker?.postMessage({ build, parts: [...new Set(parts)] }, [port2]);
}
