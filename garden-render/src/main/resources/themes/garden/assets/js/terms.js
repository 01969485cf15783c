// @ts-check
// Cuts a query into the terms of the index, by the same rule by which the index was made (SearchTerms).

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const OF_WORD = /[\p{L}\p{Nd}_]/u;
const MARK = /[\p{Mn}\p{Mc}]/u;

/** @param {string} text */
export const normalise = (text) => text.normalize("NFKC").toLowerCase();

/**
 * The pieces of a text: words, and runs of characters that are written without spaces.
 * @param {string} text
 * @returns {{ text: string, run: boolean }[]}
 */
export function pieces(text) {
  /** @type {{ text: string, run: boolean }[]} */
  const found = [];
  let open = false;
  for (const character of normalise(text)) {
    const run = UNSPACED.test(character);
    if (run || OF_WORD.test(character)) {
      const last = found[found.length - 1];
      if (open && last.run === run) last.text += character;
      else found.push({ text: character, run });
      open = true;
    } else if (!MARK.test(character)) {
      open = false;
    }
  }
  return found;
}

/**
 * The overlapping pairs of a run; of one character alone, that character.
 * @param {string} run
 */
export function pairs(run) {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => characters[i] + character);
}

/**
 * @typedef {{ text: string, run: boolean, phrase: boolean, typing: boolean }} Wanted a word that has to be there
 * @typedef {{ wanted: Wanted[], unwanted: string[], tags: string[], phrases: string[] }} Query
 */

/**
 * Reads a query: words, `"exact words"`, `-word`, `#tag`.
 * @param {string} text
 * @returns {Query}
 */
export function read(text) {
  /** @type {Query} */
  const query = { wanted: [], unwanted: [], tags: [], phrases: [] };
  const parts = [...text.matchAll(/(-?)"([^"]*)"?|(\S+)/g)];
  for (const part of parts) {
    const last = part === parts[parts.length - 1] && !/\s$/.test(text);
    if (part[2] !== undefined) readPhrase(part[2], part[1] === "-", query);
    else readWord(part[3], last, query);
  }
  return query;
}

/** @param {string} text @param {boolean} unwanted @param {Query} query */
function readPhrase(text, unwanted, query) {
  if (unwanted) {
    query.unwanted.push(text);
    return;
  }
  const phrase = normalise(text).trim();
  if (phrase) query.phrases.push(phrase);
  for (const piece of pieces(text)) query.wanted.push({ ...piece, phrase: true, typing: false });
}

/** @param {string} word @param {boolean} last @param {Query} query */
function readWord(word, last, query) {
  if (word.startsWith("-") && word.length > 1) query.unwanted.push(word.slice(1));
  else if (/^[#＃]./u.test(word)) query.tags.push(normalise(word.slice(1)).replace(/\/$/, ""));
  else for (const piece of pieces(word)) query.wanted.push({ ...piece, phrase: false, typing: last });
}
