// @ts-check
// Fetches the comments of readers from the site that keeps them, once somebody asks for it.

/** @param {HTMLElement} button names the script and its attributes */
export function comments(button) {
  const script = document.createElement("script");
  script.src = button.dataset.script ?? "";
  for (const [name, value] of new URLSearchParams(button.dataset.attributes)) script.setAttribute(name, value);
  const box = document.createElement("div");
  box.append(script);
  button.closest(".comments")?.classList.add("is-open");
  button.replaceWith(box);
}
