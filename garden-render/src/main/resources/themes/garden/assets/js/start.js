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

  // What the reader unfolds in the sidebar stays so from page to page: set while the page is read, so that nothing moves.
  /** @type {Record<string, boolean>} */
  let folds = {};
  try {
    folds = JSON.parse(localStorage.getItem("garden-folds") ?? "{}") ?? {};
  } catch {
    // Then every page begins as it was made.
  }
  /** The titles of a branch and of those above it. @param {Element} branch @returns {string} */
  const key = (branch) => {
    const above = branch.parentElement?.closest("details");
    return (above ? key(above) + "\n" : "") + (branch.querySelector(":scope > summary")?.textContent?.trim() ?? "");
  };
  if (Object.values(folds).includes(true)) {
    root.dataset.folds = "kept";
    const reading = new MutationObserver(() => {
      for (const branch of document.querySelectorAll(".sidebar details:not([open])")) branch.toggleAttribute("open", folds[key(branch)] === true);
    });
    reading.observe(root, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => reading.disconnect());
  }
  addEventListener("click", (event) => {
    const branch = event.target instanceof Element && event.target.closest(".sidebar summary")?.parentElement;
    if (!(branch instanceof HTMLDetailsElement)) return;
    folds[key(branch)] = !branch.open;
    try {
      localStorage.setItem("garden-folds", JSON.stringify(folds));
    } catch {
      // Storage may be closed to us; then it lasts as long as the page.
    }
  });

  // Opened from a disk, a link to a folder would show what is in it; a server would show its page.
  if (location.protocol === "file:") {
    addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link instanceof HTMLAnchorElement && link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    });
  }
})();
