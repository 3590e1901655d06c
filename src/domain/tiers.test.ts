import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBelow, percentCutOff, percentValue } from './percentage';
import type { AgreementTerms, Percentage, TimeslicesMeasure } from './terms';
import { fewestBadBelow, lossStep, mostAllowed, tierOf } from './tiers';

const terms = (...rows: [Percentage, Percentage][]): AgreementTerms => ({
  id: 'test',
  serviceMonth: { kind: 'calendar' },
  measure: { kind: 'occurrences', unit: 'calls' },
  commitment: { availability: rows[0]?.[0] ?? '100%' },
  tiers: { rows: rows.map(([below, credit]) => ({ below, credit })) },
  fee: { basis: 'consumed' },
  remedy: { kind: 'cash' },
  claim: { opens: { afterBusinessDay: 5 }, closes: { afterDays: 60 } },
  exclusions: [],
});
const trtc = terms(['99.9%', '10%'], ['99.5%', '20%'], ['99%', '50%']);

describe('a tier', () => {
  it.each([
    [44_640, 44, null],
    [44_640, 45, '10%'],
    [36_000, 180, '10%'],
    [36_000, 181, '20%'],
    [43_200, 432, '20%'],
    [43_200, 433, '50%'],
    [43_200, 43_200, '50%'],
    [1, 0, null],
    [0, 0, null],
  ])('of %i with %i bad is %s', (total, bad, credit) => {
    expect(tierOf(trtc, total - bad, total)?.credit ?? null).toBe(credit);
  });

  it('is exact where a float is not', () => {
    const total = 2 ** 53 - 1;
    const limit = BigInt(total) * 999n;
    const good = Number(limit / 1000n);
    expect(tierOf(trtc, good, total)?.credit).toBe('10%');
    expect(tierOf(trtc, good + 1, total)).toBeNull();
  });

  it('is reached with the fewest bad units and not with a step less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 121 * 31 * 1440 }),
        fc.constantFrom(1, 5),
        fc.constantFrom('99.9%' as const, '99.50%' as const, '95%' as const, '0.01%' as const),
        (total, step, below) => {
          const bound = percentValue(below);
          const bad = fewestBadBelow(bound, total, step);
          expect(bad % step).toBe(0);
          expect(isBelow(BigInt(total - bad), BigInt(total), bound)).toBe(true);
          expect(isBelow(BigInt(total - bad + step), BigInt(total), bound)).toBe(false);
        },
      ),
    );
  });
});

const slicesOf = (minutes: number): TimeslicesMeasure => ({
  kind: 'timeslices',
  slice: { minutes },
  breach: { kind: 'below', rate: '99%' },
  minimum: { minutes: 5 },
});

describe('the most that a month may lose (2.2)', () => {
  it.each([
    ['in whole slices of five minutes', slicesOf(5), 44_640, 40],
    ['in whole slices of a minute', slicesOf(1), 44_640, 44],
    ['one call at a time', trtc.measure, 44_640, 44],
    ['up to the commitment itself', trtc.measure, 44_000, 44],
    ['not a single call', trtc.measure, 999, 0],
  ])('is counted %s', (_, measure, total, allowed) => {
    const agreement = { ...trtc, measure };
    expect(mostAllowed(agreement, total)).toBe(allowed);
    expect(tierOf(agreement, total - allowed, total)).toBeNull();
    expect(tierOf(agreement, total - allowed - lossStep(agreement), total)?.credit).toBe('10%');
  });
});

describe('a shown percentage', () => {
  it.each([
    [44_595n, 44_640n, '99.8991'],
    [8_989_964n, 8_999_000n, '99.8995'],
    [1n, 3n, '33.3333'],
    [0n, 7n, '0.0000'],
    [7n, 7n, '100.0000'],
  ])('%s of %s is cut off to %s', (part, whole, text) => {
    expect(percentCutOff(part, whole)).toBe(text);
  });

  it('never lies on the other side of a bound than its fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 16n }),
        fc.nat({ max: 1_000_000 }),
        (whole, millionths) => {
          const part = (whole * BigInt(millionths)) / 1_000_000n;
          const shown = percentCutOff(part, whole);
          for (const row of trtc.tiers.rows) {
            const bound = percentValue(row.below);
            expect(Number(shown) < Number.parseFloat(row.below)).toBe(isBelow(part, whole, bound));
          }
        },
      ),
    );
  });

  it('refuses what is no percentage', () => {
    expect(() => percentValue('x%')).toThrow(new RangeError('not a percentage: x%'));
  });
});
