// Programs: copy one, copy the command that runs it, open what is folded. Without scripts each program
// is there, folds by itself, and its file's name leads to the file.
(() => {
  const here = document.currentScript.src;
  const said = document.createElement("p"); // one place that tells what was copied
  said.className = "said";
  said.setAttribute("role", "status");
  document.body.append(said);
  let quiet;

  async function copy(text, words) {
    try {
      await navigator.clipboard.writeText(text);
    } catch { // no secure context, as from disk: the old way
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      if (!document.execCommand("copy")) words = "Your browser does not let pages copy.";
      area.remove();
    }
    said.textContent = words;
    clearTimeout(quiet);
    quiet = setTimeout(() => (said.textContent = ""), 4000);
  }

  function button(text, label, press, title = "") {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    if (title) made.title = title;
    made.addEventListener("click", press);
    return made;
  }

  const codeOf = (block) => block.querySelector("code").textContent;
  function wholeOf(block) { // a part stands beside its whole file, which copying takes
    const [file, region] = block.dataset.snippet.split("#");
    return region ? document.querySelector(`template[data-file="${file}"]`).content.textContent : codeOf(block);
  }

  for (const tools of document.querySelectorAll("p.tools")) {
    const holder = tools.closest(".program, .sheet-card");
    const block = holder.querySelector("[data-snippet]");
    const link = tools.querySelector("a.file");
    const breaks = holder.matches(".breaks, .raises, .hangs");
    const what = breaks ? "the broken program" : "the program";
    const command = `uv run ${link.href.replace(/^file:\/\//, "")}`;
    const both = document.createElement("span"); // one row for both
    both.className = "both";
    tools.append(both);
    const take = block.dataset.snippet.includes("#") ? "Copy file" : "Copy";
    both.append(
      button(take, `${take}: ${what} ${link.textContent}`,
        () => copy(wholeOf(block), breaks ? "Copied. This program fails on purpose." : "Copied the program.")),
      button("uv run", `uv run: copy the command that runs ${link.textContent}`,
        () => copy(command, `Copied the command: uv run ${link.textContent}`), command),
    );
  }

  // A block for the terminal is copied without its prompts and without what was printed; an exercise's as it is.
  for (const block of document.querySelectorAll(".highlight:has(.gp), [data-exercise]")) {
    const exercise = block.dataset.exercise;
    const lines = () => [...block.querySelectorAll(".gp")].map((prompt) => {
      let text = "";
      for (let next = prompt.nextSibling; next && !next.matches?.(".gp, .go"); next = next.nextSibling) text += next.textContent;
      return text.trim();
    });
    block.append(exercise ? button("Copy", `Copy ${exercise}`, () => copy(codeOf(block), "Copied the code."))
      : button("Copy", "Copy the command", () => copy(lines().join("\n"), "Copied the command.")));
    block.lastChild.className = "copy-console";
  }

  window.COPYING = { copy, button }; // a page's own script offers more to copy

  // -- Plays: their script comes when the first is opened, or a page tells how far one has come --
  const plays = [...document.querySelectorAll("details.play")];
  function player() {
    if (!plays.some((play) => play.open) && !document.querySelector(".play-progress")) return;
    for (const play of plays) play.removeEventListener("toggle", player);
    const script = document.createElement("script");
    script.src = new URL("play.js", here);
    document.head.append(script);
  }
  for (const play of plays) play.addEventListener("toggle", player);
  player();

  // What scrolls, the keyboard must reach; the theme takes that away where it finds no pointer that hovers.
  const reach = (code) => code.scrollWidth > code.clientWidth && code.tabIndex < 0 && (code.tabIndex = 0);
  const again = (changes) => changes.forEach(({ target }) => reach(target));
  const [taken, sized] = [new MutationObserver(again), new ResizeObserver(again)];
  for (const code of document.querySelectorAll("pre > code")) {
    taken.observe(code, { attributeFilter: ["tabindex"] });
    sized.observe(code); // as it is shown, or unfolded
  }

  // -- Folding --
  const folded = [...document.querySelectorAll("details.program")];
  function foldable(parts, holder, what) {
    const closed = () => parts.some((part) => !part.open);
    if (!holder || !closed()) return;
    const all = button("", "", () => {
      const open = closed();
      for (const part of parts) part.open = open;
    });
    const name = () => {
      all.textContent = closed() ? `open all ${parts.length} ${what}` : `fold all ${what}`;
      all.setAttribute("aria-label", all.textContent);
    };
    for (const part of parts) part.addEventListener("toggle", name);
    all.className = "fold";
    name();
    holder.append(all);
  }
  foldable(folded, document.querySelector(".about"), "programs");
  foldable([...document.querySelectorAll(".ask details")], document.querySelector(".to-quiz"), "short answers");

  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const program = target && target.closest("details");
    if (!program || program.open) return;
    program.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  let before = [];
  addEventListener("beforeprint", () => {
    before = [...document.querySelectorAll("details:not([open], .play)")];
    for (const details of before) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of before) details.open = false;
  });
})();
