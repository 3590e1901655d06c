import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { namedDraft } from '../../working/named-result.test-support';
import type { Draft } from '../draft';
import { decodeLink } from './decode-link';
import { encodeLink } from './encode-link';
import { isLinkPath, linkAddress, readLinkPath } from './link-address';
import { isStrayLink } from './stray-link';

/** A link's whole address behind the page's, broken as programs break it. */

const page = 'https://example.com/sla/';
const product = 'trtc';
let address: string;
let draft: Draft | null;
beforeAll(async () => {
  const text = await encodeLink(namedDraft('trtc-agreement-example-full-march'), '0123abcd', '2026-11-20');
  address = linkAddress(page, product, text ?? '');
  const link = await decodeLink(text ?? '');
  draft = link.ok ? link.draft : null;
});

/** What somebody sees who opens an address: its case, a word about the link, another page, or none of ours. */
async function seen(text: string): Promise<Draft | 'link-fault' | 'another-page' | 'not-ours'> {
  const url = new URL(text);
  // Of such an address its host says that there is nothing; were it to send the page, that would say more.
  if (url.origin + url.pathname !== page) return 'not-ours';
  if (isStrayLink(url)) return 'link-fault';
  const path = decoded(`/${url.hash.replace(/^#?\/?/, '')}`);
  if (!isLinkPath(path)) return 'another-page';
  const place = readLinkPath(path);
  const link = place.ok ? await decodeLink(place.text) : place;
  return link.ok && place.ok && link.draft.product === place.product ? link.draft : 'link-fault';
}

/** As the router hands it on. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const changes = {
  'one lost': (at: number) => address.slice(0, at) + address.slice(at + 1),
  'one changed': (at: number, other: string) => address.slice(0, at) + other + address.slice(at + 1),
  'one more': (at: number, other: string) => address.slice(0, at) + other + address.slice(at),
  'swapped with the next': (at: number) =>
    address.slice(0, at) + (address[at + 1] ?? '') + (address[at] ?? '') + address.slice(at + 2),
};

it.each(Object.entries(changes))(
  'with %s at any place is the same case or none, and never silence',
  async (_, change) => {
    expect(draft).not.toBeNull();
    const place = fc.integer({ min: page.length, max: address.length - 1 });
    const other = fc.oneof(
      fc.constantFrom('#', '?', '/', '&', '=', '%', '.', '-', ' ', 'a', '1'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(place, other, async (at, sign) => {
        const outcome = await seen(change(at, sign));
        if (typeof outcome === 'object') expect(outcome).toEqual(draft);
        else expect(outcome).not.toBe('another-page');
      }),
      {
        numRuns: 1500,
        examples: [
          [page.length, '?'],
          [page.length, '%'],
          [page.length + 1, '#'],
        ],
      },
    );
  },
);

it('is missed where its # became a ?', async () => {
  expect(await seen(address.replace('#', '?'))).toBe('link-fault');
  expect(await seen(`${page}?v=1`)).toBe('another-page');
  expect(isStrayLink(new URL(`${address.replace('#', '?')}#/trtc/result`))).toBe(false);
  expect(isStrayLink(new URL(`${page}index.html?utm_src=1`))).toBe(false);
  expect(isStrayLink(new URL(`${page}trtc/shared?c=1.A.B`))).toBe(true);
});
