// @ts-check
// On the page for what is not there: goes on to the page that was probably meant, and offers any other.

const root = new URL("../../", import.meta.url);

/** @param {string} path */
const plain = (path) => {
  try {
    return decodeURIComponent(path).normalize("NFC").toLowerCase().replace(/[\s_-]+/g, "-").replace(/(^\/+|\/+$|\/index\.html$)/g, "");
  } catch {
    return "";
  }
};

const answer = await fetch(new URL("addresses.json", root));
/** @type {string[]} */
const addresses = answer.ok ? await answer.json() : [];

const wanted = plain(location.pathname.slice(root.pathname.length));
const found = wanted ? addresses.filter((address) => plain(address) === wanted) : [];
if (found.length === 1) location.replace(new URL(found[0], root).href + location.hash);

const random = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".random-link"));
if (random && addresses.length) {
  random.hidden = false;
  random.addEventListener("click", (event) => {
    event.preventDefault();
    location.href = new URL(addresses[Math.floor(Math.random() * addresses.length)], root).href;
  });
}
