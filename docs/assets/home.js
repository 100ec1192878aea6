// The home page's search field opens the search of the header, where the browser allows one.
document.querySelector(".home-search")?.addEventListener("click", (event) => {
  const toggle = document.getElementById("__search");
  if (!toggle || document.querySelector("[data-md-component=search]").hidden) return;
  event.preventDefault();
  if (!toggle.checked) toggle.click();
  document.querySelector(".md-search__input").focus();
});
