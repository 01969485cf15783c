// @ts-check
// Puts the frame of a player, which waits in a template, into the page.

/** @param {HTMLAnchorElement} link stands in for the player until it is clicked */
export function play(link) {
  const box = link.closest(".web-embed");
  const frame = box?.querySelector("template")?.content.querySelector("iframe");
  if (!box || !frame) return location.assign(link.href);
  const player = document.importNode(frame, true);
  box.classList.add("is-playing");
  box.append(player);
  player.focus();
}
