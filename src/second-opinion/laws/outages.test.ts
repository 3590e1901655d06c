import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { IntervalEntry } from '../../domain';
import { agreements, caseOf } from '../agreements.test-support';
import type { CaseJson } from '../case-json';
import { failedUnit, instantOf, nanosOf } from './changed-log.test-support';
import { assessed, expectLaw, figuresWith, products, type Tried } from './law.test-support';
import { isNoBetter } from './no-better.test-support';

const ofSlices = products.filter((product) => agreements.get(product)?.measure.kind === 'timeslices');

/** The parts of an outage before and from an instant within it. */
function cutAt(interval: IntervalEntry, at: bigint): [IntervalEntry, IntervalEntry] {
  const middle = instantOf(at);
  return [
    { ...interval, end: middle },
    { ...interval, start: middle },
  ];
}

function anInstantWithin({ start, end }: IntervalEntry, { random }: Tried): bigint {
  const [first, last] = [nanosOf(start) + 1n, nanosOf(end) - 1n];
  return random.pick([first, last, random.big(first, last)]);
}

describe.each(ofSlices)('a log of outages of %s', (product) => {
  // Of a short one too: parts that touch are one run before it is asked how long that is (1.5).
  it('comes to the same when one is written in two parts', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      const figures = figuresWith(tried, log);
      return log.every((entry, at) => {
        if (entry.kind !== 'interval' || nanosOf(entry.end) - nanosOf(entry.start) < 2n) return true;
        const parts = cutAt(entry, anInstantWithin(entry, tried));
        return isDeepStrictEqual(figuresWith(tried, log.toSpliced(at, 1, ...parts)), figures);
      });
    });
  });

  it('comes to the same when one is written twice, or a part of it once more', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      const figures = figuresWith(tried, log);
      return log.every((entry) => {
        if (entry.kind !== 'interval' || nanosOf(entry.end) - nanosOf(entry.start) < 2n) return true;
        const [part] = cutAt(entry, anInstantWithin(entry, tried));
        return (
          isDeepStrictEqual(figuresWith(tried, [...log, entry]), figures) &&
          isDeepStrictEqual(figuresWith(tried, [...log, part]), figures)
        );
      });
    });
  });

  it('is no better with a measurement in which nothing succeeded (1.4, 1.5)', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      return isNoBetter(figuresWith(tried, [...log, failedUnit(tried)]), figuresWith(tried, log));
    });
  });
});

const outage = (start: string, end: string) =>
  ({ kind: 'interval', start: `2026-04-10T10:${start}`, end: `2026-04-10T10:${end}` }) as const;

describe('where a law ends', () => {
  const trtc = agreements.get('trtc');
  const badMinutes = (log: CaseJson['log']) => {
    const subject = caseOf({
      format: 'sla-case',
      version: 1,
      product: 'trtc',
      purchase: { startDate: '2026-04-01', months: 1 },
      log,
      fees: { currency: 'CNY', default: { consumed: '100' } },
      asOf: '2026-05-20',
    });
    if (!trtc) throw new Error('no agreement trtc');
    return assessed({ terms: trtc, subject }).assessment.months[0]?.measured.bad;
  };
  const unit = { kind: 'unit', start: '2026-04-10T10:01' } as const;

  it('an outage in two parts with an instant between can be two short ones (1.5)', () => {
    expect(badMinutes([outage('01', '05'), outage('05', '09')])).toEqual({
      lower: 0,
      expected: 10,
      upper: 10,
    });
    expect(badMinutes([outage('01', '05'), outage('05:00.000000001', '09')])).toEqual({
      lower: 0,
      expected: 0,
      upper: 10,
    });
  });

  it('a good measurement that is excluded can leave a bad one (1.4)', () => {
    const [good, bad] = [
      { ...unit, requests: 100, successes: 100 },
      { ...unit, requests: 1, successes: 0 },
    ];
    expect(badMinutes([good, bad])).toEqual({ lower: 0, expected: 0, upper: 0 });
    expect(badMinutes([{ ...good, exclusion: '4.10' }, bad])).toEqual({ lower: 5, expected: 5, upper: 5 });
  });

  it('a measurement that is not bad overrules an outage', () => {
    expect(badMinutes([outage('00', '05')])).toEqual({ lower: 5, expected: 5, upper: 5 });
    expect(badMinutes([outage('00', '05'), { ...unit, successRate: '99' }])).toEqual({
      lower: 0,
      expected: 0,
      upper: 0,
    });
  });
});
