// @ts-check
// Answers queries away from the page: ranks notes, looks into the passages of the best, and cuts what is shown of them.

import { exact, isHere, locate, open, passage, prefixed, similar } from "./search-index.js";
import { marked, pattern, snippet } from "./search-marks.js";
import { normalise, read, terms } from "./terms.js";

const HITS = 12;
/** So many while the index cannot know yet what is meant. */
const FIRST_HITS = 8;
/** So many notes are looked into for words that have to stand side by side. */
const MOST_EXAMINED = 36;
/** A long run is looked for by some of its pairs, and then in the text. */
const MOST_PAIRS = 8;
/** Milliseconds of rest after which what one typed is worth texts, and the first letter of a word an answer. */
const REST = 60;
const LONG_REST = 400;

/**
 * @typedef {import("./search-index.js").Index} Index
 * @typedef {import("./search-index.js").Answer & { exact?: RegExp }} Answer `exact` has to be found in the text of the passage
 */

/** @param {Map<number, number>[]} all @returns {Map<number, number>} what is in each, with the sums */
function both(all) {
  if (!all.length) return new Map();
  const [least, ...others] = [...all].sort((a, b) => a.size - b.size);
  /** @type {Map<number, number>} */
  const result = new Map();
  for (const [number, score] of least) {
    if (others.every((scores) => scores.has(number))) {
      result.set(number, others.reduce((sum, scores) => sum + (scores.get(number) ?? 0), score));
    }
  }
  return result;
}

/** Passages with all terms of a text that has to stand as it is. @param {Index} index @param {import("./terms.js").Exact} wanted */
async function together(index, { text, pieces, open }) {
  const all = [...new Set(terms(pieces))];
  const last = all[all.length - 1];
  const step = Math.max(1, all.length / MOST_PAIRS);
  const some = Array.from({ length: Math.min(all.length, MOST_PAIRS) }, (_, i) => all[Math.floor(i * step)]);
  const goesOn = (/** @type {string} */ term) => open && term === last && !pieces[pieces.length - 1].run;
  const scores = both(
    await Promise.all(some.map((term) => (goesOn(term) ? prefixed(index, term, true).then((one) => one.scores) : exact(index, term)))),
  );
  const sure = all.length === 1 && last === text;
  return { scores, words: [text], loose: false, total: -1, exact: sure ? undefined : pattern(text, !open) };
}

/** @param {Index} index @param {import("./terms.js").Piece} piece @param {boolean} typing @returns {Promise<Answer>} */
async function answer(index, piece, typing) {
  const single = [...piece.text].length === 1;
  if (piece.run ? !single : single && !typing) return together(index, { text: piece.text, pieces: [piece], open: false });
  const found = await prefixed(index, piece.text, typing);
  return found.scores.size || piece.run ? found : similar(index, piece.text, typing);
}

/** @param {Index} index @param {string} tag @param {boolean} typing @returns {Promise<Answer>} */
async function tagged(index, tag, typing) {
  const scores = await exact(index, "#" + tag);
  const found = { scores, words: [], loose: false, total: -1 };
  return scores.size || !typing ? found : { ...(await prefixed(index, "#" + tag, typing)), words: [] };
}

/** @param {Index} index @param {import("./terms.js").Query} query @returns {Promise<Answer[]>} */
function answers(index, query) {
  const last = query.words.length - 1;
  return Promise.all([
    ...query.words.map((piece, i) => answer(index, piece, query.typing && i === last)),
    ...query.exact.map((wanted) => together(index, wanted)),
    ...query.tags.map((tag) => tagged(index, tag, query.typing)),
  ]);
}

/** The best score of each note. @param {Index} index @param {Map<number, number>} scores */
function byNote(index, scores) {
  /** @type {Map<number, number>} */
  const notes = new Map();
  for (const [number, score] of scores) {
    const note = index.noteOf[number];
    if (score > (notes.get(note) ?? 0)) notes.set(note, score);
  }
  return notes;
}

