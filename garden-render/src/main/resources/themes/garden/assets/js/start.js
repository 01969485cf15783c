// @ts-check
// Runs before anything is painted: how the reader likes to read must never come after the page.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    for (const name of ["theme", "size", "width", "reader"]) {
      const choice = localStorage.getItem("garden-" + name);
      if (choice) root.dataset[name] = choice;
    }
  } catch {
    // Storage may be closed to us; then it is as the system likes it.
  }
  const choice = root.dataset.theme;
  const dark = choice ? choice === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.classList.add(dark ? "theme-dark" : "theme-light");
})();
