import { describe, expect, it } from 'vitest';
import type { IntervalEntry, LogEntry } from '../case';
import { zero } from '../decimal';
import type { TimeslicesMeasure } from '../terms';
import { measureTimeslices } from './timeslices';

const measure: TimeslicesMeasure = {
  kind: 'timeslices',
  slice: { minutes: 5 },
  breach: { kind: 'below', rate: '99%' },
  minimum: { minutes: 5 },
};
/** A term of a single day, 288 slices. */
const term = { first: 1, last: 1 };
const minute = (of: number) => ({ second: 86_400 + of * 60, nano: 0 });
const outage = (from: number, to: number, exclusion: string | null = null): IntervalEntry => ({
  kind: 'interval',
  start: minute(from),
  end: minute(to),
  successRate: zero,
  exclusion,
});
const bad = (at: number): LogEntry => ({
  kind: 'unit',
  second: minute(at).second,
  requests: 9,
  successes: 0,
  exclusion: null,
});
const evidence = (...log: readonly LogEntry[]) => measureTimeslices(measure, term, log).evidence;
const all = { lower: true, expected: true, upper: true };

describe('the evidence of a log', () => {
  it('ends with the term', () => {
    expect(evidence(outage(-10, 5), outage(1435, 1500))).toEqual({
      kind: 'timeslices',
      sliceSeconds: 300,
      slices: [
        { from: 288, to: 289, ...all, measured: false },
        { from: 575, to: 576, ...all, measured: false },
      ],
      excluded: [],
    });
  });

  it.each([
    ['not at all', outage(0, 10, '4.10'), [{ from: 290, to: 291, ...all, measured: true }]],
    ['in part', outage(9, 12, '4.10'), [{ from: 290, to: 291, ...all, lower: false, measured: true }]],
    ['whole', outage(10, 15, '4.10'), []],
    ['whole and beyond', outage(5, 20, '4.10'), []],
    [
      'all but a minute',
      outage(11, 15, '4.10'),
      [{ from: 290, to: 291, ...all, lower: false, measured: true }],
    ],
  ])('has a measured slice that excluded time covers %s', (_, excluded, slices) => {
    expect(evidence(bad(12), excluded)).toMatchObject({
      slices,
      excluded: [{ start: excluded.start, end: excluded.end }],
    });
    expect(evidence(bad(12), excluded).slices).toHaveLength(slices.length);
  });
});
