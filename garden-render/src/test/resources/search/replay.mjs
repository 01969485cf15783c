// Types queries letter by letter, waiting for each answer, and counts what the search fetches. Arguments: the site, the folder of the
// modules, the queries. Prints a line for each: bytes when it is open, bytes in all, notes found, the first hit.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const MODULES = /^(search.*|terms)\.js$/;
const SITE = "http://garden.example/";
const [site, modules, ...queries] = process.argv.slice(2);
const size = (path) => gzipSync(readFileSync(path)).length;

let bytes = 0;
let receive;
let hear;
globalThis.addEventListener = (_, listener) => (receive = listener);
globalThis.postMessage = (answer) => hear(answer);
globalThis.fetch = async (address) => {
  const path = join(site, new URL(address).pathname);
  bytes += size(path);
  return { ok: true, json: async () => JSON.parse(readFileSync(path, "utf8")) };
};

/** A worker that has fetched nothing yet. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), "garden-search-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of readdirSync(modules).filter((file) => MODULES.test(file))) cpSync(join(modules, name), join(folder, name));
  await import(pathToFileURL(join(folder, "search-worker.js")).href);
  rmSync(folder, { recursive: true });
  let id = 0;
  return (text) =>
    new Promise((resolve) => {
      hear = resolve;
      receive({ data: { id: ++id, text, base: SITE } });
    });
}

for (const query of queries) {
  bytes = readdirSync(modules).filter((file) => MODULES.test(file)).reduce((sum, file) => sum + size(join(modules, file)), 0);
  const ask = await start();
  await ask(null);
  const opened = bytes;
  let answer;
  for (let end = 1; end <= query.length; end++) answer = await ask(query.slice(0, end));
  if (answer.fault) throw new Error(answer.fault);
  console.log([opened, bytes, answer.count, answer.hits[0]?.title.join("")].join("\t"));
}
