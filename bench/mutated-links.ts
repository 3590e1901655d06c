import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { linkText } from '../src/case/link/link-text';

/** Links broken at random, at each depth: in the text, in what is packed, in what is meant. The same for the same seed. */
export function* mutatedLinks(links: readonly string[], count: number): Generator<string> {
  for (let made = 0; made < count; made++) {
    const link = links[random(links.length)] ?? '';
    yield ways[made % ways.length]?.(link) ?? '';
  }
}

const ways = [
  /** The text as it travels. */
  (link: string) => mutated(Buffer.from(link)).toString('latin1'),
  /** The packed bytes, under a checksum that holds. */
  (link: string) => linkText(mutated(packedOf(link)).toString('base64url') || 'AA'),
  /** The JSON, packed anew. */
  (link: string) =>
    linkText(deflateRawSync(mutated(inflateRawSync(packedOf(link))), { level: 1 }).toString('base64url')),
];

function packedOf(link: string): Buffer {
  return Buffer.from(link.split('.')[1] ?? '', 'base64url');
}

/** One to four bytes changed, taken out, put in, or a stretch doubled. */
function mutated(bytes: Buffer): Buffer {
  let result = bytes;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(result.length);
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    const one = Buffer.of(random(2) ? random(256) : (signs[random(signs.length)] ?? 0));
    const parts = [
      [before, one, after.subarray(1)],
      [before, after.subarray(1)],
      [before, one, after],
      [before, after.subarray(0, random(40)), after],
    ][random(4)];
    result = Buffer.concat(parts ?? []);
  }
  return result;
}

/** What JSON is made of. */
const signs = Buffer.from('0123456789-.eE,:"[]{}\\ ');

let seed = 1;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}
