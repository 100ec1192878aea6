// Code or a table that is wider than its column scrolls in a box: let the keyboard reach that box.
addEventListener("load", () => {
  const watch = new ResizeObserver((entries) => {
    const wide = entries.map(({ target }) => target.scrollWidth > target.clientWidth);
    for (const [i, { target }] of entries.entries()) {
      if (wide[i]) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap, .highlight pre > code")) watch.observe(box);
});
