import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf, type Measured, type Range } from '../domain';
import { termsSchema } from '../terms/schema';
import { figureMonths } from './figure-months.test-support';
import { soundingsScale } from './scale';
import { dayPlace, placesOf, soundingsOf, unknownRuns, type FigureMonth } from './sounding';

const trtc = termsSchema.parse(
  JSON.parse(readFileSync(new URL('../../public/terms/trtc.json', import.meta.url), 'utf8')),
);
const scale = soundingsScale(trtc);

/** 17 March to 16 June 2026. */
const days: [string, string, number][] = [
  ['2026-03-17', '2026-03-31', 15],
  ['2026-04-01', '2026-04-30', 30],
  ['2026-05-01', '2026-05-31', 31],
  ['2026-06-01', '2026-06-16', 16],
];

function term(bad: readonly (number | Range | null)[]): FigureMonth[] {
  return days.map(([start, end, count], at) => ({
    index: at + 1,
    start,
    end,
    days: count,
    measured: measured(bad[at] ?? null, count),
  }));
}

function measured(bad: number | Range | null, count: number): Measured | null {
  if (bad === null) return null;
  const range = typeof bad === 'number' ? { lower: bad, expected: bad, upper: bad } : bad;
  return { unit: 'minutes', total: count * 1440, bad: range };
}

const april = { lower: 300, expected: 315, upper: 315 };

describe('soundings', () => {
  const soundings = soundingsOf(trtc, scale, term([30, april, 5, 50]));

  it('are as wide as their days', () => {
    const places = soundings.map(({ place }) => place);
    expect(places.map(({ width }) => Math.round((width * 92) / 100))).toEqual([15, 30, 31, 16]);
    places.forEach(({ from }, index) => {
      const before = places[index - 1];
      expect(from).toBeCloseTo(before ? before.from + before.width : 0, 9);
    });
  });

  it('have percentages cut off, tiers and what the next tier is away', () => {
    expect(
      soundings.map(({ reached }) => [reached?.percent, reached?.look, reached?.credit, reached?.next]),
    ).toEqual([
      ['99.8611', 't1', '10%', { more: 80, credit: '20%' }],
      ['99.2708', 't2', '20%', { more: 120, credit: '50%' }],
      ['99.9887', 't0', null, { more: 40, credit: '10%' }],
      ['99.7829', 't1', '10%', { more: 70, credit: '20%' }],
    ]);
  });

  it('have a depth for each reading', () => {
    const depth = soundings[1]?.reached?.depth;
    expect(depth?.lower).toBeLessThan(depth?.expected ?? 0);
    expect(depth?.upper).toBe(depth?.expected);
  });

  it('have nothing beyond the last tier', () => {
    const [worst] = soundingsOf(trtc, scale, term([21_600, 0, 0, 0]));
    expect(worst?.reached).toMatchObject({
      percent: '0.0000',
      look: 't3',
      next: null,
      depth: { expected: 4 },
    });
  });
});

describe('months of which nothing is known', () => {
  const unmeasured = term([30, null, null, 0]).map((month, index) =>
    index === 1
      ? { ...month, measured: { unit: 'calls', total: 0, bad: { lower: 0, expected: 0, upper: 0 } } as const }
      : month,
  );
  const soundings = soundingsOf(trtc, scale, unmeasured);

  it('are never taken for 100 %', () => {
    expect(soundings.map(({ reached }) => reached?.depth.expected ?? null)).toEqual([
      expect.any(Number),
      null,
      null,
      0,
    ]);
  });

  it('are drawn together where they lie together', () => {
    const [run, ...others] = unknownRuns(soundings);
    expect(others).toEqual([]);
    expect(run?.first.month.index).toBe(2);
    expect(run?.width).toBeCloseTo((61 * 100) / 92, 9);
  });
});

describe('days', () => {
  it('have a place within the term and none outside it', () => {
    const months = term([]);
    expect(dayPlace(months, '2026-03-17')).toBeCloseTo(50 / 92, 9);
    expect(dayPlace(months, '2026-06-16')).toBeCloseTo((91.5 * 100) / 92, 9);
    expect(dayPlace(months, '2026-03-16')).toBeNull();
    expect(dayPlace(months, '2026-06-17')).toBeNull();
    expect(dayPlace([], '2026-06-17')).toBeNull();
  });

  it('come from service months without a measure', () => {
    const first = dayOf(2026, 3, 17);
    const months = figureMonths([{ month: { index: 1, first, last: first + 14, days: 15 } }]);
    expect(months).toEqual([{ index: 1, start: '2026-03-17', end: '2026-03-31', days: 15, measured: null }]);
    expect(placesOf(months)).toEqual([{ from: 0, width: 100 }]);
  });
});
