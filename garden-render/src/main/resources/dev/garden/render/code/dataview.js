// The Dataview query language of the Obsidian plugin of that name.
Prism.languages.dataview = {
  comment: { pattern: /(^|\n)[ \t]*\/\/[^\n]*/, lookbehind: true },
  string: /"(?:\\.|[^"\\\n])*"/,
  link: { pattern: /!?\[\[[^\]\n]*\]\]/, alias: 'string' },
  tag: { pattern: /(^|[\s(,!])#[^\s#()[\],"']+/, lookbehind: true, alias: 'symbol' },
  keyword: /\b(?:TABLE|LIST|TASK|CALENDAR|WITHOUT[ \t]+ID|FROM|WHERE|SORT|GROUP[ \t]+BY|FLATTEN|LIMIT|AS|ASC(?:ENDING)?|DESC(?:ENDING)?|AND|OR|OUTGOING)\b/i,
  boolean: /\b(?:true|false|null)\b/i,
  number: /\b\d{4}-\d{2}(?:-\d{2}(?:T[\d:.+Z-]+)?)?\b|\b\d+(?:\.\d+)?\b/,
  function: /\b[a-z_]\w*(?=\s*\()/i,
  property: { pattern: /(\bfile|\bthis|\brow|\brows)\.[\w.-]+/, lookbehind: true },
  builtin: /\b(?:file|this|rows?)\b/,
  operator: /!=|<=|>=|=>|[=<>+*/%&|!-]/,
  punctuation: /[()[\]{},.:]/,
};
