// @ts-check
// Cuts a query into the terms of the index, by the same rule by which the index was made (SearchTerms).

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const OF_WORD = /[\p{L}\p{Nd}_]/u;
const MARK = /[\p{Mn}\p{Mc}]/u;
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;

/** The form in which texts are compared: compatible, lower case, Latin and Greek without accents. @param {string} text */
export const normalise = (text) => text.normalize("NFKD").replace(ACCENTED, "$1").normalize("NFC").toLowerCase();

/**
 * @typedef {{ text: string, run: boolean }} Piece
 * @typedef {{ text: string, pieces: Piece[], open: boolean }} Exact words that have to stand side by side; `open`: the last may go on
 * @typedef {{ words: Piece[], exact: Exact[], tags: string[], unwanted: Exact[], unwantedTags: string[], typing: boolean }} Query
 *     `typing`: the last word is not finished
 */

/**
 * The pieces of a text: words, and runs of characters that are written without spaces.
 * @param {string} text
 */
export function pieces(text) {
  /** @type {Piece[]} */
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

/** The terms of an exact text. @param {Piece[]} found */
export const terms = (found) => found.flatMap((piece) => (piece.run ? pairs(piece.text) : [piece.text]));

/**
 * Reads a query: words, `"exact words"`, `-word`, `#tag`. Input methods write wide signs, which mean the same.
 * @param {string} text
 * @returns {Query}
 */
export function read(text) {
  const plain = text.replace(/[“”„«»＂]/gu, '"').replace(/＃/gu, "#").replace(/(^|\s)[－–—]/gu, "$1-");
  /** @type {Query} */
  const query = { words: [], exact: [], tags: [], unwanted: [], unwantedTags: [], typing: !/\s$/.test(plain) };
  for (const [whole, minus, quoted, word] of plain.matchAll(/(-?)"([^"]*)"?|(\S+)/g)) {
    if (quoted !== undefined) readExact(quoted, minus ? query.unwanted : query.exact, !whole.endsWith('"') && query.typing);
    else readWord(word, query);
  }
  return query;
}

/** @param {string} text @param {Exact[]} into @param {boolean} open */
function readExact(text, into, open) {
  const found = pieces(text);
  if (found.length) into.push({ text: normalise(text).replace(/\s+/g, " ").trim(), pieces: found, open });
}

/** @param {string} word @param {Query} query */
function readWord(word, query) {
  const tag = /^(-?)#(.+)/u.exec(word);
  if (tag) (tag[1] ? query.unwantedTags : query.tags).push(normalise(tag[2]).replace(/\/$/, ""));
  else if (/^-./u.test(word)) readExact(word.slice(1), query.unwanted, false);
  else query.words.push(...pieces(word));
}
