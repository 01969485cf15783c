// Turns a JavaScript library into the ES5 that Rhino reads. For maintainers; the build does not run it.
//
//   npm install typescript@5.9.3 terser@5.51.2          (in the folder TOOLS)
//   npm pack temml@0.13.5                               (unpack into TEMML)
//   node es5.mjs TOOLS TEMML/dist/temml.js temml.js
//   node es5.mjs TOOLS TEMML/contrib/mhchem/mhchem.js mhchem.js
//
// Rhino has no classes, no default parameters and no for-of over destructuring; it takes what TypeScript makes of them.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const [, , tools, from, to] = process.argv;
const require = createRequire(tools + '/');
const ts = require('typescript');
const { minify } = require('terser');

const down = ts.transpileModule(readFileSync(from, 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None, downlevelIteration: true, removeComments: true, ignoreDeprecations: '5.0' },
}).outputText;
const small = await minify(down, { ecma: 5, compress: true, mangle: true, format: { ascii_only: true, max_line_len: 20000 } });
writeFileSync(to, small.code + '\n');
