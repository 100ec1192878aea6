// Keeps one release of the site for reading without a network: its pages, search index and assets.
// publish/site/offline.py fills in FILES and writes this to the top of the site. A release is one cache,
// named by the digest of its files, and is served whole or not at all.
const RELEASE = "{{ release }}";
const FILES = {};
const OURS = `${registration.scope} `; // other sites may share this origin and its caches

addEventListener("install", (event) => {
  // The browser refuses a file whose digest differs, and addAll keeps all or nothing: a release that
  // is being replaced on the server while it is fetched is never kept.
  const files = Object.entries(FILES).map(
    ([path, integrity]) => new Request(path, { integrity, cache: "no-cache" }),
  );
  event.waitUntil(caches.open(OURS + RELEASE).then((cache) => cache.addAll(files)));
});

addEventListener("activate", (event) => {
  const drop = (names) =>
    names.filter((name) => name.startsWith(OURS) && name !== OURS + RELEASE).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(drop(names))));
});

// A new release waits until no page of the old one is open, so that no page mixes the two. The page
// that is being left no longer counts: with one page open, going to the next is the moment. From
// then on this release gives no more pages: they ask again, until the new one answers.
let over = false;
let asked = 0; // a release that never takes over is not waited for without end
const handsOver = async () => {
  over ||= registration.waiting !== null && (await clients.matchAll()).length < 2;
  if (over) registration.waiting?.postMessage("take over");
  return over && asked++ < 20;
};

const page = (text, status) => new Response(`<!doctype html><meta charset="utf-8">${text}`, {
  status, headers: { "Content-Type": "text/html; charset=utf-8" },
});
// A reload keeps an address's #fragment; going to the same address again would not load it.
const again = () => page("<script>location.reload()</script>", 200);
const away = () => page(`<meta name="viewport" content="width=device-width"><title>Offline</title>
<h1>There is no network</h1><p>This address is not kept for reading without one: pages are, single programs and
downloads are not. <a href="${registration.scope}questions.html">All questions</a></p>`, 503);

const answer = async (event, path) => {
  const opens = event.request.mode === "navigate";
  if (opens && (await handsOver())) return again();
  const kept = Object.hasOwn(FILES, path) && (await caches.match(path, { cacheName: OURS + RELEASE }));
  return kept || fetch(event.request).catch((error) => {
    if (opens) return away();
    throw error;
  });
};

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (!(origin + pathname).startsWith(registration.scope)) return;
  const path = (origin + pathname).slice(registration.scope.length).replace(/(^|\/)$/, "$1index.html");
  const ours = Object.hasOwn(FILES, path) || event.request.mode === "navigate";
  if (event.request.method === "GET" && ours) event.respondWith(answer(event, path));
});
