// @ts-check
// What modules have to say, in the language of the page.

/** @returns {Promise<Record<string, string>>} */
export async function words() {
  const answer = await fetch(new URL(`./words-${document.documentElement.lang}.json`, import.meta.url));
  return answer.ok ? answer.json() : {};
}
