// Keep the site for reading without a network. Pages opened from disk are there already.
if ("serviceWorker" in navigator && location.protocol !== "file:" && !navigator.connection?.saveData) {
  const worker = new URL("../service-worker.js", document.currentScript.src);
  // `nox -s serve` has no service worker, a private window may refuse one: the page works without.
  navigator.serviceWorker.register(worker).catch(() => {});
}