/**
 * The notes, best first, that have all that is asked for. Of what is loose only the best passages are known, so it sorts and cannot
 * tell who is out.
 * @param {Index} index @param {Answer[]} all
 */
function rank(index, all) {
  const firm = all.filter((one) => !one.loose);
  const base = firm.length ? firm : all.slice(0, 1);
  const scores = both(base.map((one) => byNote(index, one.scores)));
  for (const one of all.filter((other) => !base.includes(other))) {
    for (const [note, score] of byNote(index, one.scores)) {
      const sum = scores.get(note);
      if (sum !== undefined) scores.set(note, sum + score);
    }
  }
  return scores;
}

/** Takes notes out that have what is not wanted; gives back what only the texts can tell. @param {Index} index @param {import("./terms.js").Query} query @param {Map<number, number>} notes */
async function leaveOut(index, query, notes) {
  const found = await Promise.all([
    ...query.unwanted.map((text) => together(index, text)),
    ...query.unwantedTags.map((tag) => tagged(index, tag, false)),
  ]);
  for (const one of found.filter((other) => !other.exact)) {
    for (const note of byNote(index, one.scores).keys()) notes.delete(note);
  }
  return found.filter((one) => one.exact);
}

/** The passages of a note that an answer names, best first. @param {Index} index @param {number} note @param {Answer} answer */
function passagesOf(index, note, { scores }) {
  const numbers = [];
  for (let number = index.starts[note]; number < index.starts[note + 1]; number++) if (scores.has(number)) numbers.push(number);
  return numbers.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
}

/** The passage of a note in which something stands as it was asked for. @param {Index} index @param {number} note @param {Answer} answer */
async function holding(index, note, answer) {
  for (const number of passagesOf(index, note, answer)) {
    const { title, aliases, tags, sections } = await passage(index, number);
    const texts = [title, ...aliases, ...tags, ...sections.flatMap(([, text, ...path]) => [text, path[path.length - 1] ?? ""])];
    if (answer.exact && texts.some((text) => normalise(text).search(answer.exact ?? /^/) >= 0)) return number;
  }
  return -1;
}

/** The passage of a note that holds most of what was asked for. @param {Index} index @param {number} note @param {Answer[]} all */
function mostTelling(index, note, all) {
  let chosen = index.starts[note];
  let most = 0;
  for (let number = chosen; number < index.starts[note + 1]; number++) {
    const sum = all.reduce((total, { scores }) => total + (scores.has(number) ? 100 + (scores.get(number) ?? 0) : 0), 0);
    if (sum > most) {
      most = sum;
      chosen = number;
    }
  }
  return chosen;
}

/** The passage to show of a note, -1 if it does not hold what it should. @param {Index} index @param {number} note @param {Answer[]} all @param {Answer[]} unwanted */
async function examine(index, note, all, unwanted) {
  const held = await Promise.all(all.filter((one) => one.exact).map((one) => holding(index, note, one)));
  const bad = await Promise.all(unwanted.map((one) => holding(index, note, one)));
  if (held.includes(-1) || bad.some((number) => number >= 0)) return -1;
  return held[0] ?? mostTelling(index, note, all);
}

/**
 * The section to show: the one that holds most of the words, its heading counting double. A note that is named so is shown from its
 * beginning.
 * @param {string} title @param {string[][]} sections @param {RegExp[]} patterns
 */
function bestSection(title, sections, patterns) {
  let most = 0;
  let chosen = sections[0] ?? ["", ""];
  const has = (/** @type {RegExp} */ one) => normalise(title).search(one) >= 0;
  if (patterns.every(has) && patterns.some((one) => normalise(chosen[1]).search(one) >= 0)) return chosen;
  for (const section of sections) {
    const text = normalise(section[1]);
    const heading = section.length > 2 ? normalise(section[section.length - 1]) : "";
    const score = patterns.reduce((sum, one) => sum + (heading.search(one) < 0 ? 0 : 2) + (text.search(one) < 0 ? 0 : 1), 0);
    if (score > most) {
      most = score;
      chosen = section;
    }
  }
  return chosen;
}

