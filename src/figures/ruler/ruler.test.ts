import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, secondsPerDay, serviceMonths, type Evidence, type LogEntry } from '../../domain';
import { monthLabels } from './ruler-labels';
import { binMarks, rulerMarks, type RulerMark } from './ruler-marks';
import { numberLabels, numberRuns } from './ruler-numbers';
import { rulerParts } from './ruler-parts';
import { rulerTicks } from './ruler-ticks';
import { placesOf, type TermMonth } from '../sounding';
import { textWidth } from '../text-width';

const first = dayOf(2026, 3, 17);

function months(count: number, from = first): TermMonth[] {
  const last = dayOf(2026, 3 + count, 17) - 1;
  return serviceMonths('calendar', { first: from, last }).map((month) => ({
    index: month.index,
    start: formatDay(month.first),
    end: formatDay(month.last),
    days: month.days,
  }));
}

const at = (day: number, hour = 0) => ({ second: day * secondsPerDay + hour * 3600, nano: 0 });

function outage(start: number, end: number, exclusion: string | null = null): LogEntry {
  const successRate = { units: 0n, scale: 0 };
  return { kind: 'interval', start: at(start), end: at(end), successRate, exclusion };
}

describe('marks', () => {
  const term = months(3);

  it('lie where the entries lie, and bear their numbers', () => {
    const log = [outage(first + 9.2, first + 18.4), outage(first + 46, first + 46, '4.10')];
    expect(rulerMarks(term, log)).toEqual([
      { number: 1, from: expect.closeTo(10, 9), width: expect.closeTo(10, 9), excluded: false },
      { number: 2, from: expect.closeTo(50, 9), width: 0, excluded: true },
    ]);
    expect(rulerMarks(term, log, undefined, [3, 8]).map(({ number }) => number)).toEqual([4, 9]);
  });

  it('are cut at the ends of the term and left out beyond them', () => {
    const log = [
      outage(first - 5, first + 92 + 5),
      outage(first - 5, first - 4),
      outage(first + 92, first + 93),
    ];
    expect(rulerMarks(term, log)).toEqual([{ number: 1, from: 0, width: 100, excluded: false }]);
  });

  it('of rows tell of a failure, and with the evidence only of slices that count', () => {
    const second = first * secondsPerDay;
    const unit = (successes: number): LogEntry => ({
      kind: 'unit',
      second: second + successes * 300,
      requests: 100,
      successes,
      exclusion: null,
    });
    const log: LogEntry[] = [
      unit(100),
      unit(99),
      unit(98),
      { kind: 'count', second, total: 9, failed: 0, exclusion: null },
      { kind: 'count', second, total: 9, failed: 1, exclusion: null },
    ];
    expect(rulerMarks(term, log).map(({ number }) => number)).toEqual([2, 3, 5]);
    const slice = second / 300 + 98;
    const evidence: Evidence = {
      months: [],
      measured: {
        kind: 'timeslices',
        sliceSeconds: 300,
        slices: [{ from: slice, to: slice + 1, lower: true, expected: true, upper: true, measured: true }],
        excluded: [],
      },
    };
    expect(rulerMarks(term, log, evidence).map(({ number }) => number)).toEqual([3, 5]);
  });

  it('are all counted when they are gathered', () => {
    const mark = fc.record({
      number: fc.nat(),
      from: fc.double({ min: 0, max: 100, noNaN: true }),
      width: fc.constant(0),
      excluded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 500 }), (marks) => {
        const bins = binMarks(marks, 680);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
        bins.forEach(({ from, width }, index) => {
          expect(from).toBeGreaterThan(bins[index - 1]?.from ?? -1);
          expect(from + width).toBeLessThanOrEqual(100);
        });
      }),
    );
  });
});

const marksAt = (all: readonly number[]): RulerMark[] =>
  all.map((from, index) => ({ number: index + 1, from, width: 0, excluded: false }));

const textOf = (numbers: readonly number[]) => numbers.join(' ');

