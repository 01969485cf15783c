// @ts-check
// Runs before anything is painted: how the reader likes to read must never come after the page.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    for (const name of ["theme", "size", "width", "reader", "folds"]) {
      const choice = localStorage.getItem("garden-" + name);
      if (choice) root.dataset[name] = choice;
    }
  } catch {
    // Storage may be closed to us; then it is as the system likes it.
  }
  const choice = root.dataset.theme;
  const dark = choice ? choice === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.classList.add(dark ? "theme-dark" : "theme-light");
  // Opened from a disk, a link to a folder would show what is in it; a server would show its page.
  if (location.protocol === "file:") {
    addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link instanceof HTMLAnchorElement && link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    });
  }
})();
