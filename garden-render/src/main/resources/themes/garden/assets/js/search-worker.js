// @ts-check
// Answers queries away from the page: fetches the shards that a query needs, ranks notes, cuts snippets.

import { normalise, pairs, pieces, read } from "./terms.js";

const HITS = 12;
const MOST_PREFIXES = 60;
const SNIPPET = 140;

/**
 * @typedef {Map<number, number>} Scores note number to weight
 * @typedef {{ notes: number, terms: string[], groups: number[], words: Record<string, string> }} Index
 * @typedef {{ title: string, href: string, aliases: string[], tags: string[], sections: [string, string, string][] }} Note
 */

/** @type {Map<string, Promise<any>>} */
const fetched = new Map();
/** @type {string} */
let root = "";

/** @param {string} name */
function load(name) {
  let file = fetched.get(name);
  if (!file) {
    file = fetch(root + "search/" + name).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    });
    file.catch(() => fetched.delete(name));
    fetched.set(name, file);
  }
  return file;
}

/** The number of the last start that is not after a value. @template T @param {T[]} starts @param {T} value */
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

/** @param {number[]} flat @param {number} factor @param {Scores} into */
function addPostings(flat, factor, into) {
  let note = 0;
  for (let i = 0; i < flat.length; i += 2) {
    note += flat[i];
    into.set(note, Math.max(into.get(note) ?? 0, flat[i + 1] * factor));
  }
}

/** Notes with exactly this term. @param {Index} index @param {string} term */
async function exact(index, term) {
  /** @type {Scores} */
  const scores = new Map();
  const shard = await load(`terms/${place(index.terms, term)}.json`);
  if (Object.hasOwn(shard, term)) addPostings(shard[term], 1, scores);
  return scores;
}

/** Notes with a term that begins so; the shorter the rest, the better. @param {Index} index @param {string} start */
async function prefixed(index, start) {
  /** @type {Scores} */
  const scores = new Map();
  let left = MOST_PREFIXES;
  for (let i = place(index.terms, start); i < index.terms.length && left > 0; i++) {
    if (i > place(index.terms, start) && !index.terms[i].startsWith(start)) break;
    const shard = await load(`terms/${i}.json`);
    for (const term in shard) {
      if (!term.startsWith(start) || left-- <= 0) continue;
      addPostings(shard[term], term === start ? 1 : 0.4 + 0.4 * (start.length / term.length), scores);
    }
  }
  return scores;
}

/** Notes with a term that is a slip of the finger away; the first letter has to be right. @param {Index} index @param {string} word */
async function similar(index, word) {
  /** @type {Scores} */
  const scores = new Map();
  const most = word.length > 7 ? 2 : 1;
  if (word.length < 4) return scores;
  const start = word.slice(0, word.length > 5 ? 2 : 1);
  const first = place(index.terms, start);
  for (let i = first; i < index.terms.length && i < first + 6; i++) {
    if (i > first && !index.terms[i].startsWith(start)) break;
    const shard = await load(`terms/${i}.json`);
    for (const term in shard) {
      const near = Math.abs(term.length - word.length) <= most && distance(term, word, most) <= most;
      if (near) addPostings(shard[term], 0.3, scores);
    }
  }
  return scores;
}

/** Edit distance with swaps, given up above a limit. @param {string} a @param {string} b @param {number} most */
function distance(a, b, most) {
  let before = /** @type {number[]} */ ([]);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length];
}

/** @param {Index} index @param {import("./terms.js").Wanted} wanted */
async function scoresOf(index, wanted) {
  if (wanted.run) {
    const terms = pairs(wanted.text);
    const single = [...wanted.text].length === 1;
    return both(await Promise.all(terms.map((term) => (single ? prefixed(index, term) : exact(index, term)))));
  }
  if (wanted.phrase) return exact(index, wanted.text);
  const found = wanted.text.length > 1 || wanted.typing ? await prefixed(index, wanted.text) : await exact(index, wanted.text);
  return found.size ? found : similar(index, wanted.text);
}

/** Notes that are in all. @param {Scores[]} all @returns {Scores} */
function both(all) {
  if (!all.length) return new Map();
  const [least, ...others] = [...all].sort((a, b) => a.size - b.size);
  /** @type {Scores} */
  const result = new Map();
  for (const [note, score] of least) {
    if (others.every((scores) => scores.has(note))) {
      result.set(note, others.reduce((sum, scores) => sum + (scores.get(note) ?? 0), score));
    }
  }
  return result;
}

