import { expect, it } from 'vitest';
import { randomCase } from '../second-opinion/random-case';
import { assess, type MonthAssessment } from '../domain';
import { decidingEntries } from './deciding-entries';
import { calendar, strictResult, termsOf, writtenResult } from './named-result.test-support';
import type { Result } from './result';

const outage = (start: string, end: string) => ({ kind: 'interval', start, end });

function result(product: string, log: object[]): Result {
  return writtenResult({
    format: 'sla-case',
    version: 1,
    product,
    purchase: { startDate: '2024-04-01', months: 1 },
    log,
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2024-05-20',
  });
}

function decides(of: Result) {
  const [month] = of.assessment.months;
  return month ? decidingEntries(of, month) : undefined;
}

it('is the long outage, not the short ones that change nothing', () => {
  const log = [
    outage('2024-04-08 15:00', '2024-04-08 15:40'),
    outage('2024-04-09 15:00', '2024-04-09 15:05'),
    outage('2024-04-10 15:00', '2024-04-10 15:05'),
  ];
  // 50 minutes; a claim needs 45, so that without either of the short ones it stays one.
  expect(decides(result('trtc', log))).toEqual({ entries: [0], unchecked: 0 });
});

it('is nobody where each of two would be enough', () => {
  const log = [
    outage('2024-04-08 15:00', '2024-04-08 16:00'),
    outage('2024-04-09 15:00', '2024-04-09 16:00'),
  ];
  expect(decides(result('trtc', log))).toEqual({ entries: [], unchecked: 0 });
});

it('is both halves of a run that is long enough only as a whole', () => {
  const log = [
    outage('2024-04-08 15:00', '2024-04-08 15:40'),
    outage('2024-04-08 20:00', '2024-04-08 20:04'),
    outage('2024-04-08 20:04', '2024-04-08 20:08'),
  ];
  // 40 minutes and two slices; either half alone is shorter than five minutes and takes both slices with it.
  expect(decides(result('trtc', log))).toEqual({ entries: [0, 1, 2], unchecked: 0 });
});

it('is an entry of the month before or after, without which the run over midnight would be too short', () => {
  const of = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2024-03-01', months: 2 },
    log: [
      outage('2024-03-31 23:58', '2024-04-01 00:00'),
      outage('2024-04-01 00:00', '2024-04-01 00:01'),
      outage('2024-04-01 00:01', '2024-04-01 00:04'),
      outage('2024-04-08 15:00', '2024-04-08 15:40'),
      outage('2024-03-08 15:00', '2024-03-08 15:40'),
    ],
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2024-05-20',
  });
  const [march, april] = of.assessment.months;
  expect(march && decidingEntries(of, march)).toEqual({ entries: [0, 1, 2, 4], unchecked: 0 });
  expect(april && decidingEntries(of, april)).toEqual({ entries: [0, 1, 2, 3], unchecked: 0 });
});

it('is no measured slice under which an outage lies that would count in its place', () => {
  const log = [
    outage('2024-04-08 15:00', '2024-04-08 15:35'),
    outage('2024-04-08 20:00', '2024-04-08 20:10'),
    { kind: 'unit', start: '2024-04-08 20:00', requests: 100, successes: 0 },
  ];
  expect(decides(result('trtc', log))).toEqual({ entries: [0, 1], unchecked: 0 });
});

it('takes a row of calls out with its total', () => {
  const log = [
    { kind: 'count', start: '2024-04-08', total: 100, failed: 20 },
    { kind: 'count', start: '2024-04-09', total: 900, failed: 1 },
  ];
  // 2.1 % failed; without the second row 20 % would have.
  expect(decides(result('ccc', log))).toEqual({ entries: [0], unchecked: 0 });
});

it('is null where no tier is reached', () => {
  expect(decides(result('trtc', []))).toBeNull();
});

it('says how many entries it has left open', () => {
  // A hundred monitors saw the same hour, so that none of them decides; only sixty are tried.
  const log = Array.from({ length: 100 }, () => outage('2024-04-08 15:00', '2024-04-08 16:00'));
  expect(decides(result('trtc', log))).toEqual({ entries: [], unchecked: 40 });
});

it.each(['trtc', 'im', 'ccc', 'sms'])(
  '%s: comes to what assessing without each entry comes to',
  (product) => {
    const terms = termsOf(product);
    let deciding = 0;
    let months = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = strictResult(randomCase(seed, terms, calendar), terms);
      const milder = random.subject.log.map((_, entry) => {
        const log = random.subject.log.toSpliced(entry, 1);
        return assess(terms, { ...random.subject, log }, calendar).assessment.months;
      });
      for (const month of random.assessment.months) {
        const found = decidingEntries(random, month);
        const expected = milder.flatMap((without, entry) =>
          creditIn(without, month) < month.credit.expected ? [entry] : [],
        );
        if (!found || found.unchecked > 0) continue;
        months++;
        deciding += found.entries.length;
        expect(found.entries, `seed ${seed}, month ${month.index}`).toEqual(expected);
      }
    }
    expect(months).toBeGreaterThan(20);
    expect(deciding).toBeGreaterThan(10);
  },
);

function creditIn(months: readonly MonthAssessment[], { index }: MonthAssessment): number {
  return months[index - 1]?.credit.expected ?? 0;
}
