import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDayStart, readInstant } from '../../case/read-instant';
import { dayOf, measureMonths, type AgreementTerms, type LogEntry } from '../../domain';
import type { ImportedEntry } from '../interpretation';
import type { OutcomeDecision } from './counts-of-outcomes';
import { recordsToEntries } from './entries';
import { likelyFailures, outcomesQuestion } from './outcomes';
import { secondsPerDay } from './plan';
import type { RecordsSums, RecordsTally } from './tally';

function terms(measure: AgreementTerms['measure']): AgreementTerms {
  return {
    id: 'test',
    serviceMonth: { kind: 'calendar' },
    measure,
    commitment: { availability: '99.9%' },
    tiers: { rows: [] },
    fee: { basis: 'consumed' },
    remedy: { kind: 'voucher' },
    claim: { opens: { afterBusinessDay: 5 }, closes: { afterDays: 60 } },
    exclusions: [],
  };
}
const trtc = terms({
  kind: 'timeslices',
  slice: { minutes: 5 },
  breach: { kind: 'below', rate: '99%' },
  minimum: { minutes: 5 },
});
const im = terms({
  kind: 'timeslices',
  slice: { minutes: 1 },
  breach: { kind: 'all-failed' },
  minimum: { minutes: 0 },
});
const ccc = terms({ kind: 'occurrences', unit: 'calls' });
const sms = terms({ kind: 'occurrences', unit: 'messages' });
const none: OutcomeDecision = { failed: new Set(), leftOut: new Set() };

function tally(spanSeconds: number, sums: RecordsSums): RecordsTally {
  return {
    spanSeconds,
    sums,
    records: 0,
    blank: 0,
    refused: { first: [], byCode: new Map() },
    withoutOffset: 0,
  };
}

function counts(
  spanSeconds: number,
  spans: readonly (readonly [span: number, total: number, failed: number])[],
) {
  return tally(spanSeconds, {
    kind: 'counts',
    spans: Int32Array.from(spans, ([span]) => span),
    totals: Float64Array.from(spans, ([, total]) => total),
    failures: Float64Array.from(spans, ([, , failed]) => failed),
    rows: Float64Array.from(spans, (_, place) => place + 2),
  });
}

const day = dayOf(2026, 3, 20);

