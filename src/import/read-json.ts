import { faultIn, type JsonFault } from './json-fault';

/** What a JSON text holds; for JSON Lines a list, in which a line that is no JSON stays the text it is. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  /** `fault`: where it was meant as JSON, and is none. */
  | { readonly ok: false; readonly fault: JsonFault | null };

/** No export nests so deep; what does would exhaust the stack of whoever walks through it. */
const deepest = 100;
const no: JsonReading = { ok: false, fault: null };

/** A JSON text, or JSON Lines. Not ok: it is something else, such as a log whose lines begin with a bracket. */
export function readJson(text: string): JsonReading {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(trimmed) || nesting(trimmed) > deepest) return no;
  const whole = parse(trimmed);
  if (whole.ok) return whole;
  const lines = readLines(trimmed);
  return lines.ok ? lines : { ok: false, fault: faultIn(text.replace(/^\ufeff/, '')) };
}

function readLines(text: string): JsonReading {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const first = parse(lines[0] ?? '');
  if (lines.length < 2 || !first.ok) return no;
  const values = lines.map((line) => {
    const read = parse(line);
    return read.ok ? read.value : line;
  });
  const good = values.filter((value) => typeof value === 'object').length;
  return good * 2 > values.length ? { ok: true, value: values } : no;
}

function parse(text: string): JsonReading {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return no;
  }
}

/** How deep brackets stand in one another, those in texts not counted. */
function nesting(text: string): number {
  let [depth, most] = [0, 0];
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '[' || sign === '{') most = Math.max(most, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return most;
}
