// Between Java and Temml: text in, text out. An answer that begins with "<" is MathML, any other is "OFFSET MESSAGE".
function gardenMath(tex, block, pairs) {
  var macros = {};
  var parts = pairs.split('\0');
  for (var i = 0; i + 1 < parts.length; i += 2) macros[parts[i]] = parts[i + 1];
  try {
    return temml.renderToString(tex, {
      displayMode: block,
      annotate: true,
      throwOnError: true,
      trust: false,
      maxSize: [30, 300],
      maxExpand: 1000,
      macros: macros,
    });
  } catch (e) {
    if (!(e instanceof temml.ParseError)) return lonelyScript(tex, e);
    // Temml appends the place and an excerpt with underlined letters; the place goes back as a number.
    var message = String(e.message).replace(/ at (position \d+|end of input): [^]*$/, '').replace(/\s+/g, ' ').trim();
    var offset = typeof e.position === 'number' && e.position >= 0 ? Math.min(e.position, tex.length) : -1;
    return offset + ' ' + message;
  }
}

// Temml 0.13.5 trips over its own feet where "^" or "_" has nothing after it, and says nothing of use.
function lonelyScript(tex, e) {
  var found = /[_^]\s*(?=[_^&]|$)/.exec(tex);
  if (!found) throw e;
  return found.index + " Expected something after '" + found[0].charAt(0) + "'";
}
