// @ts-check
// Draws Mermaid's diagrams when they come near the view, and again when the colour scheme changes. What they are drawn from stays in
// the page, hidden, for readers that do not see.
import { name, zoomable } from "./zoom.js";

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

/** @typedef {{ block: HTMLElement, source: string, sheet: CSSStyleSheet | null, dark: boolean | null }} Diagram */
/** @type {Map<Element, Diagram>} */
const diagrams = new Map();
/** @type {Promise<(id: string, source: string, settings: object) => Promise<string>> | undefined} */
let library;
/** Mermaid draws one after the other: its settings are global. */
let queue = Promise.resolve();
let count = 0;

/** @param {HTMLIFrameElement} frame whose page is the browser's own where the network is cut: nobody may look into that */
function drawing(frame) {
  try {
    return /** @type {any} */ (frame.contentWindow).drawMermaid;
  } catch {
    return undefined;
  }
}

/** Mermaid lives in a frame with a policy of its own; it is laid out, out of sight, so that it can measure text. */
function load() {
  return new Promise((resolve, reject) => {
    const frame = document.createElement("iframe");
    frame.className = "diagram-desk";
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    frame.title = "Mermaid";
    frame.src = new URL("./frame.html", import.meta.url).href;
    frame.addEventListener("load", () => {
      const draw = drawing(frame);
      if (draw) return resolve(draw);
      // Without a network: the next diagram tries again.
      library = undefined;
      frame.remove();
      reject(new Error("Mermaid does not load"));
    });
    document.body.append(frame);
  });
}

/**
 * The policy of the site forbids style elements and attributes in markup, not the same rules set by script.
 *
 * @param {string} svg
 * @returns {{ picture: Element, sheet: CSSStyleSheet }}
 */
function picture(svg) {
  // Renamed before anything parses it, so that the browser has nothing to refuse.
  const quiet = svg.replaceAll(/(<[^<>]*?)\sstyle="/g, '$1 data-style="').replaceAll(/<(\/?)style\b/g, "<$1desc data-rules");
  const parsed = new DOMParser().parseFromString(quiet, "text/html");
  const drawn = /** @type {Element} */ (document.importNode(/** @type {Element} */ (parsed.querySelector("svg")), true));
  const sheet = new CSSStyleSheet();
  for (const rules of drawn.querySelectorAll("desc[data-rules]")) {
    sheet.replaceSync(rules.textContent ?? "");
    rules.remove();
  }
  for (const unwanted of drawn.querySelectorAll("script, iframe, object, embed, img:not([src^='data:'])")) unwanted.remove();
  for (const styled of [drawn, ...drawn.querySelectorAll("[data-style]")]) {
    const style = styled.getAttribute("data-style");
    if (style) /** @type {any} */ (styled).style.cssText = style;
    styled.removeAttribute("data-style");
  }
  return { picture: drawn, sheet };
}

/** @param {Diagram} diagram */
async function draw(diagram) {
  const dark = isDark();
  if (diagram.dark === dark) return;
  const make = await (library ??= load()).catch(() => undefined);
  // Without a network its source stands there as it did; nothing is wrong with it.
  if (!make) return;
  try {
    const svg = await make(`mermaid-${++count}`, diagram.source, {
      theme: dark ? "dark" : "default",
      fontFamily: getComputedStyle(document.body).fontFamily,
    });
    place(diagram, picture(svg));
    diagram.dark = dark;
    diagram.block.classList.remove("is-invalid");
  } catch (fault) {
    diagram.block.classList.add("is-invalid");
    diagram.block.title = fault instanceof Error ? fault.message : String(fault);
  }
}

/** @param {Diagram} diagram @param {{ picture: Element, sheet: CSSStyleSheet }} made */
function place(diagram, made) {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== diagram.sheet);
  document.adoptedStyleSheets = [...others, made.sheet];
  diagram.sheet = made.sheet;
  const source = document.createElement("span");
  source.hidden = true;
  source.id = `${made.picture.id}-source`;
  source.textContent = diagram.source;
  made.picture.setAttribute("role", "img");
  made.picture.setAttribute("aria-describedby", source.id);
  if (!made.picture.hasAttribute("aria-labelledby")) made.picture.setAttribute("aria-label", name);
  diagram.block.replaceChildren(made.picture, source);
  diagram.block.classList.add("is-drawn");
  if (diagram.dark === null) zoomable(diagram.block);
}

/** @param {Diagram} diagram */
const enqueue = (diagram) => (queue = queue.then(() => draw(diagram)));

const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const diagram = diagrams.get(entry.target);
      if (!entry.isIntersecting || !diagram) continue;
      near.unobserve(entry.target);
      enqueue(diagram);
    }
  },
  { rootMargin: "600px 0px" },
);

for (const block of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".mermaid"))) {
  diagrams.set(block, { block, source: block.textContent ?? "", sheet: null, dark: null });
  near.observe(block);
}

function again() {
  for (const diagram of diagrams.values()) if (diagram.dark !== null) enqueue(diagram);
}
system.addEventListener("change", again);
new MutationObserver(again).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
