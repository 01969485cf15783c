// Makes the grammar resources from Prism. For maintainers; the build does not run it.
//
//   npm pack prismjs@1.30.0                             (unpack into FOLDER)
//   node garden-render/src/main/scripts/prism.mjs FOLDER garden-render/src/main/resources/dev/garden/render/code
//
// prism.index holds "name offset length needed…" for each grammar, the needed ones in the order in which they are to be loaded, and
// "alias =name" for each alias. prism.bodies holds the scripts, one behind the other. prism.js is the core.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
const { languages } = JSON.parse(readFileSync(`${from}/components.json`, 'utf8'));
delete languages.meta;

const list = (value) => (value === undefined ? [] : [].concat(value));
// What changes a grammar that others may have used already would make the colours of a page depend on the pages before it. So these
// are left out, and the three that change markup are always loaded as one.
const web = ['markup', 'css', 'regex', 'clike', 'javascript'];
const left = new Set(Object.keys(languages).filter((name) => languages[name].modify && !web.includes(name)));

function closure(name, into = []) {
  if (into.includes(name) || left.has(name)) return into;
  if (web.includes(name) && name !== 'clike' && name !== 'regex') {
    for (const each of web) if (!into.includes(each)) into.push(each);
    return into;
  }
  for (const needed of [...list(languages[name].require), ...list(languages[name].optional)]) closure(needed, into);
  if (!into.includes(name)) into.push(name);
  return into;
}

const names = Object.keys(languages).filter((name) => !left.has(name)).sort();
let bodies = '';
const lines = [];
for (const name of names) {
  const body = readFileSync(`${from}/components/prism-${name}.min.js`, 'utf8').trim();
  const ascii = body.replace(/[^\x00-\x7f]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
  const needed = closure(name);
  lines.push([name, bodies.length, ascii.length, ...needed.filter((each) => each !== name || needed.at(-1) !== name)].join(' '));
  bodies += ascii + '\n';
  for (const alias of list(languages[name].alias)) lines.push(`${alias} =${name}`);
}
writeFileSync(`${to}/prism.index`, lines.sort().join('\n') + '\n');
writeFileSync(`${to}/prism.bodies`, bodies);
copyFileSync(`${from}/components/prism-core.min.js`, `${to}/prism.js`);
