import { hostileTexts, hostileValues, inherited } from './hostile';
import type { Random } from './random';

/** What JSON is made of. */
const jsonSigns = '0123456789-.eE,:"[]{}\\ ';

/** One to four bytes changed, taken out, put in, or a stretch doubled. */
export function mutatedBytes(random: Random, bytes: Buffer, signs = jsonSigns): Buffer {
  let result = bytes;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(result.length);
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    const one = Buffer.of(
      random.once(2) ? random.below(256) : signs.charCodeAt(random.below(signs.length)) % 256,
    );
    const parts = random.pick([
      [before, one, after.subarray(1)],
      [before, after.subarray(1)],
      [before, one, after],
      [before, after.subarray(0, random.below(40)), after],
    ]);
    result = Buffer.concat(parts);
  }
  return result;
}

/** As `mutatedBytes`, by characters, with hostile texts among what is put in. `signs`: what such a text is made of. */
export function mutatedText(random: Random, text: string, signs: readonly string[]): string {
  let result = text;
  for (let times = 1 + random.below(5); times > 0; times--) {
    const at = random.below(result.length + 1);
    const to = at + random.below(random.once(3) ? 30 : 3);
    const put = random.pick([
      '',
      random.pick(signs),
      random.pick(signs),
      random.pick(hostileTexts),
      result.slice(at, to).repeat(2),
    ]);
    result = result.slice(0, at) + put + result.slice(to);
  }
  return result;
}

/** A JSON value in which one to four things are others: a value, a key, an item more or less, two in each other's place. */
export function mutatedJson(random: Random, json: unknown): unknown {
  const held = { json: structuredClone(json) };
  for (let times = 1 + random.below(4); times > 0; times--) {
    const places = placesIn(held);
    if (places.length === 0) break;
    const [owner, key] = random.pick(places);
    const [other, itsKey] = random.pick(places);
    const value: unknown = Reflect.get(owner, key);
    switch (random.below(6)) {
      case 0:
        define(owner, key, structuredClone(Reflect.get(other, itsKey)));
        break;
      case 1:
        if (Array.isArray(owner)) owner.splice(Number(key), 1);
        else Reflect.deleteProperty(owner, key);
        break;
      case 2:
        if (Array.isArray(owner)) owner.splice(Number(key), 0, structuredClone(value));
        else define(owner, random.pick([...inherited, itsKey, `${key}x`]), structuredClone(value));
        break;
      case 3:
        define(owner, key, near(random, value));
        break;
      default:
        define(owner, key, structuredClone(random.pick(hostileValues)));
    }
  }
  return held.json;
}

/** A value like it: a number or a text of digits a little or a lot larger, a text cut or doubled. */
function near(random: Random, value: unknown): unknown {
  const by = random.pick([1, -1, 0.5, 1e3, 1e9, 1e15, -1e15]);
  if (typeof value === 'number') return value + by;
  if (typeof value !== 'string') return [value];
  const digits = /\d+/.exec(value)?.[0];
  if (digits !== undefined && random.once(2)) return value.replace(digits, String(Number(digits) + by));
  return random.pick([value + value, value.slice(1), value.slice(0, -1), ` ${value}`, value.toUpperCase()]);
}

/** Also what is named as an object's own prototype is. */
function define(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(owner: object): [object, string][] {
  return Object.keys(owner).flatMap((key): [object, string][] => {
    const value: unknown = Reflect.get(owner, key);
    return [[owner, key], ...(typeof value === 'object' && value !== null ? placesIn(value) : [])];
  });
}
