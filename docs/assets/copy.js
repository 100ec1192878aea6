// Buttons that copy a program, and the command that runs it; Material's script does the copying.
// Output has none, and of a console block style.css hides prompts and output while it is copied.
(() => {
  function button(className, title, label) {
    const made = document.createElement("button");
    Object.assign(made, { className, title, type: "button" });
    made.setAttribute("aria-label", label);
    return made;
  }

  for (const file of document.querySelectorAll("p.snippet a.file")) {
    const command = button("copy-command", "Copy the command", `Copy the command that runs ${file.textContent}`);
    command.dataset.clipboardText = `uv run snippets/${file.textContent}`;
    file.after(command);
  }

  let number = 0;
  for (const code of document.querySelectorAll(".highlight:not(.output) > pre > code")) {
    const name = code.closest("[data-snippet]")?.dataset.snippet;
    const whole = button("md-code__button", "Copy", name ? `Copy ${name}` : "Copy");
    code.id ||= `code-${(number += 1)}`;
    whole.dataset.clipboardTarget = `#${code.id}`;
    whole.dataset.mdType = "copy";
    const corner = document.createElement("div");
    corner.className = "md-code__nav";
    corner.append(whole);
    code.before(corner);
  }
})();
