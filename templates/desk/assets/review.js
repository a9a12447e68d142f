document.querySelectorAll("section[data-values]").forEach((section) => {
  section.querySelector("[role=status]")?.remove();
  show(section, data.scheme, data.totals);
});
