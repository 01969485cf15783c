// @ts-check
// What a reader may do with the text: copy code and links to headings, see pictures large and footnotes in place.
// Fetched at the first sign of life, so that opening a page costs nothing.
import { words } from "./words.js";

const say = await words();

/** @param {string} text @param {HTMLElement} button */
async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  button.classList.add("is-done");
  setTimeout(() => button.classList.remove("is-done"), 1500);
}

/** @param {string} name @param {string} label @returns {HTMLButtonElement} */
function button(name, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  made.setAttribute("aria-label", label);
  return made;
}

for (const block of document.querySelectorAll(".markdown-rendered pre")) {
  const code = block.querySelector("code");
  if (!code) continue;
  const frame = document.createElement("div");
  frame.className = "code-frame";
  block.replaceWith(frame);
  const label = button("copy-button", say.copy);
  label.addEventListener("click", () => {
    const clone = /** @type {HTMLElement} */ (code.cloneNode(true));
    for (const prompt of clone.querySelectorAll(".tp, .line-number")) prompt.remove();
    copy(clone.textContent ?? "", label);
  });
  frame.append(block, label);
}

for (const heading of document.querySelectorAll(".markdown-rendered :is(h1, h2, h3, h4, h5, h6)[id]")) {
  const label = button("heading-link", say.link);
  label.addEventListener("click", () => {
    history.replaceState(null, "", "#" + heading.id);
    copy(location.href, label);
  });
  heading.append(label);
}

/** @type {HTMLDialogElement | undefined} */
let stage;

/** @param {HTMLImageElement} picture */
function zoom(picture) {
  if (!stage) {
    stage = document.createElement("dialog");
    stage.className = "picture-stage";
    stage.addEventListener("click", () => stage?.close());
    document.body.append(stage);
  }
  const large = document.createElement("img");
  large.src = picture.src;
  large.alt = picture.alt;
  stage.replaceChildren(large);
  stage.showModal();
}

for (const picture of document.querySelectorAll(".markdown-rendered img")) {
  const image = /** @type {HTMLImageElement} */ (picture);
  if (image.closest("a, button, .callout-title") || image.naturalWidth < 200) continue;
  image.classList.add("can-zoom");
  image.tabIndex = 0;
  image.setAttribute("role", "button");
  image.addEventListener("click", () => zoom(image));
  image.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    zoom(image);
  });
}
