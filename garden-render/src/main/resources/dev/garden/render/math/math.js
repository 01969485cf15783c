// @ts-check
// A button that copies the TeX of the formula under the pointer, or of the one that has the focus.

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
