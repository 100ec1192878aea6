// A button beside each snippet's command that copies it; Material's script does the copying.
for (const head of document.querySelectorAll("p.snippet")) {
  const file = head.querySelector("a.file");
  const button = document.createElement("button");
  button.className = "copy-command";
  button.type = "button";
  button.title = "Copy the command";
  button.setAttribute("aria-label", `Copy the command that runs ${file.textContent}`);
  button.dataset.clipboardText = `uv run snippets/${file.textContent}`;
  file.after(button);
}
