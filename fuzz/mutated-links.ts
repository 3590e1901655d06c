import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { linkText } from '../src/case/link/link-text';
import { oddJson } from './json-text';
import { mutatedBytes, mutatedJson } from './mutate';
import type { Random } from './random';

/** A link broken at random, in its text, in what is packed, in its JSON or in what that means. */
export function mutatedLink(random: Random, links: readonly string[]): string {
  return random.pick(ways)(random, random.pick(links));
}

const ways = [
  /** The text as it travels. */
  (random: Random, link: string) => mutatedBytes(random, Buffer.from(link)).toString('latin1'),
  /** The packed bytes, under a checksum that holds. */
  (random: Random, link: string) =>
    linkText(mutatedBytes(random, packedOf(link)).toString('base64url') || 'AA'),
  /** The JSON, packed anew. */
  (random: Random, link: string) => packed(mutatedBytes(random, inflateRawSync(packedOf(link)))),
  /** The values in the JSON. */
  (random: Random, link: string) => {
    const json: unknown = JSON.parse(inflateRawSync(packedOf(link)).toString());
    return packed(Buffer.from(JSON.stringify(mutatedJson(random, json)) ?? ''));
  },
  /** The JSON as no value can say it. */
  (random: Random, link: string) =>
    packed(Buffer.from(oddJson(random, JSON.parse(inflateRawSync(packedOf(link)).toString())))),
  /** The packed stream cut off, twice, with more behind it, or not packed at all. */
  (random: Random, link: string) => {
    const stream = packedOf(link);
    const other = random.pick([
      stream.subarray(0, random.below(stream.length)),
      Buffer.concat([stream, stream]),
      Buffer.concat([stream, Buffer.from([random.below(256)])]),
      deflateRawSync(inflateRawSync(stream), { level: 0 }),
      deflateRawSync(stream),
    ]);
    return linkText(other.toString('base64url'));
  },
];

function packed(json: Buffer): string {
  return linkText(deflateRawSync(json, { level: 1 }).toString('base64url'));
}

function packedOf(link: string): Buffer {
  return Buffer.from(link.split('.')[1] ?? '', 'base64url');
}
