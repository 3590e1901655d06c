import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '../case';
import { parseDecimal, zero } from '../decimal';
import { breachOf } from './breach';
import { measureSlices } from './measured-slices';

const breach = breachOf({
  kind: 'timeslices',
  slice: { minutes: 5 },
  breach: { kind: 'below', rate: '99%' },
  minimum: { minutes: 5 },
});
const most = Number.MAX_SAFE_INTEGER;
const counts = (second: number, requests: number, successes: number): UnitEntry => ({
  kind: 'unit',
  second,
  requests,
  successes,
  exclusion: null,
});
const rate = (second: number, percent: string): UnitEntry => ({
  kind: 'unit',
  second,
  successRate: parseDecimal(percent) ?? zero,
  exclusion: null,
});
const slices = (...units: readonly UnitEntry[]) => {
  const { judged, bad, excluded } = measureSlices(units, 300, breach);
  return { judged: [...judged], bad: Array.from(bad, Boolean), excluded };
};

describe('measured slices (TRTC 1.4, 1.5)', () => {
  it('are judged each once, in order, and those with excluded entries alone are excluded', () => {
    expect(
      slices(
        counts(900, 100, 98),
        { ...counts(300, 9, 0), exclusion: '4.10' },
        counts(0, 1, 1),
        counts(1199, 1, 1),
      ),
    ).toEqual({ judged: [0, 3], bad: [false, true], excluded: [1] });
    expect(slices()).toEqual({ judged: [], bad: [], excluded: [] });
  });

  it.each([
    ['counts add up', [counts(0, 50, 50), counts(60, 50, 48)], true],
    ['rates are averaged', [rate(0, '98.5'), rate(60, '99.5')], false],
    ['rates do not count beside counts, even of no requests', [rate(0, '0'), counts(60, 0, 0)], false],
    [
      'a sum larger than a float’s integers, exactly 99 %',
      [counts(0, most, 8_917_127_262_193_582), counts(1, most - 82, 8_917_127_262_193_499)],
      false,
    ],
    [
      'the same with a failure more',
      [counts(0, most, 8_917_127_262_193_582), counts(1, most - 82, 8_917_127_262_193_498)],
      true,
    ],
  ] as const)('%s', (_, units, bad) => {
    expect(slices(...units)).toEqual({ judged: [0], bad: [bad], excluded: [] });
  });
});
