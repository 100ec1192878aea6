// Filter the index of questions by words (as the search finds them), level, chapter and version; the
// address keeps what is asked.
(() => {
  const form = document.querySelector("form.filter");
  const names = ["words", "level", "chapter", "new"];
  const entries = [...document.querySelectorAll(".questions li")].map((item) => {
    const link = item.querySelector("a");
    return {
      item,
      id: link.dataset.id,
      chapter: link.getAttribute("href").split("/")[0],
      level: link.dataset.level,
      versions: link.dataset.new.split(" "),
    };
  });
  let asked = 0;

  async function filter() {
    const turn = (asked += 1);
    const { words, level, chapter, new: version } = Object.fromEntries(new FormData(form));
    let said = null;
    if (words.trim()) {
      const hits = (await SEARCHING.ready()).ask(words, true).filter(({ entry }) => entry.kind === "question");
      const whole = hits.filter(({ covered }) => covered === 1); // every word that was asked
      said = new Set((whole.length ? whole : hits).map(({ entry }) => entry.id));
      if (turn !== asked) return; // more was typed while the engine was loaded
    }
    let shown = 0;
    for (const entry of entries) {
      entry.item.hidden = !(
        (!level || entry.level === level) &&
        (!chapter || entry.chapter === chapter) &&
        (!version || entry.versions.includes(version)) &&
        (!said || said.has(entry.id))
      );
      shown += !entry.item.hidden;
    }
    for (const list of document.querySelectorAll(".questions ul")) {
      const empty = !list.querySelector("li:not([hidden])");
      list.hidden = list.previousElementSibling.hidden = empty;
    }
    form.elements.count.value = shown
      ? `${shown} of ${entries.length} questions`
      : "No question fits: take a setting back, or search the answers (press /).";
    const kept = new URLSearchParams(names.map((name) => [name, form.elements[name].value]).filter(([, value]) => value));
    try {
      history.replaceState(null, "", kept.size ? `?${kept}` : location.pathname);
    } catch {} // from disk some browsers refuse; the filter works all the same
  }

  const given = new URLSearchParams(location.search);
  for (const name of names) if (given.has(name)) form.elements[name].value = given.get(name);
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
