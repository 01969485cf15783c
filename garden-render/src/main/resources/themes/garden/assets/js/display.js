// @ts-check
// How a reader likes to read: colours, size of the text, width of the lines, nothing beside them. Kept in this browser.
import { words } from "./words.js";

const root = document.documentElement;

/** Each choice with its values. */
const CHOICES = {
  theme: ["auto", "light", "dark"],
  size: ["small", "normal", "large"],
  width: ["normal", "wide"],
  reader: ["off", "on"],
};

/** What the page does by itself. @type {Record<string, string>} */
const STANDARD = { theme: "auto", size: "normal", width: "normal", reader: "off" };

/** @param {string} name @param {string} value */
function keep(name, value) {
  const standard = STANDARD[name];
  if (value === standard) delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (value === standard) localStorage.removeItem("garden-" + name);
    else localStorage.setItem("garden-" + name, value);
  } catch {
    // The choice then lasts as long as the page.
  }
  dispatchEvent(new Event("garden-display"));
}

/** @param {string} name @param {string[]} values @param {Record<string, string>} say */
function group(name, values, say) {
  const box = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = say[name];
  box.append(legend);
  for (const value of values) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = "garden-" + name;
    input.checked = (root.dataset[name] ?? STANDARD[name]) === value;
    input.addEventListener("change", () => keep(name, value));
    label.append(input, say[`${name}-${value}`] ?? value);
    box.append(label);
  }
  return box;
}

/** @type {HTMLElement | undefined} */
let panel;

/** @param {HTMLElement} button */
export async function toggle(button) {
  if (!panel) {
    const say = await words();
    panel = document.createElement("div");
    panel.className = "display-panel";
    panel.popover = "auto";
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-label", button.getAttribute("aria-label") ?? "");
    panel.append(...Object.entries(CHOICES).map(([name, values]) => group(name, values, say)));
    panel.addEventListener("toggle", () => {
      const open = panel?.matches(":popover-open") ?? false;
      button.setAttribute("aria-expanded", String(open));
      if (open) /** @type {HTMLElement | null} */ (panel?.querySelector("input:checked"))?.focus();
    });
    button.after(panel);
  }
  panel.togglePopover();
}
