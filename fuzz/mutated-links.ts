import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { linkText } from '../src/case/link/link-text';
import { mutatedBytes, mutatedJson } from './mutate';
import type { Random } from './random';

/** A link broken at random, at one of four depths: in the text, in what is packed, in its JSON, in what that means. */
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
];

function packed(json: Buffer): string {
  return linkText(deflateRawSync(json, { level: 1 }).toString('base64url'));
}

function packedOf(link: string): Buffer {
  return Buffer.from(link.split('.')[1] ?? '', 'base64url');
}
