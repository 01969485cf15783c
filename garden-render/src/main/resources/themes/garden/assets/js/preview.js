// @ts-check
// Shows where a link leads while the pointer or the keyboard rests on it. Fetched when a reader first rests on one.

const DELAY = 300;
const LINKS = ".markdown-rendered a.internal-link[href], a.backlink[href]";
const named = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="garden-previews"]'))?.content ?? "";
const folder = new URL(named, document.baseURI).href;
const root = new URL("../", folder).href;

/** @type {Map<string, Promise<{ title: string, html: string } | null>>} */
const fetched = new Map();
const box = document.createElement("div");
box.className = "preview-box";
box.hidden = true;
box.setAttribute("role", "tooltip");
box.id = "preview";
document.body.append(box);

/** @type {HTMLAnchorElement | null} */
let shown = null;
let timer = 0;

/** FNV-1a of the UTF-16 units, as the build names the fragment of an anchor. @param {string} anchor */
function hash(anchor) {
  let value = 0x811c9dc5;
  for (let i = 0; i < anchor.length; i++) value = Math.imul(value ^ anchor.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** @param {string} address */
function load(address) {
  let fragment = fetched.get(address);
  if (!fragment) {
    fragment = fetch(address).then((answer) => (answer.ok ? answer.json() : null), () => null);
    fetched.set(address, fragment);
  }
  return fragment;
}

/** @param {HTMLAnchorElement} link */
async function fragment(link) {
  const url = new URL(link.href);
  if (!url.href.startsWith(root)) return null;
  const page = folder + url.href.slice(root.length).replace(/[?#].*$/, "");
  const anchor = decodeURIComponent(url.hash.slice(1));
  return (anchor && (await load(page + hash(anchor) + ".json"))) || load(page + "index.json");
}

/** @param {HTMLAnchorElement} link */
async function show(link) {
  const found = await fragment(link);
  if (!found || shown !== link) return;
  const title = document.createElement("strong");
  title.className = "preview-title";
  title.textContent = found.title;
  const body = document.createElement("div");
  body.className = "markdown-rendered";
  body.innerHTML = found.html;
  for (const name of ["href", "src"]) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, new URL(element.getAttribute(name) ?? "", link.href).href);
    }
  }
  box.replaceChildren(title, body);
  box.hidden = false;
  box.scrollTop = 0;
  place(link);
  link.setAttribute("aria-describedby", "preview");
}

/** Beside this link: below it where there is room, else above. @param {HTMLAnchorElement} link */
function place(link) {
  const lines = link.getClientRects();
  const line = lines[lines.length - 1] ?? link.getBoundingClientRect();
  const below = line.bottom + box.offsetHeight + 8 < innerHeight || line.top < box.offsetHeight + 8;
  const left = Math.max(8, Math.min(line.left, innerWidth - box.offsetWidth - 8));
  box.style.setProperty("left", left + "px");
  box.style.setProperty("top", (below ? line.bottom + 6 : line.top - box.offsetHeight - 6) + "px");
}

function hide() {
  clearTimeout(timer);
  shown?.removeAttribute("aria-describedby");
  shown = null;
  box.hidden = true;
}

/** @param {EventTarget | null} target */
function rest(target) {
  const link = target instanceof Element ? target.closest(LINKS) : null;
  if (!(link instanceof HTMLAnchorElement) || link === shown || box.contains(link)) return;
  hide();
  shown = link;
  timer = setTimeout(() => show(link), DELAY);
}

/** @param {EventTarget | null} to */
function leave(to) {
  const stays = to instanceof Node && (box.contains(to) || shown?.contains(to));
  if (!stays) timer = setTimeout(() => !box.matches(":hover") && hide(), 150);
}

document.addEventListener("pointerover", (event) => event.pointerType === "mouse" && rest(event.target));
document.addEventListener("pointerout", (event) => shown && event.pointerType === "mouse" && leave(event.relatedTarget));
document.addEventListener("focusin", (event) => {
  if (event.target instanceof Element && event.target.matches(":focus-visible")) rest(event.target);
});
document.addEventListener("focusout", (event) => shown && leave(event.relatedTarget));
document.addEventListener("keydown", (event) => event.key === "Escape" && !box.hidden && hide());
addEventListener("scroll", () => !box.hidden && !box.matches(":hover") && hide(), { passive: true });

/** Takes up the link on which the reader rests by now: while this module came, it may have become another. */
export const start = () => rest(document.querySelector(`:is(${LINKS}):is(:hover, :focus-visible)`));
