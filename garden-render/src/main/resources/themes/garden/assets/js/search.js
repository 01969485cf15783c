// @ts-check
// The search dialog. Everything behind it is fetched when it is first opened.

const base = new URL("../../", import.meta.url).href;
const worker = new Worker(new URL("./search-worker.js", import.meta.url), { type: "module" });
/** @type {Map<number, (answer: any) => void>} */
const waiting = new Map();
let last = 0;

worker.addEventListener("message", ({ data }) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});

// Without its parts the worker answers nothing.
worker.addEventListener("error", () => {
  for (const answer of waiting.values()) answer({ fault: "worker" });
  waiting.clear();
});

/** @param {string | null} text the query; null asks for the words of the interface */
function ask(text) {
  const id = ++last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, text, base });
  });
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @type {Record<string, string>} */
const FALLBACK = { label: "Search", placeholder: "", none: "", count: "{0}", help: "", close: "×", failed: "!" };

/** @param {string[]} parts every second one is a word that was looked for */
const marks = (parts) => parts.map((part, i) => (i % 2 ? element("mark", {}, part) : part));

class Search {
  /** @param {Record<string, string>} words */
  constructor(words) {
    this.words = words;
    this.selected = 0;
    this.input = element("input", {
      type: "search",
      role: "combobox",
      "aria-label": words.label,
      "aria-controls": "search-hits",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      placeholder: words.placeholder,
      autocomplete: "off",
      maxlength: "200",
      spellcheck: "false",
      enterkeyhint: "go",
    });
    this.list = element("ul", { id: "search-hits", class: "search-hits", role: "listbox", "aria-label": words.label });
    this.status = element("p", { class: "search-status", role: "status", "aria-live": "polite" });
    const close = element("button", { type: "button", class: "search-close", "aria-label": words.close }, "×");
    const bar = element("div", { class: "search-bar" }, this.input, close);
    this.dialog = element("dialog", { class: "search-box", "aria-label": words.label }, bar, this.status, this.list);
    document.body.append(this.dialog);
    close.addEventListener("click", () => this.dialog.close());
    this.input.addEventListener("input", (event) => {
      // Letters from which an input method makes other characters are no query yet; the syllables of Hangul are one.
      const draft = event instanceof InputEvent && event.isComposing && /^[a-z' ]*$/i.test(event.data ?? "");
      if (!draft) this.find();
    });
    this.input.addEventListener("compositionend", () => this.find());
    this.dialog.addEventListener("keydown", (event) => this.key(event));
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    this.list.addEventListener("click", (event) => this.click(event));
    this.status.textContent = words.help;
  }

  open() {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
  }

  async find() {
    const text = this.input.value.trim();
    if (!text) {
      this.show([], this.words.help);
      return;
    }
    const answer = await ask(this.input.value);
    if (this.input.value.trim() !== text) return;
    if (answer.fault) this.show([], this.words.failed);
    else this.show(answer.hits, this.tell(answer.count));
  }

  /** @param {number} count */
  tell(count) {
    if (!count) return this.words.none;
    return (count === 1 ? this.words["count.one"] : this.words.count).replace("{0}", String(count));
  }

  /** @param {any[]} hits @param {string} status */
  show(hits, status) {
    this.list.replaceChildren(
      ...hits.map((hit, i) =>
        element(
          "li",
          { id: "hit-" + i, role: "option", "aria-selected": "false", "data-href": base + hit.href },
          element("span", { class: "hit-title" }, ...marks(hit.title)),
          ...(hit.alias.length ? [element("span", { class: "hit-alias" }, ...marks(hit.alias))] : []),
          ...hit.path.map((/** @type {string[]} */ heading) => element("span", { class: "hit-heading" }, ...marks(heading))),
          element("span", { class: "hit-text" }, ...marks(hit.text)),
        ),
      ),
    );
    this.input.setAttribute("aria-expanded", String(hits.length > 0));
    this.status.textContent = status;
    this.select(0);
  }

  /** @param {number} number */
  select(number) {
    const hits = this.list.children;
    if (!hits.length) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    hits[this.selected]?.setAttribute("aria-selected", "false");
    this.selected = (number + hits.length) % hits.length;
    hits[this.selected].setAttribute("aria-selected", "true");
    hits[this.selected].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", "hit-" + this.selected);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    const moves = { ArrowDown: this.selected + 1, ArrowUp: this.selected - 1, Home: 0, End: this.list.children.length - 1 };
    if (event.key in moves) {
      event.preventDefault();
      this.select(moves[/** @type {keyof typeof moves} */ (event.key)]);
    } else if (event.key === "Enter" && event.target === this.input) {
      event.preventDefault();
      this.follow(this.list.children[this.selected], event);
    } else if (event.key === "Escape") {
      // A search field takes the first Escape to empty itself; here one press closes.
      event.preventDefault();
      this.dialog.close();
    }
  }

  /** @param {MouseEvent} event */
  click(event) {
    if (event.target instanceof Element) this.follow(event.target.closest("li"), event);
  }

  /** @param {Element | null | undefined} hit @param {KeyboardEvent | MouseEvent} event */
  follow(hit, event) {
    const href = hit?.getAttribute("data-href");
    if (!href) return;
    if (event.ctrlKey || event.metaKey) {
      window.open(href, "_blank", "noopener");
      return;
    }
    this.dialog.close();
    location.assign(href);
  }
}

/** @type {Promise<Search> | undefined} */
let made;

/** Opens the search. */
export async function open() {
  made ??= ask(null).then((answer) => new Search({ ...FALLBACK, ...answer.words }));
  (await made).open();
}
