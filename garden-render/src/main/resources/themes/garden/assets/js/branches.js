// @ts-check
// The branches of the sidebar of a large garden: what is in a closed branch is fetched when it is opened. Without scripts closed
// branches are links to pages that show the same. What a reader opens is kept by start.js.

const KEPT = "garden-folds";

/** @returns {Record<string, boolean>} what the reader opened and closed, by branch */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

/** @param {Element} details */
const title = (details) => details.querySelector(":scope > summary")?.textContent?.trim() ?? "";

/** The titles of a branch and of those above it. @param {Element} details @returns {string} */
function key(details) {
  const above = details.parentElement?.closest("details");
  return (above ? key(above) + "\n" : "") + title(details);
}

/** The pictures of the page; most pages have some already. */
function symbols() {
  const there = document.querySelector("svg.symbols");
  if (there) return there;
  const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  made.setAttribute("class", "symbols");
  made.setAttribute("aria-hidden", "true");
  document.body.append(made);
  return made;
}

/** Fetches a page; what it links to is the same as seen from here. @param {URL} address */
async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const link of page.querySelectorAll("a[href], symbol > use")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", answer.url).href);
  }
  return page;
}

/** Brings along the pictures of icons: in the other page they have names of their own. @param {Element} list @param {Document} page */
function withPictures(list, page) {
  for (const use of list.querySelectorAll("use")) {
    const id = (use.getAttribute("href") ?? "").slice(1);
    use.setAttribute("href", "#_all" + id);
    if (document.getElementById("_all" + id)) continue;
    const symbol = page.getElementById(id);
    if (!symbol) continue;
    const copy = document.importNode(symbol, true);
    copy.id = "_all" + id;
    symbols().append(copy);
  }
  return list;
}

/** @param {HTMLElement} sidebar */
export function start(sidebar) {
  const all = new URL(sidebar.dataset.all ?? "", location.href);
  /** @type {Promise<Document> | undefined} */
  let whole;

  /** All sections of a navigation are in one page; each folder has its own. @param {Element} details @param {string} href */
  function pageOf(details, href) {
    if (!details.closest(".file-tree")) return (whole ??= load(all));
    const root = new URL("..", all).href;
    return load(new URL("sidebar/" + href.slice(root.length) + "all.html", root));
  }

  /** Puts into a branch what is in it; whether that went well. @param {HTMLDetailsElement} details @param {string} href its page */
  async function fill(details, href) {
    try {
      const page = await pageOf(details, href);
      const list = [...page.querySelectorAll(".all-entries details")].find((other) => title(other) === title(details));
      if (!list) throw new Error(title(details));
      const link = list.parentElement?.querySelector(":scope > .folder-link");
      if (link) details.before(document.importNode(link, true));
      for (const part of list.querySelectorAll(":scope > ul")) details.append(withPictures(document.importNode(part, true), page));
      unfoldAll(details);
      restore(details);
      return true;
    } catch {
      return false;
    }
  }

  /** Makes a link that stands for a closed branch a branch. @param {HTMLAnchorElement} link */
  function unfold(link) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    const old = /** @type {HTMLElement} */ (link.parentElement);
    const focused = document.activeElement === link;
    if (old.tagName === "LI") {
      const name = document.createElement("span");
      name.className = "foldername";
      name.append(...link.childNodes);
      summary.append(name);
      old.className = "folder";
      link.replaceWith(details);
    } else {
      details.className = old.className.replace("nav-section-title", "nav-section");
      summary.className = "nav-section-title";
      summary.append(...link.childNodes);
      old.replaceWith(details);
    }
    details.append(summary);
    let asked = false;
    summary.addEventListener("click", () => (asked = true), { once: true });
    details.addEventListener("toggle", async () => {
      if (await fill(details, link.href)) return;
      // Who asked for it goes to its page; nobody is led away because of what was opened some other day.
      if (asked) location.href = link.href;
      else details.open = false;
    }, { once: true });
    if (focused) summary.focus();
  }

  /** Folds as the reader left it; where the page itself is stays open. @param {Element} within */
  function restore(within) {
    const folds = kept();
    for (const details of within.querySelectorAll("details")) {
      const open = folds[key(details)];
      if (open !== undefined && !details.querySelector('[aria-current="page"]')) details.open = open;
    }
  }

  /** @param {Element} within */
  function unfoldAll(within) {
    for (const link of within.querySelectorAll("a.folder-page")) unfold(/** @type {HTMLAnchorElement} */ (link));
  }

  unfoldAll(sidebar);
  restore(sidebar);
}
