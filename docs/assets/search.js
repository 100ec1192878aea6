// The search of every page: a dialog that finds questions while one types. Its style, its engine and its data
// are loaded when it is first wanted, data as a plain script, so that it works from disk too.
(() => {
  const here = document.currentScript.src;
  const top = new URL("../", here);
  const MOST = 5, OTHERS = 2;
  let engine, dialog, input, list, status;

  const load = (name) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src: new URL(name, here), onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const ready = () => (engine ??= ["minisearch.js", "find.js", "search-data.js"]
    .reduce((before, name) => before.then(() => load(name)), Promise.resolve())
    .then(() => FIND.finder(SEARCH, MiniSearch)));
  let look; // the dialog's, wanted before it is seen
  const styled = () => (look ??= new Promise((resolve) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: new URL("search.css", here), onload: resolve, onerror: resolve });
    document.head.append(link);
  }));
  window.SEARCHING = { ready }; // the index of questions asks the same engine

  function build() {
    dialog = document.createElement("dialog");
    dialog.className = "search";
    dialog.setAttribute("aria-label", "Search");
    dialog.innerHTML = `
      <form method="dialog"><input type="search" aria-label="Search the questions" placeholder="Search: stop a thread, BrokenProcessPool, deadlock ..."
        autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button>Close</button></form>
      <p class="search-status" role="status"></p><ol class="search-hits"></ol>`;
    document.body.append(dialog);
    [input, list, status] = ["input", "ol", "p"].map((name) => dialog.querySelector(name));
    input.addEventListener("input", () => show(true));
    dialog.addEventListener("close", () => remember(null));
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.querySelector("form").addEventListener("submit", (event) => {
      if (event.submitter?.tagName === "BUTTON" && event.submitter === document.activeElement) return;
      event.preventDefault(); // Enter: what is typed is whole, and its first answer opens
      show(false).then(() => list.querySelector("a")?.click());
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { // the field would take it, to be emptied
        event.preventDefault();
        dialog.close();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const stops = [input, ...list.querySelectorAll("a")];
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    });
    list.addEventListener("click", (event) => event.target.closest("a") && remember(input.value));
  }

  function remember(query) {
    try {
      history.replaceState(query === null ? null : { search: query }, "");
    } catch {} // a page may refuse it; only "back" is poorer then
  }

  async function open(query = "") {
    if (!dialog) build();
    if (!dialog.open) dialog.showModal(); // at once: what is typed meanwhile is typed into it
    if (query) input.value = query;
    input.select();
    dialog.style.opacity = 0;
    await styled();
    dialog.style.opacity = "";
    await show(!query);
  }

  function mark(text, terms) {
    const words = new Set(terms);
    return text.split(/([\p{L}\p{N}_.]+)/u).map((part) => {
      const said = FIND.words(part).map(FIND.stem);
      if (!said.some((word) => words.has(word))) return document.createTextNode(part);
      const found = document.createElement("mark");
      found.textContent = part;
      return found;
    });
  }

  function item({ entry, terms = [], wording }) {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(entry.url, top);
    const title = document.createElement("strong");
    title.append(...mark(entry.title, terms));
    const where = document.createElement("small");
    where.textContent = [entry.chapter, entry.level].filter(Boolean).join(" · ") + (wording ? ` · also: ${wording}` : "");
    const short = document.createElement("span");
    short.append(...mark(entry.short, terms));
    link.append(title, where, short);
    row.append(link);
    return row;
  }

  function all() {
    const link = document.createElement("a");
    Object.assign(link, { href: new URL("questions.html", top), textContent: "All questions are on one page." });
    return link;
  }

  async function show(typing) {
    let found;
    try {
      found = await ready();
    } catch {
      status.replaceChildren("The search could not be loaded. ", all());
      return;
    }
    const query = input.value;
    const hits = found.ask(query, typing);
    const questions = hits.filter(({ entry }) => entry.kind === "question").slice(0, MOST);
    const others = hits.filter(({ entry, covered }) => entry.kind !== "question" && covered === 1).slice(0, OTHERS);
    const near = query.trim() && !questions.length && !others.length ? found.nearest(query) : [];
    // What is called so leads (quiz, glossary), and what says every word where no question does.
    const whole = questions.some(({ covered }) => covered === 1);
    const first = others.filter(({ entry, named }) => !whole || (named && entry.kind === "page"));
    const rest = others.filter((hit) => !first.includes(hit));
    list.replaceChildren(...[...first, ...questions, ...rest, ...near].map(item));
    const count = questions.length;
    const nothing = query.trim() && !near.length && !count && !others.length;
    status.textContent = near.length ? "Nothing says that. The nearest questions:"
      : nothing ? "Nothing says that. "
      : query.trim() && !count ? "No question says that. Elsewhere:"
      : query.trim() ? `${count === MOST ? "The best" : ""} ${count} ${count === 1 ? "question" : "questions"}`.trim() : "";
    if (nothing) status.append(all());
  }

  addEventListener("click", (event) => {
    if (!event.target.closest?.(".search-open, .home-search") || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
  for (const name of ["pointerover", "focusin"]) {
    addEventListener(name, (event) => event.target.closest?.(".search-open, .home-search") && (styled(), ready().catch(() => {})));
  }
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    const asked = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    open();
  });
  addEventListener("pageshow", () => history.state?.search && open(history.state.search));
})();
