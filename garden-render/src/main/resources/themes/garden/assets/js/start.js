// @ts-check
// Runs before anything is painted: the reader's choice of colours must never come after the page.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  let choice = null;
  try {
    choice = localStorage.getItem("garden-theme");
  } catch {
    // Storage may be closed to us; then the system's colours it is.
  }
  if (choice === "light" || choice === "dark") root.dataset.theme = choice;
  const dark = choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.classList.add(dark ? "theme-dark" : "theme-light");
})();
