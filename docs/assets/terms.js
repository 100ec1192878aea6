// What a term of the glossary means, shown while the term has the focus or the pointer is on it.
// One listener for all; Material's tooltips each lay out the page once before they are needed.
(() => {
  const box = document.createElement("div");
  Object.assign(box, { id: "term-meaning", className: "term-meaning", hidden: true });
  box.setAttribute("role", "tooltip");
  let shown = null;

  function show(term) {
    if (term === shown) return;
    hide();
    shown = term;
    box.textContent = term.title;
    term.removeAttribute("title"); // or the browser would show it, too
    term.setAttribute("aria-describedby", box.id);
    document.body.append(box);
    box.hidden = false;
    const { left, bottom } = term.getBoundingClientRect();
    const most = document.documentElement.clientWidth - box.offsetWidth - 8;
    box.style.left = `${Math.max(8, Math.min(left, most)) + scrollX}px`;
    box.style.top = `${bottom + scrollY}px`;
  }

  function hide() {
    if (!shown) return;
    shown.title = box.textContent;
    shown.removeAttribute("aria-describedby");
    box.hidden = true;
    shown = null;
  }

  const termOf = (target) => (target.closest ? target.closest("a.term") : null);
  for (const name of ["mouseover", "focusin"]) {
    addEventListener(name, ({ target }) => {
      if (target === box) return; // the pointer may rest on what it reads
      const term = termOf(target);
      if (term) show(term);
      else if (name === "focusin" || shown !== document.activeElement) hide();
    });
  }
  addEventListener("focusout", hide);
  // A finger cannot rest on a term: the first tap shows its meaning, the second follows the link.
  let before = null;
  addEventListener("pointerdown", ({ target }) => (before = termOf(target) === shown ? shown : null));
  addEventListener("click", (event) => {
    const term = termOf(event.target);
    if (!term || event.pointerType !== "touch" || term === before) return;
    event.preventDefault();
    show(term);
  });
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
})();
