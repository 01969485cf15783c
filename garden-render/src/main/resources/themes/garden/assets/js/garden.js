// @ts-check
// The entry: what every page needs at once. Everything else is a module of its own, fetched when a reader asks for it.

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

/** Obsidian's themes and snippets look for these classes. */
function paint() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  for (const element of [root, document.body]) {
    element.classList.toggle("theme-dark", dark);
    element.classList.toggle("theme-light", !dark);
  }
}

const sidebar = document.getElementById("_sidebar");
/** Where the entry stood that the reader chose. @type {number | undefined} */
let chosen;

/** Shows the list as the reader left it, with the current entry in view; the page itself stays where it is. */
function showCurrent() {
  if (!sidebar || sidebar.scrollHeight <= sidebar.clientHeight) return;
  let place;
  try {
    [sidebar.scrollTop, place] = JSON.parse(sessionStorage.getItem("garden-list") ?? "[0]");
  } catch {
    // Storage may be closed to us; then every list begins at its top.
  }
  const current = sidebar.querySelector('[aria-current="page"]');
  if (!current) return;
  const frame = sidebar.getBoundingClientRect();
  const at = () => current.getBoundingClientRect().top;
  if (place) sidebar.scrollTop += at() - place;
  if (at() < frame.top + 32 || at() > frame.bottom - 32) sidebar.scrollTop += at() - frame.top - frame.height / 3;
}

addEventListener("pagehide", () => {
  try {
    if (sidebar) sessionStorage.setItem("garden-list", JSON.stringify([sidebar.scrollTop, chosen]));
  } catch {
    // As above.
  }
});
sidebar?.addEventListener("click", ({ target }) => {
  chosen = target instanceof Element ? target.closest("a")?.getBoundingClientRect().top : undefined;
});

/**
 * Runs what a module gives. When the network is gone it does not come, and the page stays as it is.
 * @template T
 * @param {Promise<T>} module
 * @param {(parts: T) => void} [run]
 */
const use = (module, run) => module.then(run, () => undefined);

paint();
system.addEventListener("change", paint);
addEventListener("garden-display", paint);
showCurrent();

const themeButton = /** @type {HTMLElement | null} */ (document.querySelector(".theme-button"));
themeButton?.addEventListener("click", () => use(import("./display.js"), ({ toggle }) => toggle(themeButton)));

// The sidebar is a drawer on small screens only.
const small = matchMedia("(max-width: 799.98px)");
const menu = /** @type {HTMLElement | null} */ (document.querySelector(".menu-button"));
const prepare = () => menu && small.matches && use(import("./drawer.js"), ({ drawer }) => drawer(menu));
prepare();
small.addEventListener("change", prepare, { once: true });

// Wide pages show the contents beside the text, always; browsers that cannot do so with CSS alone get them opened.
const contents = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".toc"));
if (contents && matchMedia("(min-width: 1200px)").matches) {
  contents.open = true;
  use(import("./contents.js"), ({ follow }) => follow(contents));
}

// What scrolls by itself must be reached by the keyboard, too.
for (const box of document.querySelectorAll("pre, .table-wrapper, .math-block, .math-inline")) {
  if (box instanceof HTMLElement && box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

// In a large garden the branches of the sidebar are fetched at the first sign of life, or at once for a reader who has opened some.
const branches = () => sidebar?.dataset.all && use(import("./branches.js"), ({ start }) => start(sidebar));
if (root.dataset.folds) branches();

// So is what one may do with the text.
const signs = ["pointermove", "touchstart", "keydown", "focusin"];
const wake = () => {
  for (const sign of signs) removeEventListener(sign, wake);
  if (document.querySelector(".markdown-rendered")) use(import("./reading.js"));
  if (!root.dataset.folds) branches();
};
for (const sign of signs) addEventListener(sign, wake, { passive: true });

// Players of other sites wait for a click; nothing is fetched from those sites before.
document.addEventListener("click", (event) => {
  const link = /** @type {HTMLAnchorElement | null} */ (event.target instanceof Element && event.target.closest("a.web-embed-link"));
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  use(import("./player.js"), ({ play }) => play(link));
});

// So do the comments of readers, which another site keeps.
for (const button of document.querySelectorAll(".comments-button")) {
  button.addEventListener("click", () => use(import("./comments.js"), ({ comments }) => comments(/** @type {HTMLElement} */ (button))));
}

// Search: a button, `/`, or Ctrl/Cmd-K. Nothing of it is fetched before.
const openSearch = () => use(import("./search.js"), ({ open }) => open());
for (const button of document.querySelectorAll(".search-button")) button.addEventListener("click", openSearch);
if (document.querySelector(".search-button")) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    const field = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !field && !event.ctrlKey && !event.metaKey;
    if (!slash && !(event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    openSearch();
  });
}

// Previews of links, for a mouse or the keyboard; a finger follows links at once.
const previews = document.querySelector('meta[name="garden-previews"]');
if (previews && matchMedia("(hover: hover)").matches) {
  const first = (/** @type {Event} */ event) => {
    if (!(event.target instanceof Element) || !event.target.closest("a.internal-link, a.backlink")) return;
    for (const name of ["pointerover", "focusin"]) document.removeEventListener(name, first);
    use(import("./preview.js"), ({ start }) => start());
  };
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, first);
}

// The graph is drawn when it comes near the view.
const graph = document.querySelector(".local-graph, .garden-graph");
if (graph) {
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    use(import("./graph.js"), ({ draw }) => draw(graph));
  }, { rootMargin: "200px" });
  near.observe(graph);
}
