// @ts-check
// Diagrams seen large: by a click, or by Enter and Space; Escape or a click closes.

/** @type {HTMLDialogElement | undefined} */
let stage;

const names = { de: "Diagramm", es: "Diagrama", fr: "Diagramme", ja: "図", ko: "도표", zh: "图表" };
export const name = names[document.documentElement.lang.slice(0, 2)] ?? "Diagram";

/** @param {SVGSVGElement} drawing */
function show(drawing) {
  if (!stage) {
    stage = document.createElement("dialog");
    stage.className = "diagram-zoom";
    stage.addEventListener("click", () => stage?.close());
    document.body.append(stage);
  }
  const large = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  large.removeAttribute("width");
  large.removeAttribute("height");
  // Large, but not so that two words fill the screen.
  const { width, height } = drawing.viewBox?.baseVal ?? { width: 0, height: 0 };
  large.style.maxWidth = width ? `${width * 3}px` : "none";
  large.style.maxHeight = height ? `${height * 3}px` : "none";
  stage.setAttribute("aria-label", drawing.querySelector("title")?.textContent || name);
  stage.replaceChildren(large);
  stage.showModal();
}

/** @param {Element} frame holds one drawing */
export function zoomable(frame) {
  if (frame.hasAttribute("tabindex")) return;
  const drawing = () => /** @type {SVGSVGElement | null} */ (frame.querySelector("svg"));
  const open = (/** @type {Event} */ event) => {
    const found = drawing();
    const selected = !getSelection()?.isCollapsed;
    if (!found || selected || (event.target instanceof Element && event.target.closest("a"))) return;
    event.preventDefault();
    show(found);
  };
  frame.setAttribute("tabindex", "0");
  frame.addEventListener("click", open);
  frame.addEventListener("keydown", (event) => {
    const { key } = /** @type {KeyboardEvent} */ (event);
    if (key === "Enter" || key === " ") open(event);
  });
}

for (const frame of document.querySelectorAll(".diagram")) zoomable(frame);