/** @param {Index} index @param {import("./terms.js").Query} query */
async function candidates(index, query) {
  const parts = [
    ...query.wanted.map((wanted) => scoresOf(index, wanted)),
    ...query.tags.map((tag) => exact(index, "#" + tag)),
  ];
  const scores = both(await Promise.all(parts));
  for (const word of query.unwanted) {
    const without = both(
      await Promise.all(pieces(word).map((piece) => scoresOf(index, { ...piece, phrase: true, typing: false }))),
    );
    for (const note of without.keys()) scores.delete(note);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([note]) => note);
}

/** @param {Index} index @param {number} number @returns {Promise<Note>} */
async function note(index, number) {
  const group = place(index.groups, number);
  return (await load(`notes/${group}.json`))[number - index.groups[group]];
}

/** What has to stand in a note as it is: exact words, and runs of several characters. @param {import("./terms.js").Query} query */
function verbatim(query) {
  return [...query.phrases, ...query.wanted.filter((wanted) => wanted.run && !wanted.phrase).map((wanted) => wanted.text)];
}

/** @param {Note} found @param {string[]} phrases */
function holds(found, phrases) {
  const all = normalise([found.title, ...found.aliases, ...found.tags, ...found.sections.flat()].join("\n"));
  return phrases.every((phrase) => all.includes(phrase));
}

/**
 * The place to show: the section that holds most of the words, its heading counting double.
 * @param {Note} found @param {string[]} words
 */
function best(found, words) {
  let most = -1;
  let chosen = found.sections[0] ?? ["", "", ""];
  for (const section of found.sections) {
    const heading = normalise(section[1]);
    const text = normalise(section[2]);
    const score = words.reduce((sum, word) => sum + (heading.includes(word) ? 2 : 0) + (text.includes(word) ? 1 : 0), 0);
    if (score > most) {
      most = score;
      chosen = section;
    }
  }
  return most > 0 ? chosen : (found.sections[0] ?? ["", "", ""]);
}

/**
 * A stretch of text around the first of the words, cut into parts of which every second one is a word that was looked for.
 * @param {string} text @param {string[]} words @param {number} length
 */
function snippet(text, words, length) {
  const lower = text.toLowerCase();
  const first = Math.min(...words.map((word) => lower.indexOf(word)).filter((at) => at >= 0), text.length);
  const from = first === text.length ? 0 : Math.max(0, first - length / 3);
  const start = from > 0 ? text.indexOf(" ", from) : 0;
  const begin = start > 0 && start < first ? start + 1 : Math.round(from);
  return marked((begin > 0 ? "…" : "") + text.slice(begin, begin + length), words);
}

/** @param {string} text @param {string[]} words */
function marked(text, words) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.length ? text.split(new RegExp(`(${escaped.join("|")})`, "giu")) : [text];
}

/** @param {string} text */
async function search(text) {
  /** @type {Index} */
  const index = await load("index.json");
  const query = read(text);
  const numbers = index.notes ? await candidates(index, query) : [];
  const words = [...query.phrases, ...query.wanted.map((wanted) => wanted.text)].sort((a, b) => b.length - a.length);
  const phrases = verbatim(query);
  const seen = await Promise.all(numbers.slice(0, HITS * 2).map((number) => note(index, number)));
  const good = seen.filter((found) => holds(found, phrases));
  // A note that has the query for its name comes before those that only have it in theirs.
  const name = normalise(text).trim();
  const named = (/** @type {Note} */ found) => Number([found.title, ...found.aliases].some((other) => normalise(other) === name));
  good.sort((a, b) => named(b) - named(a));
  const hits = good.slice(0, HITS).map((found) => {
    const [anchor, heading, body] = best(found, words);
    return {
      href: found.href + (anchor ? "#" + encodeURIComponent(anchor) : ""),
      title: marked(found.title, words),
      heading: heading === found.title ? [] : marked(heading, words),
      text: snippet(body, words, SNIPPET),
    };
  });
  return { hits, count: numbers.length - (seen.length - good.length) };
}

addEventListener("message", async (event) => {
  const { id, text, base } = event.data;
  root = base;
  try {
    const answer = text === null ? { words: (await load("index.json")).words } : await search(text);
    postMessage({ id, ...answer });
  } catch (fault) {
    postMessage({ id, fault: String(fault) });
  }
});
