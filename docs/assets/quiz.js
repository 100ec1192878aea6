// The quiz: a card, think, reveal, mark yourself. Leitner boxes: each card you know moves one box up and
// comes back later, each you don't know goes back to box 1 and comes back in the same sitting.
(() => {
  const KEY = "python-concurrency.quiz.v1";
  const DAYS = [0, 1, 3, 7, 16, 35]; // how long a card rests in its box, 1 to 5
  const quiz = document.querySelector("section.quiz");
  const day = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000);

  if (typeof QUIZ === "undefined") {
    quiz.textContent = "The cards are not here: build the site with `nox -s site`.";
    return;
  }

  // -- What the browser keeps: {"cards": {id: [box, day it is due]}} --

  const none = () => Object.create(null); // an id may be the name of what every object has

  function sound(kept) {
    const plain = (x) => Object.prototype.toString.call(x) === "[object Object]";
    const last = day() + DAYS.at(-1);
    return plain(kept) && plain(kept.cards) && Object.values(kept.cards).every(
      (card) => Array.isArray(card) && card.length === 2 && card.every(Number.isInteger)
        && card[0] > 0 && card[0] < DAYS.length && card[1] > 0 && card[1] <= last);
  }

  function load() {
    try {
      const text = localStorage.getItem(KEY);
      if (text === null) return none();
      try {
        const kept = JSON.parse(text);
        if (sound(kept)) return Object.assign(none(), kept.cards);
      } catch {}
      localStorage.removeItem(KEY);
      notice.textContent = "What this browser had kept of the quiz could not be read. The quiz begins anew.";
    } catch {
      notice.textContent = "This browser keeps nothing for this page: your marks last until you leave it.";
    }
    return none();
  }

  function save() {
    try {
      localStorage.setItem(KEY, JSON.stringify({ cards: marks }));
    } catch {
      notice.textContent = "This browser keeps nothing for this page: your marks last until you leave it.";
    }
  }

  // -- What is on the screen --

  quiz.innerHTML = `
    <form class="filter" aria-label="Cards">
      <label>Chapter <select name="chapter"><option value="">every chapter</option></select></label>
      <label>Level <select name="level"><option value="">every level</option></select></label>
      <button type="button" name="forget">Forget my marks</button>
    </form>
    <p class="notice" role="alert"></p>
    <p class="status" aria-live="polite"></p>
    <div class="card">
      <h2 tabindex="-1"></h2>
      <div class="answer" tabindex="-1" hidden><p></p><div class="highlight"><pre><code tabindex="0"></code></pre></div>
        <div class="printed"><small></small><pre><code tabindex="0"></code></pre></div><a>Read the whole answer</a></div>
      <div class="actions">
        <button type="button" name="reveal">Show the answer <kbd>space</kbd></button>
        <button type="button" name="wrong">Not yet <kbd>1</kbd></button>
        <button type="button" name="right">I knew it <kbd>2</kbd></button>
      </div>
    </div>`;
  const find = (selector) => quiz.querySelector(selector);
  const [form, notice, status, card] = [".filter", ".notice", ".status", ".card"].map(find);
  const [title, answer, code, printed] = ["h2", ".answer", "pre", ".printed"].map((s) => card.querySelector(s));
  const [reveal, wrong, right] = ["reveal", "wrong", "right"].map((n) => find(`[name=${n}]`));
  const { chapter, level, forget } = form.elements;
  for (const [select, key] of [[chapter, "chapter"], [level, "level"]])
    for (const value of new Set(QUIZ.map((c) => c[key]))) select.add(new Option(value));

  let marks = load();
  let queue = [];

  // Cards that are due, the longest waiting first, then those never seen, in the order of the book.
  function start() {
    const chosen = QUIZ.filter((c) => (!chapter.value || c.chapter === chapter.value) && (!level.value || c.level === level.value));
    const due = chosen.filter((c) => marks[c.id] && marks[c.id][1] <= day()).sort((a, b) => marks[a.id][1] - marks[b.id][1]);
    queue = [...due, ...chosen.filter((c) => !marks[c.id])];
    show(chosen.length);
  }

  function show(chosen, said = "") {
    const [now] = queue;
    card.classList.toggle("done", !now);
    answer.hidden = true;
    [reveal.hidden, wrong.hidden, right.hidden] = [!now, true, true];
    if (now) {
      title.innerHTML = now.title;
      const box = marks[now.id] ? `box ${marks[now.id][0]} of 5` : "new";
      status.textContent = `${said}${queue.length} to go · ${now.chapter} · ${now.level} · ${box}`;
      answer.querySelector("p").innerHTML = now.answer;
      code.firstElementChild.innerHTML = now.code;
      code.hidden = !now.code;
      printed.hidden = !now.output && !now.verdict;
      printed.querySelector("small").textContent = [now.verdict, now.output && "it prints:"].filter(Boolean).join(": ");
      printed.querySelector("code").textContent = now.output;
      printed.querySelector("pre").hidden = !now.output;
      answer.querySelector(":scope > a").href = `${now.page}#${now.id}`;
    } else {
      const days = Object.values(marks).map(([, due]) => due - day()).filter((d) => d > 0);
      const next = Math.min(...days);
      title.textContent = chosen === 0 ? "No card is like that." : "Nothing is due.";
      status.textContent = said + (days.length ? `The next card is due ${next === 1 ? "tomorrow" : `in ${next} days`}.` : "");
    }
  }

  function open() {
    answer.hidden = false;
    [reveal.hidden, wrong.hidden, right.hidden] = [true, false, false];
    answer.focus({ preventScroll: true });
    card.scrollIntoView({ block: "start" }); // question and answer, from the top
  }

  function mark(known) {
    const now = queue.shift();
    const box = known ? Math.min((marks[now.id]?.[0] ?? 0) + 1, DAYS.length - 1) : 1;
    marks[now.id] = [box, day() + (known ? DAYS[box] : 0)];
    if (!known) queue.splice(3, 0, now); // after three others
    notice.textContent = "";
    save();
    const rest = DAYS[box] === 1 ? "tomorrow" : `in ${DAYS[box]} days`;
    show(1, known ? `Again ${rest}. ` : "Again today. ");
    title.focus();
  }

  reveal.addEventListener("click", open);
  wrong.addEventListener("click", () => mark(false));
  right.addEventListener("click", () => mark(true));
  form.addEventListener("change", start);
  forget.addEventListener("click", () => {
    if (!confirm("Forget every mark of the quiz?")) return;
    marks = none();
    save();
    start();
  });
  // Keys count only while the card has the focus, and a button's own space is the button's.
  card.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const press = { " ": event.target.closest("button, a") ? null : reveal, 1: wrong, 2: right }[event.key];
    if (!press || press.hidden) return;
    event.preventDefault();
    press.click();
  });
  start();
  title.focus({ preventScroll: true });
})();
