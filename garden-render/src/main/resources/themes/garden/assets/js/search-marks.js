// @ts-check
// Finds the words of a query in texts as their authors wrote them, and cuts what is shown of a text.

import { normalise } from "./terms.js";

const SNIPPET = 140;
const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]";
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

// A word begins where no other word goes on; characters that are written without spaces are no part of it.
const BEFORE = `(?<!(?!${UNSPACED})[\\p{L}\\p{Nd}_])`;
const AFTER = `(?!(?!${UNSPACED})[\\p{L}\\p{Nd}_])`;

/**
 * A pattern for what was looked for, in normalised text. Vowel signs and the like may be in one and not in the other.
 * @param {string} text
 * @param {boolean} [whole] whether it has to end where a word ends
 */
export function pattern(text, whole = false) {
  const characters = [...text].map((character) => character.replace(/[.*+?^${}()|[\]\\/]/u, "\\$&") + "\\p{M}*");
  const start = new RegExp(`^${UNSPACED}`, "u").test(text) ? "" : BEFORE;
  const end = whole && !new RegExp(`${UNSPACED}$`, "u").test(text) ? AFTER : "";
  return new RegExp(start + characters.join("") + end, "gu");
}

/**
 * A text in its normalised form, and where each character of that stands in the text.
 * @param {string} text
 */
function fold(text) {
  let plain = "";
  /** @type {number[]} */
  const from = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = normalise(cluster);
    for (let i = 0; i < form.length; i++) from.push(index);
    plain += form;
  }
  from.push(text.length);
  return { plain, from };
}

/**
 * The stretches of a text that were looked for, in order, none inside another; `word` is the number of the pattern.
 * @param {string} text @param {RegExp[]} patterns
 */
function stretches(text, patterns) {
  const { plain, from } = fold(text);
  const all = patterns.flatMap((one, word) =>
    [...plain.matchAll(one)].map((match) => ({ start: from[match.index], end: from[match.index + match[0].length], word })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  /** @type {typeof all} */
  const apart = [];
  for (const one of all) if (one.end > (apart[apart.length - 1]?.end ?? 0)) apart.push(one);
  return apart;
}

/**
 * A text in parts of which every second one was looked for.
 * @param {string} text @param {RegExp[]} patterns
 */
export function marked(text, patterns) {
  const parts = [];
  let at = 0;
  for (const { start, end } of stretches(text, patterns)) {
    parts.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/**
 * The stretch of a text in which most of the words stand close together, marked.
 * @param {string} text @param {RegExp[]} patterns
 */
export function snippet(text, patterns) {
  const found = stretches(text, patterns);
  let first = 0;
  let most = 0;
  for (const { start } of found) {
    const near = new Set(found.filter((other) => other.start >= start && other.end < start + SNIPPET * 0.6).map((other) => other.word));
    if (near.size > most) {
      most = near.size;
      first = start;
    }
  }
  const begin = beginning(text, Math.min(first - SNIPPET / 3, text.length - SNIPPET), first);
  const end = ending(text, begin + SNIPPET);
  return marked((begin > 0 ? "…" : "") + text.slice(begin, end) + (end < text.length ? "…" : ""), patterns);
}

/** A place near `wanted`, not after `last`, where a word begins. @param {string} text @param {number} wanted @param {number} last */
function beginning(text, wanted, last) {
  if (wanted <= 0) return 0;
  const at = Math.round(wanted);
  const space = text.indexOf(" ", at);
  if (space >= 0 && space < Math.min(last, at + 20)) return space + 1;
  return /[\udc00-\udfff]/.test(text[at]) ? at - 1 : at;
}

/** A place at or before `wanted` where a word ends. @param {string} text @param {number} wanted */
function ending(text, wanted) {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  if (space > wanted - 20) return space;
  return /[\udc00-\udfff]/.test(text[wanted]) ? wanted - 1 : wanted;
}
