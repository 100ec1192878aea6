// The chooser: shows the one answer that the chosen options lead to, and dims what no longer matters.
for (const form of document.querySelectorAll("form.chooser")) {
  const fields = [...form.querySelectorAll("fieldset")];
  const answers = [...form.querySelectorAll("template")].map((template) => ({
    template,
    when: JSON.parse(template.dataset.when),
  }));
  const shown = form.querySelector(".chooser-answer");
  const all = form.querySelector("[aria-controls]");
  let last = null;

  const fitting = (chosen) =>
    answers.filter(({ when }) =>
      Object.entries(when).every(([id, options]) => !(id in chosen) || options.includes(chosen[id])),
    );

  function many(chosen, left, open) {
    if (!Object.keys(chosen).length) {
      return `${fields.length} questions, ${left.length} answers. Begin anywhere; what no longer matters is dimmed.`;
    }
    const uses = new Set(left.map(({ template }) => template.content.querySelector("strong").textContent));
    const named = uses.size < 5 ? `: ${[...uses].join(" · ")}` : "";
    return `${uses.size} ${uses.size === 1 ? "tool is" : "tools are"} left${named}. ${open} ${open === 1 ? "question" : "questions"} to ask.`;
  }

  function update() {
    const chosen = {};
    for (const radio of form.querySelectorAll("input:checked")) chosen[radio.name] = radio.value;
    for (const field of fields) {
      const { [field.dataset.question]: own, ...others } = chosen;
      field.disabled = !fitting(others).some(({ when }) => field.dataset.question in when);
    }
    const left = fitting(chosen);
    const open = fields.filter((f) => !f.disabled && !(f.dataset.question in chosen)).length;
    const now = left.length === 1 ? left[0].template : many(chosen, left, open);
    if (now === last) return;
    last = now;
    if (typeof now === "string") shown.textContent = now;
    else shown.replaceChildren(now.content.cloneNode(true));
  }

  form.addEventListener("change", update);
  form.addEventListener("reset", () => setTimeout(update)); // once the radios are cleared
  form.addEventListener("submit", (event) => event.preventDefault());
  all.addEventListener("click", () => {
    const open = all.getAttribute("aria-expanded") !== "true";
    all.setAttribute("aria-expanded", open);
    document.getElementById("chooser-table").classList.toggle("open", open);
  });
  update();
}
