import { readdirSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedDraft } from '../../working/named-result.test-support';
import { toBase64url } from './base64url';
import { decodeLink } from './decode-link';
import { mostInflated } from './deflate';
import { encodeLink } from './encode-link';
import { linkText, readLinkText } from './link-text';
import { mostRows } from './schema';

const names = readdirSync(new URL('../../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));
const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%=&?/+ ';

const links: string[] = [];
beforeAll(async () => {
  for (const name of names.slice(0, 20))
    links.push((await encodeLink(namedDraft(name), '0123abcd', '2026-11-20')) ?? '');
});

/** The links that are not told from whole ones, of all that a change makes of 20. */
function undetected(changed: (link: string) => Iterable<string>): string[] {
  expect(links).toHaveLength(20);
  return links.flatMap((link) => [...changed(link)].filter((text) => text !== link && readLinkText(text).ok));
}

describe('one character', () => {
  it('lost is found, at every place', () => {
    expect(
      undetected(function* (link) {
        for (let at = 0; at < link.length; at++) yield link.slice(0, at) + link.slice(at + 1);
      }),
    ).toEqual([]);
  });

  it('changed into any other is found, at every place', () => {
    expect(
      undetected(function* (link) {
        for (let at = 0; at < link.length; at++)
          for (const other of characters) yield link.slice(0, at) + other + link.slice(at + 1);
      }),
    ).toEqual([]);
  });

  it('swapped with the next is found, at every place', () => {
    expect(
      undetected(function* (link) {
        for (let at = 0; at + 1 < link.length; at++)
          yield link.slice(0, at) + link[at + 1] + link[at] + link.slice(at + 2);
      }),
    ).toEqual([]);
  });
});

const packed = (json: string) => linkText(toBase64url(deflateRawSync(json)));
const code = async (text: string) => {
  const link = await decodeLink(text);
  return link.ok ? 'ok' : link.code;
};

const log = (rows: number) =>
  JSON.stringify([rows, [60, ''], [0], [1], [1], [''], [''], [''], [''], [''], [''], ['']]);

const tuple = (rows: number) =>
  `["0123abcd","trtc","",["","",""],["",0,""],0,["CNY","","","",0,[]],"",${log(rows)}]`;

const wrong = (item: string, count: number) => Array(count).fill(item).join();

describe('what is no link of ours', () => {
  it('is told by its kind', async () => {
    expect(await code('')).toBe('not-a-link');
    expect(await code('hello')).toBe('damaged');
    expect(await code(`${links[0]} `)).toBe('damaged');
  });

  it('is a newer version only where its checksum holds', async () => {
    // The checksum of "2.AAAA"
    expect(await code('2.AAAA.ZZsiEWgX')).toBe('newer-version');
    expect(await code('2.AAAA.ZZsiEWgY')).toBe('damaged');
  });

  it('is refused though its checksum holds', async () => {
    for (const text of [packed('{}'), packed('[1,'), packed('[]'), linkText('AAAAA'), linkText('____')])
      expect(await code(text)).toBe('damaged');
  });

  it('is unpacked no further than 10 MB', async () => {
    const bomb = deflateRawSync(' '.repeat(10 * mostInflated));
    // Its end is missing: whoever unpacked that far would call it damaged
    expect(await code(linkText(toBase64url(bomb.subarray(0, -9))))).toBe('too-large');
    expect(await code(packed(' '.repeat(mostInflated)))).toBe('damaged');
  });

  it('says so of a million wrong items as of one', async () => {
    const columns = Array(9)
      .fill(`[${wrong('true', 100_000)}]`)
      .join();
    expect(await code(packed(tuple(3).replace(log(3), `[3,[60,""],[0],${columns}]`)))).toBe('damaged');
    for (const hostile of ['['.repeat(5_000_000), '[' + '[],'.repeat(3_000_000), wrong('{', 1_000_000)])
      expect(await code(packed(hostile))).toBe('damaged');
    expect(await code(packed(tuple(3).replace('0,[]]', '0,[["2026-03-17","1","2"]]]')))).toBe('ok');
    for (const months of [
      '[["2026-03-17","1"]]',
      '[["soon","1","2"]]',
      '[["2026-03-17","1",true]]',
      '[1e999]',
    ])
      expect(await code(packed(tuple(3).replace('0,[]]', `0,${months}]`)))).toBe('damaged');
    for (const kinds of ['[3]', '["0"]', '0'])
      expect(await code(packed(tuple(3).replace('[0],[1]', `${kinds},[1]`)))).toBe('damaged');
    expect(await code(packed(tuple(3).replace('[0],[1]', '[0],[1e999]')))).toBe('damaged');
  });

  it('gives no more rows than a link may have', async () => {
    expect(await code(packed(tuple(3)))).toBe('ok');
    expect(await code(packed(tuple(mostRows + 1)))).toBe('damaged');
    expect(await code(packed(tuple(-1)))).toBe('damaged');
  });
});