describe('the entries of a tally', () => {
  it('are measured slices of the Beijing clock, whatever clock the log is kept on', () => {
    const slice = (day * secondsPerDay) / 300 + 120;
    const { entries, total, failed } = recordsToEntries(counts(300, [[slice, 10, 1]]), none, trtc, []);
    expect(entries).toEqual([
      {
        row: 2,
        entry: {
          kind: 'unit',
          start: '2026-03-20T10:00+08:00',
          requests: '10',
          successes: '9',
          end: '',
          successRate: '',
          total: '',
          failed: '',
          exclusion: '',
          note: '',
        },
      },
    ]);
    expect([total, failed]).toEqual([10n, 1n]);
  });

  it('are counts by day', () => {
    const { entries } = recordsToEntries(counts(secondsPerDay, [[day, 10, 1]]), none, ccc, []);
    expect(entries.map(({ entry }) => [entry.kind, entry.start, entry.total, entry.failed])).toEqual([
      ['count', '2026-03-20', '10', '1'],
    ]);
  });

  it('count outcomes as was decided, and leave out those that are no attempts', () => {
    const outcomes = tally(secondsPerDay, {
      kind: 'outcomes',
      spans: Int32Array.of(day, day, day, day + 1, day + 1, day + 2),
      outcomes: Uint8Array.of(0, 1, 2, 1, 2, 2),
      counts: Float64Array.of(90, 5, 3, 2, 1, 7),
      rows: Float64Array.of(4, 2, 3, 9, 8, 12),
      values: ['delivered', 'failed', 'no such number'],
    });
    const decision = { failed: new Set(['failed']), leftOut: new Set(['no such number']) };
    const { entries } = recordsToEntries(outcomes, decision, sms, []);
    expect(entries.map(({ row, entry }) => [row, entry.start, entry.total, entry.failed])).toEqual([
      [2, '2026-03-20', '95', '5'],
      [9, '2026-03-21', '2', '2'],
    ]);
    expect(outcomesQuestion(outcomes)?.values).toEqual([
      { value: 'delivered', rows: 90 },
      { value: 'no such number', rows: 11 },
      { value: 'failed', rows: 7 },
    ]);
    expect(outcomesQuestion(counts(300, []))).toBeNull();
  });

  it('suggest as failed what says so; of calls only the system’s errors', () => {
    const values = ['normal', 'system_error', 'user_busy_error', '发送失败', 'timeout', '成功'];
    expect(likelyFailures(values, ccc)).toEqual(['system_error']);
    expect(likelyFailures(values, sms)).toEqual(['system_error', 'user_busy_error', '发送失败', 'timeout']);
  });

  it('are told how many there are in all, exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const sums = counts(secondsPerDay, [
      [day, most, most],
      [day + 1, most, 2],
      [day + 2, 3, 0],
    ]);
    const { total, failed } = recordsToEntries(sums, none, ccc, []);
    expect([total, failed]).toEqual([2n * BigInt(most) + 3n, BigInt(most) + 2n]);
  });

  it('are of the agreement whose slices were added up', () => {
    expect(() => recordsToEntries(counts(60, []), none, trtc, [])).toThrow(TypeError);
  });

  it('leave out available slices only beyond the limit', () => {
    const spans = [0, 1, 2, 3].map(
      (place) => [(day * secondsPerDay) / 300 + place, 10, place === 2 ? 1 : 0] as const,
    );
    const all = recordsToEntries(counts(300, spans), none, trtc, [], 4);
    const few = recordsToEntries(counts(300, spans), none, trtc, [], 3);
    expect([all.entries.length, all.leftOut]).toEqual([4, 0]);
    expect([few.entries.length, few.leftOut, few.total]).toEqual([1, 3, 40n]);
  });

  it('come to the same with and without the available slices that are left out', () => {
    const from = day * secondsPerDay;
    const second = fc.integer({ min: from, max: from + 3 * 3600 });
    const clause = fc.constantFrom(null, null, '4.1');
    const interval = fc
      .tuple(second, fc.integer({ min: 1, max: 3600 }), clause, fc.constantFrom(0n, 50n, 995n))
      .map(([start, length, exclusion, units]): LogEntry => {
        const successRate = { units, scale: 1 };
        return {
          kind: 'interval',
          start: instant(start),
          end: instant(start + length),
          successRate,
          exclusion,
        };
      });
    const unit = fc.tuple(second, fc.nat(20), fc.nat(20), clause).map(([at, a, b, exclusion]): LogEntry => {
      const sums = { requests: Math.max(a, b), successes: Math.min(a, b) };
      return { kind: 'unit', second: at, ...sums, exclusion };
    });
    const slice = fc.tuple(fc.nat(179), fc.nat(200), fc.constantFrom(0, 0, 1, 2, 200));
    fc.assert(
      fc.property(
        fc.constantFrom(trtc, im),
        fc.array(fc.oneof(interval, unit), { maxLength: 6 }),
        fc.uniqueArray(slice, { selector: ([place]) => place, maxLength: 60 }),
        (agreement, log, slices) => {
          if (agreement.measure.kind !== 'timeslices') return;
          const seconds = agreement.measure.slice.minutes * 60;
          const sums = counts(
            seconds,
            slices
              .toSorted(([a], [b]) => a - b)
              .map(([place, total, failed]) => [from / seconds + place, total, Math.min(total, failed)]),
          );
          const measured = (most: number) => {
            const { entries } = recordsToEntries(sums, none, agreement, log, most);
            const term = { first: day - 1, last: day + 1 };
            return measureMonths(agreement, term, [...log, ...entries.map(read)]);
          };
          expect(measured(0)).toEqual(measured(Infinity));
        },
      ),
      { numRuns: 500 },
    );
  });
});

const instant = (second: number) => ({ second, nano: 0 });

function read({ entry }: ImportedEntry): LogEntry {
  const start = readDayStart(entry.start) ?? readInstant(entry.start, null);
  if (!start.ok || entry.kind !== 'unit') throw new Error(entry.start);
  const sums = { requests: Number(entry.requests), successes: Number(entry.successes) };
  return { kind: 'unit', second: start.second, ...sums, exclusion: null };
}
