import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { oneOutage, twoMonths } from '../../../e2e/paper/cases';
import { claimableMonths } from '../../working/claimed-months';
import { writtenResult } from '../../working/named-result.test-support';
import { qrPath } from './qr-path';
import { sheetDraft } from './sheet-draft';

describe('what a sheet’s code holds', () => {
  it('is the entries and fees of its months, without names', () => {
    const result = writtenResult(twoMonths);
    const [first, second] = claimableMonths(result.assessment);
    if (!first || !second) throw new Error('two months can be claimed');
    const draft = sheetDraft(result, [second]);
    expect(draft?.log.map(({ start }) => start)).toEqual([
      '2026-04-10 01:02',
      '2026-04-22 09:12',
      '2026-04-25 02:00',
    ]);
    expect(Object.keys(draft?.fees.byMonth ?? {})).toEqual(['2026-04-01']);
    expect(draft?.fees.consumed).toBe('12000.00');
    expect(draft?.claimant).toEqual({ account: '', contact: '', reference: '' });
    expect(sheetDraft(result, [first])?.log).toHaveLength(1);
  });

  it('is nothing where its months would come out otherwise', () => {
    const result = writtenResult(oneOutage);
    const [month] = claimableMonths(result.assessment);
    if (!month) throw new Error('a month can be claimed');
    expect(sheetDraft(result, [month])).not.toBeNull();
    expect(sheetDraft(result, [{ ...month, amount: '1.00' }])).toBeNull();
  });
});

it('draws each black module of the code, and no other', () => {
  const text = 'https://example.com/#/trtc/shared?c=1.AbC-_.01234567';
  const { size, path } = qrPath(text);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(encode(text, { border: 4 }).data);
});
