import { expect, it } from 'vitest';
import { tierScale } from './tier-scale';

const trtc = [
  { below: '99.9%', credit: '10%' },
  { below: '99.5%', credit: '20%' },
  { below: '99%', credit: '50%' },
] as const;
const ccc = [
  { below: '99.50%', credit: '10%' },
  { below: '99.00%', credit: '30%' },
  { below: '95.00%', credit: '50%' },
] as const;
const sms = [
  { below: '95%', credit: '10%' },
  { below: '90%', credit: '30%' },
] as const;
const scale = tierScale([trtc, ccc, sms]);

it('has each bound once, as it is committed to or else in its shortest spelling, from the highest down', () => {
  expect(scale.levels).toEqual(['99.9%', '99.50%', '99%', '95%', '90%']);
});

it('gives each tier the bands down to the next bound', () => {
  expect(scale.bands(trtc)).toEqual([
    { tier: 0, from: 0, to: 1, grants: null },
    { tier: 1, from: 1, to: 2, grants: trtc[0] },
    { tier: 2, from: 2, to: 3, grants: trtc[1] },
    { tier: 3, from: 3, to: 6, grants: trtc[2] },
  ]);
  expect(scale.bands(sms).map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 5],
    [5, 6],
  ]);
});

it('knows a bound in another spelling', () => {
  expect(scale.bands(ccc).map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
    [3, 4],
    [4, 6],
  ]);
});
