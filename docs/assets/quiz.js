// The quiz: sessions of ten cards. A program's card asks what it prints and gives outcomes to choose from; a question's card
// is answered aloud and marked by the reader. A missed card comes back after three others, a known one in some days.
// Address: quiz.html#ask=races/lost-update,gil/gil begins with a list of questions (or programs, gil/append_keeps_all.py).
(() => {
  const KEY = "python-concurrency.quiz.v1";
  const DAYS = [0, 1, 3, 7, 16, 35]; // how long a card rests in its box; in box 0 are those that were missed
  const SIZE = 10, AFTER = 3;
  const KINDS = { "": "everything", program: "what does it print?", question: "questions" };
  const here = document.currentScript.src;
  const quiz = document.querySelector("section.quiz");
  const day = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000);

  if (typeof QUIZ === "undefined") {
    quiz.textContent = "The cards are not here: build the site with `nox -s site`.";
    return;
  }

  function el(tag, props = {}, ...inside) {
    const [name, ...classes] = tag.split(".");
    const made = document.createElement(name);
    made.className = classes.join(" ");
    for (const [key, value] of Object.entries(props)) key in made ? (made[key] = value) : made.setAttribute(key, value);
    made.append(...inside);
    return made;
  }
  const button = (text, key, onclick, props = {}) =>
    el("button", { type: "button", onclick, ...props }, text, ...(key ? [" ", el("kbd", { ariaHidden: "true" }, key)] : []));
  const plural = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;

  // -- What the browser keeps: {"cards": {id: [box, day it is due]}, "results": {chapter: [known, missed]}} --

  const none = () => Object.create(null); // an id may be the name of what every object has
  const notice = el("p.notice", { role: "alert" });
  const screen = el("div.screen");
  quiz.replaceChildren(notice, screen);

  function sound(kept) {
    const plain = (x) => Object.prototype.toString.call(x) === "[object Object]";
    const two = (x, first, second) => Array.isArray(x) && x.length === 2 && x.every(Number.isInteger)
      && x[0] >= 0 && x[0] <= first && x[1] >= 0 && x[1] <= second;
    return plain(kept) && plain(kept.cards) && plain(kept.results ?? {})
      && Object.values(kept.cards).every((card) => two(card, DAYS.length - 1, day() + DAYS.at(-1)))
      && Object.values(kept.results ?? {}).every((row) => two(row, 1e6, 1e6));
  }

  let marks = none(), results = none(), denied = false;
  function refused() {
    if (!denied) notice.textContent = "This browser keeps nothing for this page: your marks last until you leave it.";
    denied = true;
  }

  function load() {
    try {
      if (!(localStorage instanceof Storage)) return refused(); // denied: the page has put a stand-in there
      const text = localStorage.getItem(KEY);
      if (text === null) return;
      try {
        const kept = JSON.parse(text);
        if (sound(kept)) {
          Object.assign(marks, kept.cards);
          Object.assign(results, kept.results);
          return;
        }
      } catch {}
      localStorage.removeItem(KEY);
      notice.textContent = "What this browser had kept of the quiz could not be read. The quiz begins anew.";
    } catch {
      refused();
    }
  }

  function save() {
    try {
      localStorage.setItem(KEY, JSON.stringify({ cards: marks, results }));
    } catch {
      refused();
    }
  }

  // -- Which cards come --

  const choice = { kind: "", chapter: "", level: "" };
  const kind = (card) => (card.of ? "program" : "question");

  // What the address asks for: null, or the cards that it names, in its order.
  function listed() {
    const names = new URLSearchParams(location.hash.slice(1)).get("ask")?.split(",").map((x) => x.trim()).filter(Boolean);
    if (!names) return null;
    const find = (name) => QUIZ.cards.find((c) => (c.of ? c.id === name : c.page === `${name}.html`));
    const gone = names.filter((name) => !find(name));
    if (gone.length) notice.textContent = `The address names what the quiz does not have: ${gone.join(", ")}.`;
    return [...new Set(names.map(find).filter(Boolean))];
  }

  // Cards that are due, the longest waiting first; then new ones; then those that rest, the next to come first.
  function pick(list) {
    const today = day(), due = (c) => marks[c.id]?.[1];
    const fits = (c) => Object.keys(choice).every((k) => !choice[k] || choice[k] === (k === "kind" ? kind(c) : c[k]));
    const chosen = list ?? QUIZ.cards.filter(fits);
    const byDay = (cards) => cards.sort((a, b) => due(a) - due(b));
    let fresh = chosen.filter((c) => !marks[c.id]);
    if (!list) { // programs and questions in turn; the first of each chapter, then the second of each
      const ranks = none();
      const rank = new Map(QUIZ.cards.map((c) => [c, (ranks[c.chapter + kind(c)] = (ranks[c.chapter + kind(c)] ?? 0) + 1)]));
      const [programs, questions] = ["program", "question"].map((k) =>
        fresh.filter((c) => kind(c) === k).sort((one, other) => rank.get(one) - rank.get(other)));
      fresh = Array.from({ length: Math.max(programs.length, questions.length) }, (_, i) => [programs[i], questions[i]]).flat().filter(Boolean);
    }
    const waiting = byDay(chosen.filter((c) => due(c) <= today)), resting = byDay(chosen.filter((c) => due(c) > today));
    const cards = [...waiting, ...fresh, ...resting].slice(0, SIZE);
    const count = (some) => cards.filter((c) => some.includes(c)).length;
    const programs = cards.filter((c) => c.of).length;
    const what = [[programs, "program"], [cards.length - programs, "question"]];
    const why = [[count(waiting), "due"], [count(fresh), "new"], [count(resting), "known, and early"]];
    const say = (rows, text) => rows.filter(([n]) => n).map(text).join(", ");
    return {
      cards,
      said: cards.length
        ? `Next: ${say(what, ([n, of]) => plural(n, of))} (${say(why, ([n, of]) => `${n} ${of}`)}), of ${plural(chosen.length, "card")}.`
        : "No card is like that.",
    };
  }

  // -- Screens --

  let keys = {}; // what a key presses, on this screen
  function show(focus, ...nodes) {
    screen.replaceChildren(...nodes);
    for (const link of screen.querySelectorAll(".card a")) link.target = "_blank"; // the session stays
    for (const code of screen.querySelectorAll("pre > code")) // what scrolls, the keyboard must reach
      code.scrollWidth > code.clientWidth ? (code.tabIndex = 0) : code.removeAttribute("tabindex");
    if (!focus) return;
    focus.focus({ preventScroll: true });
    const beside = screen.getBoundingClientRect().width > 800; // else what came stands below the program
    (beside ? screen : focus.closest(".came") ?? screen).scrollIntoView({ block: "start" });
  }

  function table(rows) { // by chapter: [known, missed]
    const body = Object.keys(QUIZ.chapters).filter((name) => rows[name])
      .map((name) => el("tr", {}, el("th", { scope: "row" }, QUIZ.chapters[name]), ...rows[name].map((n) => el("td", {}, `${n}`))));
    const head = ["Chapter", "Known", "Missed"].map((text) => el("th", { scope: "col" }, text));
    return el("table.results", {}, el("thead", {}, el("tr", {}, ...head)), el("tbody", {}, ...body));
  }

  function start(focus) {
    keys = {};
    const list = listed();
    const said = el("p.coming", { role: "status" });
    const go = button("Start", "", () => begin(list));
    const count = () => {
      const { cards, said: text } = pick(list);
      said.textContent = text;
      go.disabled = !cards.length;
    };
    const select = (key, label, options) => {
      const made = el("select", { name: key, onchange: () => ((choice[key] = made.value), count()) });
      for (const [value, text] of options) made.add(new Option(text, value, false, value === choice[key]));
      return el("label", {}, `${label} `, made);
    };
    const levels = [...new Set(QUIZ.cards.map((c) => c.level))];
    const chosen = list
      ? el("p", {}, `${plural(list.length, "card")} from the page that you come from, ten at a time. `, button("Take all cards", "", () => (location.hash = "")))
      : el("form.filter", { "aria-label": "Which cards", onsubmit: (event) => event.preventDefault() },
        select("kind", "Cards", Object.entries(KINDS)),
        select("chapter", "Chapter", [["", "every chapter"], ...Object.entries(QUIZ.chapters)]),
        select("level", "Level", [["", "every level"], ...levels.map((x) => [x, x])]));
    const told = Object.keys(results).length
      ? [el("h2", {}, "So far"), el("p", {}, "What you knew and what you missed, each time that a session first asked it:"), table(results)]
      : [];
    const kept = Object.keys(marks).length ? [...told, el("p", {}, button("Forget marks and results", "", forget))] : [];
    count();
    const top = el("div.start", {}, chosen, said, el("div.actions", {}, go));
    show(focus && go, top, ...kept);
  }

  function forget() {
    if (!confirm("Forget every mark and every result of the quiz?")) return;
    [marks, results] = [none(), none()];
    save();
    start(true);
  }

  const loaded = {};
  const fetched = (chapter) => (loaded[chapter] ??= new Promise((resolve, reject) => {
    const script = el("script", { src: new URL(`quiz/${chapter}.js`, here), onload: resolve });
    script.onerror = () => reject(delete loaded[chapter]); // to be tried again
    document.head.append(script);
  }));

  let queue, total, first; // the cards to come, how many there are, and whether each was known when first asked
  async function begin(list) {
    const { cards } = pick(list);
    try {
      await Promise.all([...new Set(cards.map((c) => c.chapter))].map(fetched));
    } catch {
      notice.textContent = "The cards could not be loaded. Start once more.";
      return;
    }
    [queue, total, first] = [cards, cards.length, new Map()];
    next(list);
  }

  const html = (tag, text) => el(tag, { innerHTML: text });
  const full = (card) => QUIZ.full[card.chapter][card.id];
  const file = (card) => card.id.split("/").at(-1);
  const address = (card) => (card.of ? `${card.page}#${file(card).replace(".py", "")}` : card.page);
  const blocks = (choice) => [
    ...(choice.word ? [el("span.verdict", {}, choice.word)] : []),
    ...choice.blocks.map(([label, text]) =>
      el("div.highlight.output", {}, el("span.filename", {}, label), el("pre", {}, el("code", {}, text)))),
  ];
  const actions = (...buttons) => el("div.actions", { role: "group", "aria-label": "Your answer" }, ...buttons);
  const more = (card) => el("p", {}, el("a", { href: address(card) }, "Read the whole answer"), " (opens a new tab)");

  let where, stop; // of the session we are, and what ends it
  const card = (now, ...parts) => {
    const early = button("End the session", "", stop, { className: "stop" });
    return el("div.card", {}, el("p.status", {}, [where, QUIZ.chapters[now.chapter], now.level].join(" · "), early), ...parts);
  };

  function next(list) {
    stop = () => {
      if (!first.size) return start(true);
      total = first.size;
      end(list);
    };
    const [now] = queue;
    if (!now) return end(list);
    where = first.has(now.id) ? "Once more" : `Card ${first.size + 1} of ${total}`;
    const on = () => next(list);
    now.of ? program(now, on) : question(now, on);
  }

  const code = (now) => html("div", full(now).program).querySelector("[data-snippet]");

  function program(now, on) {
    const { choices, since, until } = full(now);
    const versions = since ? `, on Python ${since} and later` : until ? `, on Python up to ${until}` : "";
    const title = el("h2", { tabIndex: -1 }, `What does this print${versions}?`);
    const turn = first.has(now.id) ? 1 : 0; // asked once more, the outcomes stand elsewhere
    const order = [...choices.slice(turn), ...choices.slice(0, turn)];
    const press = order.map((c, i) => button(`${i + 1}`, "", () => outcome(now, title, c, order, on), {
      ariaLabel: `Choice ${i + 1}: ${c.blocks.map(([label, text]) => `${label}: ${text}`).join("; ")}`,
    }));
    const rows = order.map((c, i) =>
      el(`li.program.${c.verdict || "prints"}`, { onclick: (event) => event.target === press[i] || press[i].click() },
        press[i], el("div", {}, ...blocks(c))));
    keys = Object.fromEntries(press.map((b, i) => [i + 1, b]));
    show(title, card(now, title, el("div.asked", {}, code(now)), el("ol.choices", { "aria-label": "Choices" }, ...rows)));
  }

  // The card as it was asked, with what came of it: the choices stay where they were.
  function outcome(now, title, chosen, order, on) {
    const real = order.find((c) => !c.why);
    const back = mark(now, chosen === real);
    const words = real.verdict === chosen.verdict ? { hangs: "it hangs, and prints something else", raises: "it raises something else" }
      : { hangs: "it hangs", raises: "it raises an exception" };
    const verdict = chosen === real ? "Right." : `No: ${words[real.verdict] ?? "it prints something else"}.`;
    const said = el(`p.result.${chosen === real ? "holds" : "breaks"}`, { tabIndex: -1 }, el("span.verdict", {}, verdict), ` ${back}`);
    const why = chosen === real ? [] : [html("p.why", chosen.why)];
    const name = (c) => (c === real ? "What it does" : c === chosen ? "You chose" : "");
    const rows = order.map((c, i) =>
      el(`li.program.${c.verdict || "prints"}.${c === real ? "real" : c === chosen ? "chosen" : "other"}`, {},
        el("b", { ariaHidden: "true" }, `${i + 1}`), el("div", {}, ...(name(c) ? [el("p.label", {}, name(c))] : []), ...blocks(c))));
    const onward = button("Next", "Enter", on);
    keys = { Enter: onward };
    show(said, card(now, title, el("div.asked.told", {}, code(now)),
      el("div.came", {}, said, el("ol.choices", { "aria-label": "Choices" }, ...rows), ...why),
      el("div.short", {}, html("p.label", now.title), html("p", QUIZ.full[now.chapter][now.of].answer), more(now)), actions(onward)));
  }

  function question(now, on) {
    const title = html("h2", now.title);
    title.tabIndex = -1;
    const reveal = button("Show the answer", "space", () => {
      const { answer, program } = full(now);
      const said = el("div.answer", { tabIndex: -1 }, html("p", answer), html("div", program), more(now));
      const decide = (known) => () => (mark(now, known), on());
      const [wrong, right] = [button("Not yet", "1", decide(false)), button("I knew it", "2", decide(true))];
      keys = { 1: wrong, 2: right };
      show(said, card(now, title, said, actions(wrong, right)));
    });
    keys = { " ": reveal };
    show(title, card(now, title, el("p.how", {}, "Answer aloud, then compare."), actions(reveal)));
  }

  // Keep that a card was known or missed; return when it comes back.
  function mark(now, known) {
    queue.shift();
    notice.textContent = "";
    const [box, due] = marks[now.id] ?? [0, 0];
    const early = known && due > day(); // it keeps its day
    const to = known ? Math.min(box + 1, DAYS.length - 1) : 0;
    if (!early) marks[now.id] = [to, day() + DAYS[to]];
    if (!first.has(now.id)) {
      first.set(now.id, known);
      const row = (results[now.chapter] ??= [0, 0]);
      row[known ? 0 : 1] += 1;
    }
    const others = Math.min(AFTER, queue.length);
    if (!known) queue.splice(AFTER, 0, now);
    save();
    const days = marks[now.id][1] - day();
    return known ? `It comes back ${days === 1 ? "tomorrow" : `in ${days} days`}.`
      : others ? `It comes back after ${plural(others, "other card")}.` : "It comes back at once.";
  }

  function end(list) {
    keys = {};
    const rows = none(), cards = [...first].map(([id, known]) => [QUIZ.cards.find((c) => c.id === id), known]);
    for (const [card, known] of cards) (rows[card.chapter] ??= [0, 0])[known ? 0 : 1] += 1;
    const missed = cards.filter(([, known]) => !known).map(([card]) => card);
    const title = el("h2", { tabIndex: -1 }, `You knew ${total - missed.length} of ${total}`);
    const item = (c) => el("li", {}, html("a", c.title), ...(c.of ? [" · ", el("code", {}, file(c))] : []));
    const links = missed.map(item);
    links.forEach((row, i) => (row.firstChild.href = address(missed[i])));
    show(title, el("div.end", {}, title, el("p", {}, "When first asked, by chapter:"), table(rows),
      ...(missed.length ? [el("p", {}, "Read the answers that you missed:"), el("ul", {}, ...links)] : []),
      actions(button("Next session", "", () => begin(list)), button("Choose cards", "", () => start(true)))));
  }

  // Keys count while the focus is in the quiz; on a button or a link, space and enter are its own.
  quiz.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.key === "Escape") screen.querySelector(".stop")?.click();
    const own = [" ", "Enter"].includes(event.key) && event.target.closest("button, a, summary, select");
    const press = own ? null : keys[event.key];
    if (!press) return;
    event.preventDefault();
    press.click();
  });
  let asked = listed()?.length;
  addEventListener("hashchange", () => {
    if (!listed() && !asked) return; // a link within the page
    asked = listed()?.length;
    start(true);
  });
  load();
  start();
})();