/** @param {import("./search-index.js").Passage} found @param {RegExp[]} patterns */
function hit(found, patterns) {
  const section = bestSection(found.title, found.sections, patterns);
  const [anchor, own, ...path] = section;
  // Below a heading that has no text of its own, the text of the next one says more than nothing.
  const text = own || (found.sections.slice(found.sections.indexOf(section)).find((other) => other[1])?.[1] ?? "");
  const title = marked(found.title, patterns);
  const alias = title.length > 1 ? [] : found.aliases.map((name) => marked(name, patterns)).find((parts) => parts.length > 1);
  return {
    href: found.href + (anchor ? "#" + encodeURIComponent(anchor) : ""),
    title,
    alias: alias ?? [],
    path: path.filter((heading) => heading !== found.title).map((heading) => marked(heading, patterns)),
    text: snippet(text, patterns),
  };
}

/** @param {number} time */
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Looks into the best notes until there are enough of which the texts hold what they should.
 * @param {Index} index @param {number[]} notes @param {number} most @param {(note: number) => Promise<number>} look
 * @param {() => boolean} stale
 */
async function choose(index, notes, most, look, stale) {
  /** @type {import("./search-index.js").Passage[]} */
  const good = [];
  let bad = 0;
  for (let at = 0; at < Math.min(notes.length, MOST_EXAMINED) && good.length < most && !stale(); at += most) {
    const shown = await Promise.all(notes.slice(at, at + most).map(look));
    const found = shown.filter((number) => number >= 0);
    bad += shown.length - found.length;
    good.push(...(await Promise.all(found.map((number) => passage(index, number)))));
  }
  return { good: good.slice(0, most), bad };
}

/** A note that has the query for its name comes before those that only have it in theirs. @param {string} text */
function namedFirst(text) {
  const name = normalise(text).trim();
  /** @param {import("./search-index.js").Passage} one */
  const named = ({ title, aliases }) => Number([title, ...aliases].some((other) => normalise(other) === name));
  return (/** @type {import("./search-index.js").Passage} */ a, /** @type {import("./search-index.js").Passage} */ b) => named(b) - named(a);
}

/** @param {string} text @param {() => boolean} stale whether something else was asked for meanwhile */
async function search(text, stale) {
  if (/^[a-z0-9]$/i.test(text.trim())) await rest(LONG_REST);
  const index = await open();
  if (stale() || !index.terms.length) return { hits: [], count: 0 };
  const query = read(text);
  const all = await answers(index, query);
  const scores = rank(index, all);
  const unwanted = await leaveOut(index, query, scores);
  const notes = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([note]) => note);
  const most = all.some((one) => one.loose) ? FIRST_HITS : HITS;
  if (!notes.slice(0, most).every((note) => isHere(index, mostTelling(index, note, all)))) await rest(REST);
  const { good, bad } = await choose(index, notes, most, (note) => examine(index, note, all, unwanted), stale);
  const patterns = all.flatMap(({ words }) => words).map((word) => pattern(word));
  const total = all.length === 1 && !query.unwanted.length ? Math.max(all[0].total, notes.length) : notes.length;
  return { hits: good.sort(namedFirst(text)).map((one) => hit(one, patterns)), count: good.length && total - bad };
}

let latest = 0;

addEventListener("message", async (event) => {
  const { id, text, base } = event.data;
  locate(base);
  latest = id;
  try {
    const answer = text === null ? { words: (await open()).words } : await search(text, () => latest !== id);
    postMessage({ id, ...answer });
  } catch (fault) {
    postMessage({ id, fault: String(fault) });
  }
});
