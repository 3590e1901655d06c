import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, secondsPerDay, type LogEntry, type TimeslicesEvidence } from '../../domain';
import { clock } from '../clock';
import { mapRows } from './map-rows';
import { sliceDays } from './slice-days';

const april = { index: 1, start: '2026-04-01', end: '2026-04-30', days: 30 };
const first = dayOf(2026, 4, 1);
const perDay = 288;

const range = (day: number, from: number, to: number, counts: Partial<Counting> = {}) => ({
  from: (first + day) * perDay + from,
  to: (first + day) * perDay + to,
  lower: true,
  expected: true,
  upper: true,
  measured: false,
  ...counts,
});
interface Counting {
  readonly lower: boolean;
  readonly expected: boolean;
  readonly measured: boolean;
}

const at = (day: number, second: number, nano = 0) => ({
  second: (first + day) * secondsPerDay + second,
  nano,
});

function evidence(part: Partial<TimeslicesEvidence>): TimeslicesEvidence {
  return { kind: 'timeslices', sliceSeconds: 300, slices: [], excluded: [], ...part };
}

const zero = { units: 0n, scale: 0 };
function outage(start: ReturnType<typeof at>, end: ReturnType<typeof at>): LogEntry {
  return { kind: 'interval', start, end, successRate: zero, exclusion: null };
}
const unit = (day: number, slice: number, exclusion: string | null = null): LogEntry => ({
  kind: 'unit',
  second: at(day, slice * 300).second,
  requests: 10,
  successes: 10,
  exclusion,
});

describe('the days of a month', () => {
  it('hold what counts in each reading, cut at midnight', () => {
    const days = sliceDays(
      april,
      evidence({
        slices: [
          range(0, 280, 290),
          range(4, 0, 1, { lower: false }),
          range(4, 1, 3, { lower: false, expected: false, measured: true }),
        ],
      }),
      [],
    );
    expect(days).toHaveLength(30);
    expect(days[0]).toMatchObject({
      runs: [{ state: 'counted', from: 84_000, to: 86_400 }],
      slices: { lower: 8, expected: 8, upper: 8 },
    });
    expect(days[1]?.runs).toEqual([{ state: 'counted', from: 0, to: 600, measured: false }]);
    expect(days[4]).toMatchObject({
      runs: [
        { state: 'edge', from: 0, to: 300, measured: false },
        { state: 'most', from: 300, to: 900, measured: true },
      ],
      slices: { lower: 0, expected: 1, upper: 3 },
    });
  });

  it('hold what is excluded to the second, and what of it lies in the month', () => {
    const days = sliceDays(april, evidence({ excluded: [{ start: at(-1, 80_000), end: at(0, 30, 1) }] }), []);
    expect(days).toHaveLength(30);
    expect(days[0]?.runs).toEqual([{ state: 'excluded', from: 0, to: 31, measured: false }]);
  });

  it('leave what other months count to their own maps', () => {
    const slices = [range(-1, 0, 5), range(30, 0, 5)];
    expect(sliceDays(april, evidence({ slices }), []).flatMap(({ runs }) => runs)).toEqual([]);
  });

  it('are joined by the day before and the day after where outages lie there', () => {
    const log = [
      outage(at(-2, 0), at(0, 60)),
      outage(at(30, 600), at(30, 900)),
      outage(at(35, 0), at(36, 0)),
    ];
    const days = sliceDays(april, evidence({}), log);
    expect(days.map(({ day }) => formatDay(day))).toEqual([
      '2026-03-31',
      ...Array.from({ length: 30 }, (_, index) => formatDay(first + index)),
      '2026-05-01',
    ]);
    expect(days[0]?.runs).toEqual([{ state: 'outside', from: 0, to: 86_400, measured: false }]);
    expect(days.at(-1)?.runs).toEqual([{ state: 'outside', from: 600, to: 900, measured: false }]);
  });

  it('know the slices that the log measures, neighbours as one', () => {
    const log = [unit(3, 1), unit(3, 0), unit(3, 1), unit(3, 7), unit(3, 2, '4.10')];
    expect(sliceDays(april, evidence({}), log)[3]?.measured).toEqual([
      { from: 0, to: 600 },
      { from: 2100, to: 2400 },
    ]);
  });
});

describe('the rows of the map', () => {
  it('fold days without anything next to each other into one', () => {
    const days = sliceDays(april, evidence({ slices: [range(2, 0, 1), range(4, 0, 1)] }), []);
    expect(mapRows(days).map((row) => row.days.length)).toEqual([2, 1, 1, 1, 25]);
  });

  it('are one for each day where every day has something', () => {
    const slices = Array.from({ length: 30 }, (_, day) => range(day, day, day + 1));
    const rows = mapRows(sliceDays(april, evidence({ slices }), []));
    expect(rows.every((row) => row.days.length === 1)).toBe(true);
    expect(rows.map(({ y }) => y)).toEqual(rows.map((_, index) => index * 18));
  });
});

describe('the clock', () => {
  it('says seconds only where there are any, and 24:00 at the end', () => {
    expect([0, 3_900, 3_931, 86_400].map(clock)).toEqual(['00:00', '01:05', '01:05:31', '24:00']);
  });
});
