// Keep the site for reading without a network. Pages opened from disk are there already.
(async () => {
  const workers = navigator.serviceWorker;
  if (!workers || location.protocol === "file:" || navigator.connection?.saveData) return;
  const address = new URL("../service-worker.js", document.currentScript.src);
  const kept = await workers.getRegistration(address);
  if (kept) {
    // The way out: a site that no longer has a service worker is no longer kept.
    const { status } = await fetch(address, { method: "HEAD", cache: "no-store" });
    if (status !== 404 && status !== 410) return;
    await kept.unregister();
    for (const name of await caches.keys()) if (name.startsWith(`${kept.scope} `)) await caches.delete(name);
    return;
  }
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  if (quota - usage > 50_000_000) await workers.register(address); // else each page would try anew
})().catch(() => {}); // `nox -s serve` has no service worker, a private window may refuse one
