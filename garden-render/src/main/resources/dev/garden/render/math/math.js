// @ts-check
// A button that copies the TeX of the formula under the pointer, or of the one that has the focus; and formulas as TeX in what is copied by hand.

const words = { de: "TeX kopieren", es: "Copiar TeX", fr: "Copier le TeX", ja: "TeX をコピー", ko: "TeX 복사", zh: "复制 TeX" };

const button = document.createElement("button");
button.type = "button";
button.className = "copy-tex";
button.textContent = words[document.documentElement.lang.slice(0, 2)] ?? "Copy TeX";

/** @type {Element | null} */
let formula = null;

/** @param {Event} event */
function offer(event) {
  const found = event.target instanceof Element ? event.target.closest(".math:has(annotation)") : null;
  if (!found || found === formula) return;
  formula = found;
  button.classList.remove("is-done");
  const box = found.getBoundingClientRect();
  button.style.left = `${Math.max(4, Math.min(box.right, innerWidth - 8) + scrollX - 90)}px`;
  button.style.top = `${box.top + scrollY - 26}px`;
  document.body.append(button);
}

/** @param {Event} event */
function leave(event) {
  if (!formula) return; // a button that goes away loses the focus, too
  const to = /** @type {any} */ (event).relatedTarget;
  if (to instanceof Node && (button.contains(to) || formula?.contains(to))) return;
  formula = null;
  button.remove();
}

button.addEventListener("click", async () => {
  await navigator.clipboard.writeText(formula?.querySelector("annotation")?.textContent ?? "");
  button.classList.add("is-done");
});

for (const block of document.querySelectorAll(".math-block")) block.setAttribute("tabindex", "0");
for (const sign of ["pointerover", "focusin"]) document.addEventListener(sign, offer);
for (const sign of ["pointerout", "focusout"]) document.addEventListener(sign, leave);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.target instanceof Element) || !event.target.matches(".math-block")) return;
  button.click();
});

/** @param {Node} node @returns {Element | null | undefined} the formula that it is a part of */
const around = (node) => (node instanceof Element ? node : node.parentElement)?.closest(".math:has(annotation)");

/** @param {Range} range @returns {DocumentFragment} with whole formulas */
function cut(range) {
  const whole = range.cloneRange();
  const [first, last] = [around(range.startContainer), around(range.endContainer)];
  if (first) whole.setStartBefore(first);
  if (last) whole.setEndAfter(last);
  return whole.cloneContents();
}

// The letters of a formula without their places say nothing: its source does.
document.addEventListener("copy", (event) => {
  const selection = getSelection();
  if (!selection?.rangeCount || !event.clipboardData) return;
  const copied = document.createElement("div");
  copied.append(cut(selection.getRangeAt(0)));
  const formulas = copied.querySelectorAll(".math:has(annotation)");
  if (!formulas.length) return;
  event.clipboardData.setData("text/html", copied.innerHTML);
  for (const found of formulas) {
    const tex = found.querySelector("annotation")?.textContent ?? "";
    found.textContent = found.matches(".math-block") ? `$$${tex}$$` : `$${tex}$`;
  }
  // Only what is laid out has lines.
  copied.style.cssText = "position: fixed; left: -9999px; white-space: normal";
  document.body.append(copied);
  event.clipboardData.setData("text/plain", copied.innerText.trim());
  copied.remove();
  event.preventDefault();
});
