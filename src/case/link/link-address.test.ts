import { expect, it } from 'vitest';
import { isLinkPath, linkAddress, readLinkPath } from './link-address';

const page = 'https://example.com/sla/?v=1#/trtc/result';
const address = linkAddress(page, 'trtc', '1.AbC-_.01234567');
const path = address.slice(address.indexOf('#') + 1);

it('stands behind the #', () => {
  expect(address).toBe('https://example.com/sla/?v=1#/trtc/shared?c=1.AbC-_.01234567');
  expect(readLinkPath(path)).toEqual({ product: 'trtc', text: '1.AbC-_.01234567' });
});

it('is known for a link whichever character is lost, changed or swapped with the next', () => {
  for (let at = 1; at < path.length; at++) {
    const [before, one, next, after] = [path.slice(0, at), path[at], path[at + 1] ?? '', path.slice(at + 2)];
    for (const damaged of [before + next + after, `${before}x${next}${after}`, before + next + one + after])
      expect(isLinkPath(damaged), damaged).toBe(true);
  }
});

it('is no other place', () => {
  for (const place of ['/', '/trtc/result', '/example/part-month', '/nowhere']) {
    expect(isLinkPath(place)).toBe(false);
    expect(readLinkPath(place)).toBeNull();
  }
});
