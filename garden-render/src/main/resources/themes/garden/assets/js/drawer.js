// @ts-check
// The sidebar as a drawer on small screens. Without script the menu button is a link to it, and CSS shows the target.

const small = matchMedia("(max-width: 799.98px)");

/** @param {HTMLElement} menu */
export function drawer(menu) {
  const panel = document.getElementById("_sidebar");
  const close = /** @type {HTMLElement | null} */ (panel?.querySelector(".drawer-close"));
  if (!panel || !close) return;
  const others = [...document.querySelectorAll("main, .site-footer, .bar, .skip-link")];
  for (const button of [menu, close]) button.setAttribute("role", "button");
  menu.setAttribute("aria-controls", "_sidebar");

  /** @param {boolean} open */
  function set(open) {
    panel?.classList.toggle("is-open", open);
    menu.setAttribute("aria-expanded", String(open));
    for (const element of others) element.toggleAttribute("inert", open);
    panel?.toggleAttribute("inert", !open && small.matches);
    document.documentElement.classList.toggle("has-drawer", open);
    if (open) close?.focus({ preventScroll: true });
  }

  function hide() {
    set(false);
    menu.focus();
  }

  menu.addEventListener("click", (event) => {
    event.preventDefault();
    set(true);
  });
  close.addEventListener("click", (event) => {
    event.preventDefault();
    hide();
  });
  for (const button of [menu, close]) {
    button.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      button.click();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.classList.contains("is-open")) hide();
  });
  document.addEventListener("click", (event) => {
    const outside = event.target instanceof Node && !panel.contains(event.target) && !menu.contains(event.target);
    if (outside && panel.classList.contains("is-open")) hide();
  });
  swipe(panel, hide);
  small.addEventListener("change", () => set(false));
  set(false);
}

/**
 * Closes the drawer when it is pushed back to where it came from.
 * @param {HTMLElement} panel
 * @param {() => void} hide
 */
function swipe(panel, hide) {
  /** @type {Touch | undefined} */
  let start;
  panel.addEventListener("touchstart", (event) => (start = event.touches[0]), { passive: true });
  panel.addEventListener(
    "touchend",
    (event) => {
      const end = event.changedTouches[0];
      if (!start) return;
      const [way, aside] = [end.clientX - start.clientX, Math.abs(end.clientY - start.clientY)];
      // Who scrolls the list moves a finger aside, too.
      if ((getComputedStyle(panel).direction === "rtl" ? way : -way) > Math.max(60, 2 * aside)) hide();
    },
    { passive: true },
  );
}