describe('numbers', () => {
  it('are all there, and never run into each other or beyond the ends', () => {
    const positions = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(positions, (all) => {
        const placed = numberLabels(marksAt(all), 680, textOf);
        expect(placed.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(
          all.map((_, index) => index + 1),
        );
        placed.forEach((label, index) => {
          const middle = (label.at * 680) / 100;
          const half = textWidth(label.text, 12) / 2;
          const after = placed[index + 1];
          if (after)
            expect((after.at * 680) / 100 - middle).toBeGreaterThanOrEqual(
              half + textWidth(after.text, 12) / 2,
            );
          if (half > 340) return;
          expect(middle).toBeGreaterThan(half - 0.01);
          expect(middle).toBeLessThan(680.01 - half);
        });
      }),
    );
  });

  it('of neighbours stand in one label over their middle', () => {
    const placed = numberLabels(marksAt([10, 50, 50.4, 51, 90]), 680, textOf);
    expect(placed.map(({ text }) => text)).toEqual(['1', '2 3 4', '5']);
    expect(placed[1]?.at).toBeCloseTo(50.5, 9);
  });

  it('that follow each other are a run', () => {
    expect(numberRuns([3, 7, 8, 9, 12, 13])).toEqual([
      { first: 3, last: 3 },
      { first: 7, last: 9 },
      { first: 12, last: 13 },
    ]);
  });
});

describe('what is read of the ruler', () => {
  it('is each month, and after it the entries that begin in it, in their order', () => {
    const parts = rulerParts(months(3), marksAt([0, 99, 60, 59.9]));
    expect(parts.map(({ row, mark }) => `${String(row)}:${mark?.number ?? ''}`)).toEqual([
      '0:',
      '0:1',
      '1:',
      '2:',
      '2:4',
      '2:3',
      '3:',
      '3:2',
    ]);
    expect(parts.map(({ count }) => count)).toEqual([1, 1, 0, 2, 2, 2, 1, 1]);
  });

  it('is months alone where entries are too many to be told apart', () => {
    const parts = rulerParts(months(3), marksAt(Array.from({ length: 121 }, (_, index) => index / 2)));
    expect(parts.map(({ mark }) => mark)).toEqual([null, null, null, null]);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(121);
  });
});

const labels = (count: number, plot: number, from = first) => {
  const term = months(count, from);
  const places = placesOf(term);
  const placed = term.map((month, index) => ({
    ...month,
    place: places[index] ?? { from: 0, width: 0 },
    texts: { range: '17 Mar – 16 Apr', note: '31 days, no. 1', short: 'Apr' },
  }));
  return monthLabels(placed, plot);
};

const titles = (from: number) => labels(2, 680, from).map((label) => label?.title);

describe('months on the ruler', () => {
  it('are named in full, in short, or not at all, as there is room', () => {
    expect(labels(3, 680).map((label) => label?.form)).toEqual(['short', 'full', 'full', 'short']);
    expect(labels(12, 680).map((label) => label?.title)).toEqual([null, ...Array(11).fill('Apr'), null]);
    expect(labels(3, 240).map((label) => label?.form)).toEqual(Array(4).fill('short'));
  });

  it('are named alike, all by their days or all by their names', () => {
    expect(titles(dayOf(2026, 3, 10))).toEqual(Array(3).fill('17 Mar – 16 Apr'));
    expect(titles(dayOf(2026, 3, 26))).toEqual(Array(3).fill('Apr'));
    // Of one day, which holds no name either.
    expect(titles(dayOf(2026, 3, 31))).toEqual([null, ...Array(2).fill('17 Mar – 16 Apr')]);
  });

  it('give way to years, and these to every second or fifth', () => {
    const years = (count: number, plot: number) =>
      labels(count, plot).flatMap((label) => (label?.title ? [label.title] : []));
    expect(years(60, 680)).toEqual(['2026', '2027', '2028', '2029', '2030']);
    expect(years(120, 240)).toEqual(['2026', '2028', '2030', '2032', '2034']);
    expect(labels(120, 240).filter((label) => label !== null)).toHaveLength(11);
  });
});

describe('ticks', () => {
  it('are days where there is room, else months, and never too many to be told apart', () => {
    expect(rulerTicks(months(1), 680).filter(({ date }) => date !== null)).toHaveLength(31);
    expect(rulerTicks(months(3), 680)).toHaveLength(93);
    expect(
      rulerTicks(months(3), 680)
        .flatMap(({ date }) => date ?? [])
        .slice(0, 4),
    ).toEqual([20, 25, 1, 5]);
    expect(rulerTicks(months(60), 240)).toHaveLength(62);
    expect(rulerTicks(months(120), 680).every(({ kind }) => kind === 'month' || kind === 'year')).toBe(true);
  });

  it('are none without a term', () => {
    expect(rulerTicks([], 680)).toEqual([]);
    expect(rulerMarks([], [outage(first, first + 1)])).toEqual([]);
  });
});
