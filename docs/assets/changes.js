// Choose a chapter of what changed: its entries open, the others are put away; the address keeps it.
(() => {
  const form = document.querySelector("form.filter");
  const folds = [...document.querySelectorAll("details.changed")];
  const { chapter, count } = form.elements;

  function choose() {
    const [one, heads] = [chapter.value, new Map()];
    let [shown, all] = [0, 0];
    for (const fold of folds) {
      const fits = !one || fold.dataset.chapter === one;
      const size = fold.querySelectorAll("li").length;
      fold.hidden = !fits;
      fold.open = one && fits;
      let head = fold;
      while (head.tagName !== "H2") head = head.previousElementSibling;
      heads.set(head, heads.get(head) || fits);
      all += size;
      shown += fits * size;
    }
    for (const [head, any] of heads) {
      head.hidden = !any;
      head.querySelector(".entries").hidden = !!one; // it counts all of the day
    }
    count.value = one ? `${shown} of ${all} entries` : "";
    try {
      history.replaceState(null, "", one ? `?chapter=${one}` : location.pathname);
    } catch {} // from disk some browsers refuse; the choice works all the same
  }

  chapter.value = new URLSearchParams(location.search).get("chapter") || chapter.value;
  if (chapter.value) choose();
  form.addEventListener("input", choose);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    chapter.value = ""; // the menu leads to a day that is put away
    const hash = location.hash;
    choose();
    location.hash = hash;
  });
  form.hidden = false;
})();
