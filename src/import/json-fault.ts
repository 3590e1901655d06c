/** Where a text that was meant as JSON stops being it. */
export interface JsonFault {
  /** It ends before it is complete. */
  readonly cutOff: boolean;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * How JSON begins, and a log does not: with an object's key, or with a list's first value and a comma. A line of a log may
 * begin with a bracket too: `[2026-03-20 10:00] down`.
 */
const beginning =
  /^[\s[]*\{\s*(?:["'}]|[\w$]+\s*:|$)|^\s*\[\s*(?:\[\s*)?(?:"[^"\n]*"|-?\d+(?:\.\d+)?)\s*,\s*(?:["'{[\d-]|$)|^\s*\[\s*$/;

const token =
  /\s*(?:(?<mark>[[\]{},:])|(?<text>"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/y;
const rest = /\s*/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** The fault in a text that is not JSON; null where it was not meant as JSON. */
export function faultIn(text: string): JsonFault | null {
  if (!beginning.test(text.slice(0, 1000))) return null;
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text)?.groups;
    const next: Expected | null = found ? after(expected, found, open) : null;
    if (next === null) break;
    expected = next;
    at = token.lastIndex;
  }
  rest.lastIndex = at;
  const fault = at + (rest.exec(text)?.[0].length ?? 0);
  const before = text.slice(0, fault).split(/\r\n|\r|\n/);
  return {
    cutOff: expected !== 'nothing' && isUnfinished(text.slice(fault)),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** What may follow a token; null where it may not stand there. Brackets that are open are kept in `open`. */
function after(
  expected: Expected,
  { mark, text, value }: Readonly<Record<string, string | undefined>>,
  open: string[],
): Expected | null {
  const isValue = expected === 'value' || expected === 'value or end';
  const isKey = expected === 'key' || expected === 'key or end';
  if (text !== undefined && isKey) return 'colon';
  if (text !== undefined || value !== undefined) return isValue ? closed(open) : null;
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') return expected !== 'comma or end' ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (mark === '[' || mark === '{') {
    if (isValue) open.push(mark);
    return !isValue ? null : mark === '{' ? 'key or end' : 'value or end';
  }
  const own = mark === '}' ? '{' : '[';
  const mayEnd = expected === 'comma or end' || expected === (own === '{' ? 'key or end' : 'value or end');
  if (!mayEnd || open.at(-1) !== own) return null;
  open.pop();
  return closed(open);
}

function closed(open: readonly string[]): Expected {
  return open.length > 0 ? 'comma or end' : 'nothing';
}

/** Nothing more, or the beginning of a text, a number or a word that the end cut. */
function isUnfinished(tail: string): boolean {
  return /^(?:"(?:[^"\\\n]|\\.)*\\?|-?[\d.eE+-]*|t(?:r(?:u)?)?|f(?:a(?:l(?:s)?)?)?|n(?:u(?:l)?)?)$/.test(
    tail,
  );
}
