// @ts-check
// The index of the search, as far as a query needs it: fetches its pieces and answers which passages hold a word.

/**
 * @typedef {Map<number, number>} Scores passage to what a word says about it
 * @typedef {{ scores: Scores, words: string[], loose: boolean, total: number }} Answer
 *     `words` are those to mark; `loose`: only the best passages are known, out of `total` notes
 * @typedef {{ version: string, notes: number, terms: string[], spelling: string[], passages: number[], words: Record<string, string>,
 *     starts: number[], noteOf: Uint32Array }} Index
 * @typedef {{ title: string, href: string, aliases: string[], tags: string[], sections: string[][] }} Passage
 */

const MOST_SHARDS = 4;
const MOST_SIMILAR = 4;

/** @type {Map<string, Promise<any>>} */
const fetched = new Map();
let root = "";

/** @param {string} base the address of the site */
export function locate(base) {
  root = base + "search/";
}

/** @param {string} name @param {RequestInit} [options] @returns {Promise<any>} */
function load(name, options) {
  let file = fetched.get(name);
  if (!file) {
    file = fetch(root + name, options).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    });
    file.catch(() => fetched.delete(name));
    fetched.set(name, file);
  }
  return file;
}

/** @type {Promise<Index> | undefined} */
let made;

/** The index; of it, a browser asks whether it is still the newest, and the pieces are asked for by its version. */
export function open() {
  made ??= load("index.json", { cache: "no-cache" }).then((/** @type {Index} */ index) => {
    index.starts = [0];
    for (const count of index.passages) index.starts.push(index.starts[index.starts.length - 1] + count);
    index.noteOf = new Uint32Array(index.starts[index.notes]);
    for (let note = 0; note < index.notes; note++) index.noteOf.fill(note, index.starts[note], index.starts[note + 1]);
    return index;
  });
  made.catch(() => (made = undefined));
  return made;
}

/** @param {Index} index @param {string} folder @param {number} number */
const piece = (index, folder, number) => `${folder}/${number}.json?v=${index.version}`;

/** @param {Index} index @param {number} number @returns {Promise<Record<string, number[]>>} */
const shard = (index, number) => load(piece(index, "terms", number));

/** @param {Index} index @param {number} number @returns {Promise<Passage>} */
export const passage = (index, number) => load(piece(index, "texts", number));

/** Whether a passage is here already. @param {Index} index @param {number} number */
export const isHere = (index, number) => fetched.has(piece(index, "texts", number));

/** The number of the last start that is not after a value. @param {string[]} starts @param {string} value */
function place(starts, value) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** @param {Index} index @param {string} term @returns {Promise<number[] | undefined>} */
async function entry(index, term) {
  const terms = await shard(index, place(index.terms, term));
  return Object.hasOwn(terms, term) ? terms[term] : undefined;
}

/**
 * Reads weights, negated, and behind each the passages that have it, as distances.
 * @param {number[]} flat @param {number} start @param {number} factor @param {Scores} into
 */
function add(flat, start, factor, into) {
  let weight = 0;
  let number = -1;
  for (let i = start; i < flat.length; i++) {
    if (flat[i] < 0) {
      weight = -flat[i] * factor;
      number = -1;
    } else {
      number += flat[i];
      into.set(number, Math.max(into.get(number) ?? 0, weight));
    }
  }
}

/** Passages with exactly this term. @param {Index} index @param {string} term @returns {Promise<Scores>} */
export async function exact(index, term) {
  /** @type {Scores} */
  const scores = new Map();
  const own = await entry(index, term);
  if (own) add(own, 0, 1, scores);
  return scores;
}

/**
 * Passages with a term that begins so; the shorter the rest, the better. Where very many have one, the index knows the best of them.
 * The first letter of a word that is being typed is hardly ever a word.
 * @param {Index} index @param {string} start @param {boolean} typing @returns {Promise<Answer>}
 */
export async function prefixed(index, start, typing) {
  /** @type {Scores} */
  const scores = new Map();
  const [own, best] = await Promise.all([entry(index, start), entry(index, start + "*")]);
  if (own) add(own, 0, 1, scores);
  if (best) add(best, 1, 1, scores);
  else await addLonger(index, start, scores);
  return { scores, words: [start], loose: !!best && (!own || (typing && start.length === 1)), total: best ? best[0] : -1 };
}

/** @param {Index} index @param {string} start @param {Scores} scores */
async function addLonger(index, start, scores) {
  const first = place(index.terms, start);
  for (let i = first; i < index.terms.length && i < first + MOST_SHARDS; i++) {
    if (i > first && !index.terms[i].startsWith(start)) break;
    const terms = await shard(index, i);
    for (const term in terms) {
      const longer = term.length > start.length && term.startsWith(start) && !term.endsWith("*");
      if (longer) add(terms[term], 0, 0.4 + 0.4 * (start.length / term.length), scores);
    }
  }
}

/**
 * Passages with a word that is a slip of the finger away; the first letter has to be right. Of a word that is still being typed, the
 * beginning may be.
 * @param {Index} index @param {string} word @param {boolean} typing @returns {Promise<Answer>}
 */
export async function similar(index, word, typing) {
  /** @type {Scores} */
  const scores = new Map();
  const near = word.length < 4 ? [] : await nearest(index, word, typing);
  const found = await Promise.all(near.map((term) => entry(index, term)));
  for (const own of found) if (own) add(own, 0, 0.3, scores);
  return { scores, words: near, loose: false, total: -1 };
}

/** @param {Index} index @param {string} word @param {boolean} typing */
async function nearest(index, word, typing) {
  const most = word.length > 7 ? 2 : 1;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  /** @type {{ term: string, far: number }[]} */
  const near = [];
  for (let i = place(index.spelling, first); i < index.spelling.length && index.spelling[i].slice(0, first.length) <= first; i++) {
    /** @type {string[]} */
    const words = await load(piece(index, "words", i));
    for (const term of words) {
      if (!term.startsWith(first) || term.length < word.length - most) continue;
      const whole = term.length <= word.length + most;
      if (!whole && !(typing && word.length > 5)) continue;
      const far = distance(term, word, most, !whole);
      if (far <= most) near.push({ term, far: whole ? far : far + 0.5 });
    }
  }
  near.sort((a, b) => a.far - b.far);
  return near.slice(0, MOST_SIMILAR).map(({ term }) => term);
}

/**
 * Edit distance with swaps, given up above a limit.
 * @param {string} a @param {string} b @param {number} most @param {boolean} start whether the beginning of `a` will do
 */
function distance(a, b, most, start) {
  let before = /** @type {number[]} */ ([]);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  let least = previous[b.length];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    least = Math.min(least, row[b.length]);
    if (Math.min(...row) > most) break;
    before = previous;
    previous = row;
    if (i === a.length && !start) return row[b.length];
  }
  return start ? least : most + 1;
}
