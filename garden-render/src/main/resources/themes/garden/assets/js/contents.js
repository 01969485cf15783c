// @ts-check
// Marks the section in view in the contents.

/** @param {HTMLElement} contents */
export function follow(contents) {
  const links = new Map();
  for (const link of contents.querySelectorAll("a")) links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...document.querySelectorAll(".markdown-rendered :is(h1, h2, h3, h4, h5, h6)[id]")].filter((h) => links.has(h.id));
  let current = null;
  let waiting = false;
  /** What the reader has just chosen in the list; it need not come to the top. @type {HTMLAnchorElement | null} */
  let chosen = null;

  function mark() {
    waiting = false;
    // Near the end, where nothing comes to the top any more, the line at which one reads goes down to the end of the view.
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    const line = 120 + (innerHeight - 120) * Math.max(0, 1 - rest / innerHeight) * Math.min(1, scrollY / innerHeight);
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const link = chosen ?? links.get((above.at(-1) ?? headings[0])?.id);
    if (link === current) return;
    current?.classList.remove("is-current");
    current?.removeAttribute("aria-current");
    current = link;
    link?.classList.add("is-current");
    link?.setAttribute("aria-current", "location");
    const list = [contents.querySelector("nav"), contents.closest(".aside")].find((box) => box && box.scrollHeight > box.clientHeight);
    if (link && list) {
      const way = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
      if (way < 40 || way > list.clientHeight - 60) list.scrollTop += way - list.clientHeight / 2;
    }
  }

  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  }, { passive: true });
  contents.addEventListener("click", (event) => {
    chosen = event.target instanceof Element ? event.target.closest("a") : null;
    mark();
  });
  for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(sign, () => (chosen = null), { passive: true });
  addEventListener("scrollend", () => {
    const box = headings.find((heading) => links.get(heading.id) === chosen)?.getBoundingClientRect();
    chosen = null;
    if (box && (box.bottom < 0 || box.top > innerHeight)) mark();
  });
  mark();
}
