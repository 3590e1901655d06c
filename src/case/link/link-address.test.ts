import { expect, it } from 'vitest';
import { isLinkPath, linkAddress, readLinkPath } from './link-address';

const page = 'https://example.com/sla/?v=1#/trtc/result';
const address = linkAddress(page, 'trtc', '1.AbC-_.01234567');
const path = address.slice(address.indexOf('#') + 1);

it('stands behind the #', () => {
  expect(address).toBe('https://example.com/sla/?v=1#/trtc/shared?c=1.AbC-_.01234567');
  expect(readLinkPath(path)).toEqual({ ok: true, product: 'trtc', text: '1.AbC-_.01234567' });
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
    expect(readLinkPath(place).ok).toBe(false);
  }
});

const faultOf = (place: string) => {
  const read = readLinkPath(place);
  return read.ok ? 'ok' : read.code;
};

it('is read where a program wrote its signs as percentages, once or more', () => {
  const once = encodeURIComponent(path);
  for (const place of [
    `/${once}`,
    `/${encodeURIComponent(once)}`,
    path.replace('?c=', '%3Fc%3d'),
    `/${path}`,
  ]) {
    expect(isLinkPath(place), place).toBe(true);
    expect(readLinkPath(place), place).toEqual(readLinkPath(path));
  }
});

it('is blank only where its end is missing', () => {
  for (let end = '/trtc/s'.length; end < '/trtc/shared?c='.length; end++) {
    expect(isLinkPath(path.slice(0, end)), path.slice(0, end)).toBe(true);
    expect(faultOf(path.slice(0, end))).toBe('not-a-link');
  }
  for (const [whole, changed] of [
    ['shared', 'shred'],
    ['/shared', 'shared'],
    ['?c=', '?='],
    ['?c=', '?c'],
    ['/trtc', ''],
  ] as const)
    expect(faultOf(path.replace(whole, changed)), changed).toBe('damaged');
});
