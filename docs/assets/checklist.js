// The checklist is copied as Markdown, its links with their whole addresses.
(() => {
  const checklist = document.querySelector(".review");
  const { copy, button } = window.COPYING; // of program.js
  const marks = { CODE: "`", STRONG: "**" };
  const written = (node) => node.nodeType === Node.TEXT_NODE ? node.textContent.replace(/\s+/g, " ")
    : node.matches("a.headerlink") ? ""
    : node.matches("a") ? `[${node.textContent}](${node.href})`
    : [marks[node.tagName] ?? "", ...[...node.childNodes].map(written), marks[node.tagName] ?? ""].join("");
  const lines = () => [...checklist.querySelectorAll("h2, li")].map((line) =>
    line.tagName === "H2" ? `\n### ${written(line).trim()}\n` : `- [ ] ${written(line).trim()}`);
  const made = button("Copy as Markdown", "Copy as Markdown: the checklist",
    () => copy(`${lines().join("\n").trim()}\n`, "Copied the checklist as Markdown."));
  made.className = "copy-checklist";
  checklist.before(made);
})();
