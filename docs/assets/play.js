// Play the scheduler: walk every state that a program's threads, or tasks, can reach, as it was recorded.
// program.js loads this when the first play is opened; the data of a play come when it is opened itself.
var PLAYS = {}; // by name; each file of assets/plays/ adds one
(() => {
  const here = document.currentScript.src;
  const KEY = "python-concurrency.play.v1";
  const SAID = {
    ok: "It ends well.",
    deadlock: "Deadlock: what is waited for is held by one who waits, and nobody can go on.",
    "waits for ever": "It never ends: nobody is left to wake those who wait.",
  };
  const said = (end) => SAID[end] ?? `It goes wrong: ${end}.`;
  const GOAL = { deadlock: "end in a deadlock", "waits for ever": "wait for ever" };
  const figure = (n) => n.toLocaleString("en");

  function el(tag, props = {}, ...inside) {
    const [name, ...classes] = tag.split(".");
    const made = document.createElement(name);
    made.className = classes.join(" ");
    for (const [key, value] of Object.entries(props)) key in made ? (made[key] = value) : made.setAttribute(key, value);
    made.append(...inside);
    return made;
  }

  const loaded = {};
  const load = (file) => (loaded[file] ??= new Promise((resolve, reject) => {
    const tag = file.endsWith(".css") ? el("link", { rel: "stylesheet" }) : el("script");
    tag[tag.rel ? "href" : "src"] = new URL(file, here);
    tag.onload = resolve;
    tag.onerror = () => reject(delete loaded[file]); // to be tried again
    document.head.append(tag);
  }));

  // -- What the reader has done, kept in this browser where it lets us --

  let done = {}; // by play: { broken: true, fixed: true }
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    for (const [name, was] of Object.entries(kept ?? {})) done[name] = { broken: was.broken === true, fixed: was.fixed === true };
  } catch {} // denied, or not ours

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(done));
    } catch {}
    progress();
  }

  const plays = [...document.querySelectorAll("details.play")];
  const total = document.querySelector(".play-progress");
  if (total) load("play.css"); // it hides the keys where there are none
  function progress() {
    const count = { broken: 0, fixed: 0 };
    for (const play of plays) {
      const was = done[play.dataset.play] ?? {};
      for (const kind in count) count[kind] += was[kind] ? 1 : 0;
      let mark = play.querySelector(".done");
      if (!mark) play.querySelector("summary").append(" ", (mark = el("span.done")));
      mark.textContent = [was.broken && "✓ broken by you", was.fixed && "✓ cure tried"].filter(Boolean).join(", ");
    }
    if (!total) return;
    total.textContent = `You have broken ${count.broken} of ${plays.length} programs, and tried ${count.fixed} of ${plays.length} cures to the end.`;
    if (count.broken + count.fixed) total.append(" ", el("button", { type: "button", onclick: () => ((done = {}), keep()) }, "Forget my progress"));
  }

  // -- One program --

  function player(play, program, won) {
    const { lanes, names, ends, texts, places, states, steps } = program;
    const L = lanes.length, N = names.length;
    const end = (s) => ends[states[s][0]];
    const printed = (s) => texts[states[s][1]];
    const place = (s, t) => {
      const [line, why, own] = places[states[s][2 + t]];
      return { line, why: texts[why], own: texts[own] };
    };
    const value = (s, v) => texts[states[s][2 + L + v]];
    const move = (s, t) => states[s][2 + L + N + t]; // -1: it cannot go on
    const moves = (s) => lanes.map((_, t) => move(s, t)).filter((to) => to >= 0);
    const onward = (s) => moves(s).filter((to) => to > s); // not round in a circle

    // How many ways lead to each state; how many lead on from it, and how many of those go wrong.
    const to = states.map((_, s) => +!s), on = [], wrong = [];
    states.forEach((_, s) => onward(s).forEach((next) => (to[next] += to[s])));
    for (let s = states.length; s--; ) {
      on[s] = end(s) ? 1 : onward(s).reduce((sum, next) => sum + on[next], 0);
      wrong[s] = end(s) ? +(end(s) !== "ok") : onward(s).reduce((sum, next) => sum + wrong[next], 0);
    }
    const bad = ends.filter((e) => e !== "ok");
    const goals = bad.map((e) => GOAL[e] ?? `end in “${e}”`);
    const aim = !bad.length ? "try to break it."
      : wrong[0] < on[0] ? `make it ${goals.join(", or ")}.`
      : `see why every order of it ${goals.map((goal) => goal.replace(/^\w+/, "$&s")).join(", or ")}.`;

    // The first move of the shortest way to an end, a bad one where there are some; -1 where none leads there.
    function hint(from) {
      const first = new Map([[from, -1]]), queue = [from];
      for (const s of queue) {
        if (end(s) && (!bad.length || end(s) !== "ok")) return first.get(s);
        lanes.forEach((_, t) => {
          const next = move(s, t);
          if (next >= 0 && !first.has(next)) first.set(next, s === from ? t : first.get(s)), queue.push(next);
        });
      }
      return -1;
    }

    // What is told above a button grows and shrinks: the page follows, and the button stays under the finger.
    const still = (act) => ({ currentTarget: pressed }) => {
      const top = pressed.getBoundingClientRect().top;
      act();
      for (let twice = 2; twice--; ) // between where the buttons stick and where they stand, a first time falls short
        scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: "instant" });
    };
    const button = (text, key, act) =>
      el("button", { type: "button", onclick: still(act), "aria-keyshortcuts": key }, el("span", {}, text), " ", el("kbd", { ariaHidden: "true" }, key));
    const tasks = steps === "waits";
    const verb = tasks ? "Wake" : "Run";
    const runs = lanes.map((name, t) => button(`${verb} ${name}`, `${t + 1}`, () => run(t)));
    const undo = button("Undo", "u", back), again = button("Restart", "r", restart), next = button("Make a move for me", "n", demo);
    const told = el("p.told"), ways = el("p.ways"), made = el("p.made");
    const code = el("ol.play-code", { tabIndex: 0, "aria-label": "The program, and who is where" });
    const lines = new Map();
    program.shown.forEach(([first, last], part) => {
      if (part) code.append(el("li.gap", { ariaHidden: "true" }, "⋮"));
      for (let n = first; n <= last; n++) {
        lines.set(n, el("span.who")); // is at this line
        code.append(el("li", {}, el("code", {}, program.code[n - 1] || " "), " ", lines.get(n)));
      }
    });
    const at = lanes.map((name, t) => el(`b.at.at-${t}`, {}, name));
    const pairs = (rows) => el("dl", {}, ...rows.map(([name, cell]) => el("div", {}, el("dt", {}, name), cell)));
    const who = lanes.map(() => el("dd"));
    const cells = names.map(() => el("dd"));
    const out = el("pre");
    const board = el("div.play-board", {},
      el("p.aim", {}, `${program.broken ? "" : `${program.caption} `}Choose ${tasks ? "whose wait ends" : "who runs"} next, and `,
        el("strong", {}, aim)),
      el("div.bar", {}, el("div.runs", { role: "group", "aria-label": "Who is next" }, ...runs),
        el("div.tell", { role: "status" }, told, ways),
        el("div.moves", {}, el("div.back", {}, undo, again), next)),
      el("div.views", {}, code,
        el("div", {}, pairs(lanes.map((name, t) => [el(`b.at.at-${t}`, {}, name), who[t]])),
          el("p.label", {}, "Shared"), pairs(names.map((name, v) => [el("code", {}, name), cells[v]])),
          el("p.label", {}, "Printed"), out)),
      made);

    let trail = [[0, -1]]; // states, who was chosen to come there, and whether that was shown
    let ended = Boolean(bad.length); // of a program that nobody can break, that is told after a first end
    const now = () => trail.at(-1)[0];

    function run(t, shown = false) {
      const s = now(), to = move(s, t), was = place(s, t), name = lanes[t];
      if (to < 0) return tell(end(s) ? `It is over. ${said(end(s))}` : `${name} can't go on: it ${was.line ? was.why : `is ${was.why}`}.`);
      trail.push([to, t, shown]);
      const is = place(to, t), line = program.code[was.line - 1]?.trim();
      const fell = names.some((n, v) => n === "exceptions" && value(s, v) !== value(to, v));
      const [, how, error] = is.why.match(/^(raised|ended by) (\w+)/) ?? (fell ? ["", "ended by", "an exception"] : []);
      const then = error ? `, and ${name} ${how.replace("ended", "was ended")} ${error}` : "";
      draw(tasks ? `The ${was.why.includes("sleep") ? "sleep" : "wait"} of ${name} is over${then}`
        : was.why.startsWith("waits") ? `The time of ${name} is over${then}`
        : is.line === was.line && /^(waits|within)/.test(is.why) ? `${name}, at “${line}”, ${is.why.replace("within the line: ", "")}`
        : was.why.endsWith("leaves the block") ? `${name} left “${line}”${then}`
        : error ? `${name}’s “${line}” raised ${error}`
        : program.code.some((other) => other.startsWith(`def ${line.split("(")[0]}(`)) ? `${name} called “${line}”`
        : `${name} ran “${line}”${heard(s, to, t, line)}`);
    }

    // Whom a notify wakes: that it may be nobody is what one comes to see.
    function heard(s, to, t, line) {
      if (!/\.notify(_all)?\(/.test(line ?? "")) return "";
      const waits = (state, n) => place(state, n).why.startsWith("waits for a notify");
      const woken = lanes.filter((_, n) => n !== t && waits(s, n) && !waits(to, n));
      return woken.length ? `, and woke ${woken.join(", ")}` : ": nobody waits for it, and it is gone";
    }

    function back() {
      if (trail.length < 2) return tell("This is the start.");
      trail.pop();
      draw("One step back");
    }

    function restart() {
      trail = [[0, -1]];
      draw("At the start");
    }

    function demo() {
      const t = hint(now());
      if (t >= 0) run(t, true);
      else tell(end(now()) ? `It is over. ${said(end(now()))} Undo, or restart.` : "From here every way ends well. Undo, or restart.");
    }

    const tell = (text) => (told.textContent = text);

    function draw(what) {
      const s = now(), before = trail.length > 1 ? trail.at(-2)[0] : s, over = end(s);
      const shown = program.broken && trail.some(([, , was]) => was);
      ended ||= Boolean(over);
      for (const here of lines.values()) here.replaceChildren(), here.parentNode.classList.remove("here");
      lanes.forEach((name, t) => {
        const { line, why, own } = place(s, t), can = move(s, t) >= 0;
        lines.get(line)?.append(at[t], " ");
        lines.get(line)?.parentNode.classList.add("here");
        at[t].textContent = why.endsWith("leaves the block") ? `${name} leaves` : name;
        who[t].textContent = [own, why].filter(Boolean).join("; ") || "can go on";
        who[t].parentNode.classList.toggle("stuck", !can && line > 0);
        runs[t].ariaDisabled = `${!can}`;
        runs[t].firstChild.textContent = can && !tasks && why.startsWith("waits") ? `${name}: time up` : `${verb} ${name}`;
      });
      names.forEach((_, v) => {
        cells[v].textContent = value(s, v) || "not yet";
        cells[v].parentNode.classList.toggle("changed", value(s, v) !== value(before, v));
      });
      out.textContent = printed(s);
      const changed = names.map((name, v) => value(s, v) !== value(before, v) && `${name}: ${value(s, v)}`);
      const mine = over && shown && "Shown, it does not count as yours: undo, or restart";
      const shows = over && printed(s) && `Printed: ${printed(s).replaceAll("\n", "; ")}`; // a phone's buttons may lie over it
      tell([what, ...changed, over && said(over).slice(0, -1), shows, mine].filter(Boolean).join(". ") + ".");
      told.className = `told ${over ? (over === "ok" ? "good" : "bad") : ""}`;
      const left = wrong[s] ? `, of which ${figure(wrong[s])} ${wrong[s] === 1 ? "goes" : "go"} wrong` : ended ? ", and none goes wrong" : "";
      ways.textContent = `Orders that lead here: ${figure(to[s])}.${over ? "" : ` Orders from here on: ${figure(on[s])}${left}.`}`;
      made.textContent = trail.length > 1 ? `Moves: ${trail.slice(1).map(([, t]) => lanes[t]).join(", ")}` : "Moves: none yet";
      next.ariaDisabled = `${hint(s) < 0}`;
      undo.ariaDisabled = again.ariaDisabled = `${trail.length < 2}`;
      if (over && !shown && (program.broken ? over !== "ok" : true)) won();
    }

    const keys = { u: back, r: restart, n: demo };
    lanes.forEach((_, t) => (keys[t + 1] = () => run(t)));
    draw("At the start");
    return { board, keys };
  }

  // -- A play: the broken program and the fixed one --

  async function start(play) {
    const name = play.dataset.play;
    const note = play.appendChild(el("p.play-board", { role: "status" }, "Loading ..."));
    try {
      await Promise.all([load("play.css"), load(`plays/${name}.js`)]);
    } catch {
      note.textContent = "The states of this play could not be loaded. Close it and open it again.";
      play.addEventListener("toggle", () => (note.remove(), waits(play)), { once: true });
      return;
    }
    const programs = PLAYS[name];
    let shown;
    const tabs = programs.map((program) => {
      const kind = program.broken ? "broken" : "fixed";
      const { board, keys } = player(play, program, () => {
        if (done[name]?.[kind]) return;
        done[name] = { ...done[name], [kind]: true };
        keep();
      });
      const tab = el("button", { type: "button" }, program.broken ? "Broken program" : "Fixed program");
      tab.addEventListener("click", () => {
        shown?.board.remove();
        for (const other of tabs) other.tab.ariaPressed = `${other.tab === tab}`;
        shown = { board, keys };
        about.before(board);
      });
      return { tab };
    });
    const { steps, seen } = programs[0];
    const hides = steps === "waits" ? "Tasks change places where they wait, and there alone: from one wait to the next is one step."
      : steps === "lines" ? "Here threads change places between lines; a line like x += 1 is in truth several steps, which line steps hide."
      : "Here threads change places within a line, too, between reading and writing what they share.";
    const about = el("p.about", {}, `Every state here was reached by a real run of this program, recorded, and compared on each Python: ${seen}. ${hides}`);
    note.replaceWith(el("div.tabs", { role: "group", "aria-label": "Which program" }, ...tabs.map(({ tab }) => tab)), about);
    tabs[0].tab.click();
    play.addEventListener("keydown", (event) => {
      const act = shown.keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      act();
      event.preventDefault();
      event.stopPropagation(); // the site's own keys are for the page
    });
  }

  function waits(play) {
    const open = () => play.open && (play.removeEventListener("toggle", open), start(play));
    play.addEventListener("toggle", open);
    open();
  }
  progress();
  plays.forEach(waits);
})();
