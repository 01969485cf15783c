// @ts-check
// Opens a protected note: derives the key from the passphrase, and puts the note in the place of the question.
import { words } from "./words.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form.protected-note"));
const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
const state = /** @type {HTMLElement} */ (form.querySelector(".protected-state"));
const [version, iterations, salt, wrapped, sealed] = (form.dataset.sealed ?? "").split(".");
const KEPT = "garden-keys";
const TYPES = { svg: "image/svg+xml", pdf: "application/pdf", mp4: "video/mp4", webm: "video/webm", mp3: "audio/mpeg",
  m4a: "audio/mp4", ogg: "audio/ogg", wav: "audio/wav" };

/** @typedef {{ title: string, main: string, symbols: string, styles: string[], modules: string[], files: Record<string, string> }} Page */

/** @param {string} text @returns {Uint8Array} */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

/** @param {Uint8Array} key */
const aes = (key) => crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);

/** The vector comes first, then what it encrypts. @param {CryptoKey} key @param {Uint8Array} data */
const decrypt = (key, data) => crypto.subtle.decrypt({ name: "AES-GCM", iv: data.subarray(0, 12) }, key, data.subarray(12));

/** What the passphrases of this tab stand for; never the passphrases. @returns {string[]} */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
  } catch {
    return [];
  }
}

/** @param {Uint8Array} key */
function keep(key) {
  try {
    const text = btoa(String.fromCharCode(...key));
    sessionStorage.setItem(KEPT, JSON.stringify([...new Set([...kept(), text])]));
  } catch {
    // Storage may be closed to us; then every note asks.
  }
}

/** @param {string} passphrase */
async function contentKey(passphrase) {
  const typed = new TextEncoder().encode(passphrase.normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const method = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: Number(iterations) };
  const key = await crypto.subtle.deriveKey(method, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
  return new Uint8Array(await decrypt(key, bytes(wrapped)));
}

/** @param {Uint8Array} key @returns {Promise<boolean>} whether the note is open */
async function open(key) {
  try {
    const cipher = await aes(key);
    show(JSON.parse(new TextDecoder().decode(await decrypt(cipher, bytes(sealed)))), cipher);
    return true;
  } catch (fault) {
    if (fault instanceof DOMException) return false;
    throw fault;
  }
}

/** @param {Page} page @param {CryptoKey} cipher */
function show(page, cipher) {
  const read = new DOMParser().parseFromString(page.main + page.symbols, "text/html");
  const main = /** @type {HTMLElement} */ (read.querySelector("main"));
  const symbols = read.querySelector("svg.symbols");
  for (const name of ["src", "poster", "href"]) {
    for (const element of main.querySelectorAll(`[${name}]`)) reveal(element, name, page, cipher);
  }
  for (const href of page.styles) link("link", "href", href, { rel: "stylesheet" });
  document.querySelector("svg.symbols")?.remove();
  if (symbols) document.body.append(symbols);
  document.title = page.title;
  main.tabIndex = -1;
  document.querySelector("main")?.replaceWith(main);
  main.focus({ preventScroll: true });
  for (const src of page.modules) link("script", "src", src, { type: "module" });
  import("./reading.js");
  follow();
}

/** Gives a page what only its text needs. @param {string} tag @param {string} name @param {string} address @param {object} more */
function link(tag, name, address, more) {
  const element = Object.assign(document.createElement(tag), { [name]: address }, more);
  const there = [...document.querySelectorAll(`${tag}[${name}]`)].some((other) => other[name] === element[name]);
  if (!there) document.head.append(element);
}

/** @param {Element} element @param {string} name @param {Page} page @param {CryptoKey} cipher */
async function reveal(element, name, page, cipher) {
  const [, address, rest] = /^([^#?]*)(.*)$/s.exec(element.getAttribute(name) ?? "") ?? [];
  const place = Object.hasOwn(page.files, address) ? page.files[address] : undefined;
  if (!place) return;
  element.removeAttribute(name);
  const data = new Uint8Array(await (await fetch(place)).arrayBuffer());
  const ending = address.slice(address.lastIndexOf(".") + 1).toLowerCase();
  const blob = new Blob([await decrypt(cipher, data)], { type: TYPES[ending] ?? "" });
  element.setAttribute(name, URL.createObjectURL(blob) + (rest ?? ""));
  if (element instanceof HTMLAnchorElement) element.download = decodeURIComponent(address.split("/").pop() ?? "");
}

/** The contents beside the text behave as they do on other pages. */
function follow() {
  const contents = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".toc"));
  if (!contents || !matchMedia("(min-width: 1200px)").matches) return;
  contents.open = true;
  import("./contents.js").then(({ follow: start }) => start(contents));
}

/** @param {string} text @param {boolean} wrong */
function tell(text, wrong) {
  state.textContent = text;
  state.classList.toggle("is-wrong", wrong);
  field.toggleAttribute("aria-invalid", wrong);
}

async function start() {
  if (!crypto.subtle || version !== "v1") {
    tell((await words())["unlock-insecure"], true);
    return;
  }
  for (const key of kept()) if (await open(bytes(key))) return;
  button.disabled = false;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  const say = await words();
  tell(say["unlock-busy"], false);
  try {
    const key = await contentKey(field.value);
    keep(key);
    await open(key);
  } catch {
    tell(say["unlock-wrong"], true);
    button.disabled = false;
    field.select();
  }
});
start();
