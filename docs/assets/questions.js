// Filter the index of questions at once, by words, level, chapter and version.
(() => {
  const form = document.querySelector("form.filter");
  const FILLERS = new Set("a an and are can do does how i in is it my not of on or the to what when why".split(" "));
  // "stopping" finds "stop", "threads" finds "thread"
  const stem = (word) => (word.length > 4 ? word.replace(/(?:(.)\1)?(?:ing|ed|es|s)$/, "$1") : word);
  const entries = [...document.querySelectorAll(".questions li")].map((item) => {
    const link = item.querySelector("a");
    return {
      item,
      chapter: link.getAttribute("href").split(".html")[0],
      level: link.dataset.level,
      versions: link.dataset.new.split(" "),
      text: `${link.textContent} ${link.dataset.also}`.toLowerCase(),
    };
  });

  function filter() {
    const { words, level, chapter, new: version } = Object.fromEntries(new FormData(form));
    const asked = words.toLowerCase().split(/[\s?]+/).filter((w) => w && !FILLERS.has(w)).map(stem);
    let shown = 0;
    for (const entry of entries) {
      entry.item.hidden = !(
        (!level || entry.level === level) &&
        (!chapter || entry.chapter === chapter) &&
        (!version || entry.versions.includes(version)) &&
        asked.every((word) => entry.text.includes(word))
      );
      shown += !entry.item.hidden;
    }
    for (const list of document.querySelectorAll(".questions ul")) {
      const empty = !list.querySelector("li:not([hidden])");
      list.hidden = list.previousElementSibling.hidden = empty;
    }
    form.elements.count.value = `${shown} of ${entries.length} questions`;
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter(); // the browser may have kept what was typed before
})();
