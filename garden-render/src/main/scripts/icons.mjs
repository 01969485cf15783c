// Makes the icon resources from Iconify's JSON. For maintainers; the build does not run it.
//
//   npm pack @iconify-json/mdi@1.2.3 @iconify-json/lucide@1.2.137     (unpack each into FOLDER/SET)
//   node garden-render/src/main/scripts/icons.mjs FOLDER garden-render/src/main/resources/dev/garden/render/icon
//
// SET.index holds one line an icon, sorted by name: "name offset length" and, when it is not 0 0 24 24, the viewBox.
// SET.bodies holds the elements of all icons, one behind the other; an alias points to the bytes of its icon.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
const usual = '0 0 24 24';

for (const set of ['lucide', 'mdi']) {
  const json = JSON.parse(readFileSync(`${from}/${set}/icons.json`, 'utf8'));
  const places = new Map();
  let bodies = '';
  for (const name of Object.keys(json.icons).sort()) {
    const icon = json.icons[name];
    const box = [0, 0, icon.width ?? json.width, icon.height ?? json.height].join(' ');
    places.set(name, `${bodies.length} ${icon.body.length}${box === usual ? '' : ' ' + box}`);
    bodies += icon.body;
  }
  for (const [name, alias] of Object.entries(json.aliases ?? {})) {
    let parent = alias.parent;
    while (json.aliases[parent]) parent = json.aliases[parent].parent;
    if (Object.keys(alias).some((key) => key !== 'parent')) throw new Error(`${name}: turned aliases are not supported`);
    places.set(name, places.get(parent));
  }
  if (/[^\x20-\x7e]/.test(bodies)) throw new Error('offsets count bytes, so the bodies have to be ASCII');
  const lines = [...places.keys()].sort().map((name) => `${name} ${places.get(name)}\n`);
  writeFileSync(`${to}/${set}.index`, lines.join(''));
  writeFileSync(`${to}/${set}.bodies`, bodies);
}
