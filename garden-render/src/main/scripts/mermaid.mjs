// Copies Mermaid's modules into one folder, with relative imports and the ending .js that every server knows. For maintainers; the build
// does not run it.
//
//   npm pack mermaid@12.3.0                             (unpack into FOLDER)
//   node garden-render/src/main/scripts/mermaid.mjs FOLDER garden-render/src/main/resources/dev/garden/render/diagram/mermaid
//
// mermaid.files lists the modules.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
const chunks = `${from}/dist/chunks/mermaid.esm.min`;
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

const modules = [
  [`${from}/dist/mermaid.esm.min.mjs`, 'mermaid.js'],
  ...readdirSync(chunks).filter((name) => name.endsWith('.mjs')).map((name) => [`${chunks}/${name}`, name.replace(/\.mjs$/, '.js')]),
];
for (const [path, name] of modules) {
  const text = readFileSync(path, 'utf8')
    .replace(/(["'])\.\/(?:chunks\/mermaid\.esm\.min\/)?([\w.-]+)\.mjs\1/g, '$1./$2.js$1')
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
  if (/\.mjs["']/.test(text)) throw new Error(`${name} imports something unexpected`);
  writeFileSync(`${to}/${name}`, text);
}
writeFileSync(`${to}/mermaid.files`, modules.map(([, name]) => name).sort().join('\n') + '\n');
