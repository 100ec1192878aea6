// Keys for what the theme leaves to the pointer: its menu opens by a label that no key reaches, and lies unseen
// in the way of Tab while it is shut; its other labels and its switch of colours hear Enter, and no space.
(() => {
  const drawer = document.getElementById("__drawer");
  const label = document.querySelector(".md-header [for=__drawer]");
  const sidebar = document.querySelector(".md-sidebar--primary");
  const narrow = matchMedia("(max-width: 76.2344em)"); // in the words of the theme: an older browser knows them
  const menu = document.createElement("button");
  Object.assign(menu, { type: "button", className: label.className, ariaLabel: "Menu" });
  menu.onclick = ({ detail }) => {
    drawer.click();
    if (!detail) sidebar.querySelector("a").focus(); // by keyboard
  };
  menu.append(...label.childNodes);
  label.replaceWith(menu);
  function draw() {
    menu.hidden = !narrow.matches;
    menu.ariaExpanded = drawer.checked;
    sidebar.inert = narrow.matches && !drawer.checked;
  }
  drawer.onchange = narrow.onchange = draw;
  draw();
  sidebar.addEventListener("focusin", ({ target }) => { // a level of the menu lies upon another: that with the focus is seen
    if (!narrow.matches) return;
    for (const level of sidebar.querySelectorAll(".md-nav__toggle")) level.checked = level.parentNode.querySelector("nav")?.contains(target);
  });
  sidebar.addEventListener("focusout", ({ relatedTarget: to }) => { // what gets the focus would lie below the menu
    if (to && drawer.checked && !sidebar.contains(to)) drawer.click();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer.checked) drawer.click(), menu.focus();
    if (event.key !== " " || !event.target.matches?.("label, .md-option")) return;
    event.preventDefault(); // no scrolling
    event.target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
})();
