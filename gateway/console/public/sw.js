// Page and parts of the console at hand when the server is away. Nothing that the API answers is ever kept here.
const OURS = "console-";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** What one build consists of, as far as somebody has opened it; of earlier builds nothing stays. */
self.addEventListener("message", (event) => {
  const { build, parts } = event.data;
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== OURS + build) await caches.delete(name);
      const kept = await caches.open(OURS + build);
      const known = new Set((await kept.keys()).map((request) => new URL(request.url).pathname));
      await Promise.allSettled(parts.filter((part) => !known.has(part)).map((part) => kept.add(part)));
      event.ports[0]?.postMessage("kept");
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || !pathname.startsWith("/console/")) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(async () => (await caches.match("/console/")) ?? Response.error()));
  else event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});
