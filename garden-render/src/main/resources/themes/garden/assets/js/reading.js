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
  // Moving a block takes its focus and its place away: whoever scrolls it by keyboard goes on where he was.
  const [focused, place] = [document.activeElement === block, block.scrollLeft];
  block.replaceWith(frame);
  const label = button("copy-button", say.copy);
  label.addEventListener("click", () => {
    const clone = /** @type {HTMLElement} */ (code.cloneNode(true));
    for (const prompt of clone.querySelectorAll(".tp, .line-number")) {
      const command = prompt.nextSibling;
      if (command instanceof Text) command.data = command.data.replace(/^ /, "");
      prompt.remove();
    }
    // Without the end of the last line: a shell would run what is pasted at once.
    copy((clone.textContent ?? "").replace(/\n$/, ""), label);
  });
  frame.append(block, label);
  block.scrollLeft = place;
  if (focused) block.focus({ preventScroll: true });
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

// A footnote opens where it is called, and is gone when one leaves it.
/** @type {HTMLElement | undefined} */
let note;

/** @param {HTMLAnchorElement} call */
function showFootnote(call) {
  const text = document.getElementById(decodeURIComponent(call.hash.slice(1)));
  if (!text) return;
  note ??= document.body.appendChild(document.createElement("div"));
  note.className = "footnote-box";
  note.popover = "manual";
  const copied = /** @type {HTMLElement} */ (text.cloneNode(true));
  for (const back of copied.querySelectorAll(".footnote-backref")) back.remove();
  for (const element of copied.querySelectorAll("[id]")) element.removeAttribute("id");
  note.replaceChildren(...copied.childNodes);
  note.showPopover();
  const place = call.getBoundingClientRect();
  const box = note.getBoundingClientRect();
  const below = place.bottom + 6 + box.height < innerHeight;
  const left = Math.max(8, Math.min(place.left - 24, innerWidth - box.width - 8));
  // Positions are set through the object model, which the policy of the page allows.
  note.style.top = `${below ? place.bottom + 6 : place.top - box.height - 6}px`;
  note.style.left = `${left}px`;
}

const hideFootnote = () => note?.hidePopover();
for (const element of document.querySelectorAll(".footnote-ref a")) {
  const call = /** @type {HTMLAnchorElement} */ (element);
  for (const name of ["pointerenter", "focus"]) call.addEventListener(name, () => showFootnote(call));
  for (const name of ["pointerleave", "blur"]) call.addEventListener(name, hideFootnote);
}
addEventListener("keydown", (event) => event.key === "Escape" && hideFootnote());
