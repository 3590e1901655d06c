import { inherited } from './hostile';
import type { Random } from './random';

/** What no value can be but a JSON text can say: keys twice, numbers beyond any, an own `__proto__` everywhere, the depths. */
export function oddJson(random: Random, json: unknown): string {
  const text = JSON.stringify(json) ?? '';
  return random.pick(ways)(random, text);
}

const numbers = ['1e400000', '-1e400000', '-0', '0.1e-400000', '9'.repeat(400), '9007199254740993', '1E+2'];
const values = ['null', '{"polluted":true}', '[]', '"x"', '1e400000'];

const ways = [
  /** A key of its own at the head of each object; some hold it already. */
  (random: Random, text: string) => {
    const key = random.pick([...inherited, 'kind', 'log', 'start', 'format', 'clause', 'p']);
    return text.replaceAll(/\{(?!\})/g, `{"${key}":${random.pick(values)},`);
  },
  /** The same at the end of one of them, where the last one counts. */
  (random: Random, text: string) =>
    oneOf(random, text, /(?<=[^{])\}/g, `,"${random.pick(inherited)}":${random.pick(values)}}`),
  (random: Random, text: string) => oneOf(random, text, /(?<=[:[,])-?\d+(\.\d+)?/g, random.pick(numbers)),
  (random: Random, text: string) => {
    const depth = 10 ** (1 + random.below(5));
    const deep = random.once(2)
      ? `${'['.repeat(depth)}${']'.repeat(depth)}`
      : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    return oneOf(random, text, /(?<=[:[,])("[^"\\]*"|-?\d+)(?=[,\]}])/g, deep);
  },
  (random: Random, text: string) =>
    oneOf(random, text, /"/g, random.pick(['"\\ud800', '"\\udfff\\ud800', '"\\u0000', '"\u2028'])),
  (random: Random, text: string) => random.pick(['\ufeff', '\u2028', '\0', ' \n']) + text,
];

/** One of the places that a pattern finds, another in its stead. */
function oneOf(random: Random, text: string, pattern: RegExp, put: string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { 0: found, index } = random.pick(places);
  return text.slice(0, index) + put + text.slice(index + found.length);
}
