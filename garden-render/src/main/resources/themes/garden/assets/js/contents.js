// @ts-check
// Marks the section in view in the contents.

/** @param {HTMLElement} contents */
export function follow(contents) {
  const links = new Map();
  for (const link of contents.querySelectorAll("a")) links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...document.querySelectorAll(".markdown-rendered :is(h1, h2, h3, h4, h5, h6)[id]")].filter((h) => links.has(h.id));
  let current = null;
  let waiting = false;

  function mark() {
    waiting = false;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
    const link = links.get((above.at(-1) ?? headings[0])?.id);
    if (link === current) return;
    current?.classList.remove("is-current");
    current?.removeAttribute("aria-current");
    current = link;
    link?.classList.add("is-current");
    link?.setAttribute("aria-current", "location");
    const list = contents.closest(".aside");
    if (link && list && list.scrollHeight > list.clientHeight) {
      const way = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
      if (way < 40 || way > list.clientHeight - 60) list.scrollTop += way - list.clientHeight / 2;
    }
  }

  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  }, { passive: true });
  mark();
}
