import { describe, expect, it } from 'vitest';
import { ccc, fixture, shown, sms, trtc } from '../fixtures/sources/fixture';
import { at, matrix } from '../fixtures/sources/matrix';
import { prometheus } from './prometheus';

const counters = { total: '{outcome="all"}', failed: '{outcome="failed"}' };

describe('two counters of Prometheus', () => {
  const two = fixture('prometheus-counters.json');

  it('are asked about, and nothing is taken before', () => {
    expect(prometheus.interpret(two, {}, trtc).questions).toEqual([
      { kind: 'counters', values: ['{outcome="all"}', '{outcome="failed"}'] },
    ]);
    expect(shown(prometheus, two).entries).toEqual([]);
  });

  it('become counts of the slices; a moment that one of them lacks is unknown', () => {
    expect(shown(prometheus, two, { counters })).toEqual({
      entries: [
        '1 unit 2026-03-20T02:00:00Z 1200 1197',
        '2 unit 2026-03-20T02:05:00Z 1180 940',
        '3 unit 2026-03-20T02:10:00Z 0 0',
      ],
      refused: [],
      passedOver: ['blank 4 5 9 10'],
      questions: ['counters'],
      doubts: ['gaps-unknown'],
    });
  });

  it('may be of successes, or of failures and successes that make the total', () => {
    const series = matrix([{ r: 'a' }, at(300, '120')], [{ r: 'b' }, at(300, '90')]);
    const [a, b] = ['{r="a"}', '{r="b"}'];
    expect(shown(prometheus, series, { counters: { total: a, successes: b } }).entries).toEqual([
      '1 unit 2026-03-20T02:00:00Z 120 90',
    ]);
    expect(shown(prometheus, series, { counters: { total: '', failed: b, successes: a } }).entries).toEqual([
      '1 unit 2026-03-20T02:00:00Z 210 120',
    ]);
    expect(shown(prometheus, series, { counters: { total: b, failed: a } }).refused).toEqual([
      '1 successes-exceed-requests',
      '2 successes-exceed-requests',
    ]);
    expect(shown(prometheus, series, { counters: { total: a, failed: a } }).entries).toEqual([]);
  });

  it('that increase() made fractions of become rates, all of them, and cut off', () => {
    const series = matrix([{ r: 'a' }, at(300, '120.5', '3', '0')], [{ r: 'b' }, at(300, '0', '1', '0')]);
    expect(shown(prometheus, series, { counters: { total: '{r="a"}', failed: '{r="b"}' } })).toMatchObject({
      entries: ['1 unit 2026-03-20T02:00:00Z 100', '2 unit 2026-03-20T02:05:00Z 66.666666666666'],
      passedOver: ['no-downtime 3 6'],
    });
  });

  it('that only grow are taken from sample to sample, over no gap and no restart', () => {
    const total = { __name__: 'entries_total', outcome: 'all' };
    const failed = { __name__: 'entries_total', outcome: 'failed' };
    const growing = [5000, 5100, 5200, 5290, 5400, 5500, 5600, 5700, 5800, 5900, 6000, 20, 120].map(String);
    const bad = [7, 7, 17, 17, 17, 17, 17, 17, 17, 17, 17, 0, 50].map(String);
    const names = { total: 'entries_total{outcome="all"}', failed: 'entries_total{outcome="failed"}' };
    const found = shown(prometheus, matrix([total, at(300, ...growing)], [failed, at(300, ...bad)]), {
      counters: names,
    });
    expect(found.entries.slice(0, 3)).toEqual([
      '2 unit 2026-03-20T02:00:00Z 100 100',
      '3 unit 2026-03-20T02:05:00Z 100 90',
      '4 unit 2026-03-20T02:10:00Z 90 90',
    ]);
    expect(found.entries.at(-1)).toBe('13 unit 2026-03-20T02:55:00Z 100 50');
    expect(found.passedOver).toEqual(['blank 1 12 14 25']);
  });

  it('become a count for each day in Beijing where calls or messages are counted', () => {
    const values = Array.from({ length: 4 }, (_, place) => [
      1773936000 + place * 14_400,
      String(100 + place),
    ]);
    const bad = values.map(([time], place) => [time, String(place)]);
    const series = matrix([{ r: 'a' }, values], [{ r: 'b' }, bad]);
    for (const terms of [ccc, sms])
      expect(
        shown(prometheus, series, { counters: { total: '{r="a"}', failed: '{r="b"}' } }, terms),
      ).toMatchObject({
        entries: ['1 count 2026-03-20 406 6'],
        refused: [],
        doubts: [],
      });
  });

  it('with fractions are no counts, and are refused by their rows', () => {
    const series = matrix([{ r: 'a' }, at(300, '120.5', '3')], [{ r: 'b' }, at(300, '0', '5')]);
    expect(
      shown(prometheus, series, { counters: { total: '{r="a"}', failed: '{r="b"}' } }, ccc).refused,
    ).toEqual([
      '1 unreadable-number',
      '2 failed-exceeds-total',
      '3 unreadable-number',
      '4 failed-exceeds-total',
    ]);
  });
});
