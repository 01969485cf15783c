// Between Java and Prism: text in, "class NUL text NUL class NUL text …" out, in the order of the code and without nesting.
var gardenClasses = {
  comment: 'c', prolog: 'c', doctype: 'c', cdata: 'c', shebang: 'c',
  keyword: 'k', atrule: 'k', rule: 'k', directive: 'k', statement: 'k',
  string: 's', char: 's', 'attr-value': 's', 'template-string': 's', 'triple-quoted-string': 's', url: 's', 'code-snippet': 's', value: 's',
  number: 'n', boolean: 'b', constant: 'b', symbol: 'b', null: 'b', nil: 'b', unit: 'n', date: 'n', hexcode: 'n', color: 'n',
  function: 'f', 'function-name': 'f', 'function-variable': 'f', 'function-definition': 'f', method: 'f', builtin: 'b',
  'class-name': 'y', namespace: 'y', 'generic-function': 'y', type: 'y', 'base-class': 'y', table: 'y', package: 'y',
  variable: 'v', property: 'v', key: 'v', parameter: 'v', 'assign-left': 'v', environment: 'v', field: 'v', label: 'v', argument: 'v',
  'attr-name': 'a', tag: 'g', selector: 'g', entity: 'b', regex: 'r', 'regex-source': 'r', 'char-class': 'r',
  annotation: 'm', decorator: 'm', macro: 'm', preprocessor: 'm', 'attribute': 'm', important: 'm', 'directive-hash': 'm',
  inserted: 'i', 'inserted-sign': 'i', 'inserted-arrow': 'i', deleted: 'd', 'deleted-sign': 'd', 'deleted-arrow': 'd', coord: 'm', diff: 'm',
  title: 'h', bold: 'h', italic: 'e', section: 'h', headline: 'h', link: 's', 'url-reference': 's',
  'shell-symbol': 'p', prompt: 'p', output: '',
  interpolation: '', 'interpolation-punctuation': 'm', punctuation: '', operator: '',
};

function gardenClass(token, outer) {
  var names = [token.type].concat(token.alias || []);
  for (var i = 0; i < names.length; i++) {
    if (Object.prototype.hasOwnProperty.call(gardenClasses, names[i])) return gardenClasses[names[i]];
  }
  return outer;
}

function gardenFlatten(content, outer, out) {
  if (typeof content === 'string') {
    if (content === '') return;
    if (out.length && out[out.length - 2] === outer) out[out.length - 1] += content;
    else out.push(outer, content);
  } else if (Array.isArray(content)) {
    for (var i = 0; i < content.length; i++) gardenFlatten(content[i], outer, out);
  } else {
    gardenFlatten(content.content, gardenClass(content, outer), out);
  }
}

function gardenTokens(code, language) {
  var env = { code: code, grammar: Prism.languages[language], language: language };
  Prism.hooks.run('before-tokenize', env);
  env.tokens = Prism.tokenize(env.code, env.grammar);
  Prism.hooks.run('after-tokenize', env);
  var out = [];
  gardenFlatten(env.tokens, '', out);
  return out.join('\0');
}
