import { describe, expect, it } from 'vitest';
import { Times } from './times';

const read = (value: unknown, times = new Times({})) => {
  const reading = times.read(value);
  return reading.ok ? reading.value.text : reading.code;
};

describe('a time of a source', () => {
  it.each([
    ['2026-03-20T10:00:00.5+08:00', '2026-03-20T10:00:00.5+08:00'],
    [1773972000, '2026-03-20T02:00:00Z'],
    [1773972000.781, '2026-03-20T02:00:00.781Z'],
    [1773972000781, '2026-03-20T02:00:00.781Z'],
    ['1773972000', '2026-03-20T02:00:00Z'],
    ['1773972000000', '2026-03-20T02:00:00Z'],
    ['202603201000', '2026-03-20T10:00'],
    [null, 'missing'],
    [' ', 'missing'],
    [0, 'date-out-of-range'],
    [-1, 'date-out-of-range'],
    [1e300, 'date-out-of-range'],
    [Number.NaN, 'unreadable-time'],
    [4102444800, 'date-out-of-range'],
    ['12', 'unreadable-time'],
    ['2026-03-20', 'no-time'],
    ['2026-02-30 10:00', 'no-such-time'],
    ['2026-03-20 25:00', 'no-such-time'],
    ['03/04/2026 10:00', 'ambiguous-date'],
    ['soon', 'unreadable-time'],
    [{}, 'unreadable-time'],
  ])('%j is %s', (value, text) => {
    expect(read(value)).toBe(text);
  });

  it('without an offset is UTC where the source writes so', () => {
    expect(read('2026-03-20 10:00:00', new Times({}, true))).toBe('2026-03-20T10:00:00Z');
  });

  it('without an offset is asked about, once for all', () => {
    const times = new Times({});
    for (const minute of [10, 11, 12, 13]) read(`2026-03-20 10:${minute}`, times);
    expect(times.questions()).toEqual([
      {
        kind: 'zone',
        suggested: null,
        samples: ['2026-03-20T10:10', '2026-03-20T10:11', '2026-03-20T10:12'],
      },
    ]);
    expect(new Times({ zone: 'Nowhere/At_All' }).read('2026-03-20 10:10')).toMatchObject({ ok: true });
  });

  it('at the end of the last day is an end only', () => {
    const end = '2100-01-01T00:00:00+08:00';
    expect(new Times({}).read(end, true).ok).toBe(true);
    expect(read(end)).toBe('date-out-of-range');
  });

  it('is some time later on the clock it was written by', () => {
    const times = new Times({ zone: 'America/New_York' });
    const start = times.read('2026-03-07 23:00');
    if (!start.ok) throw new Error(start.code);
    expect(times.later(start.value, 5 * 3_600_000)?.text).toBe('2026-03-08T04:00-05:00');
    expect(times.later(start.value, 1e300)).toBeNull();
  });
});

describe('a column of times', () => {
  it('tells the order of day and month by its neighbours', () => {
    const column = new Times({}).readColumn('Date-Time', [
      '03/04/2026 10:00',
      '25/04/2026 10:00',
      '',
      '10:00',
      'now',
    ]);
    expect(column.map((reading) => (reading.ok ? reading.value.text : reading.code))).toEqual([
      '2026-04-03T10:00',
      '2026-04-25T10:00',
      'missing',
      'no-date',
      'unreadable-time',
    ]);
  });
});

const answer = (text: string, start: string) => {
  const times = new Times({});
  const from = times.read(start);
  if (!from.ok) throw new Error(from.code);
  const end = times.readAnswer(text, from.value);
  return end.ok ? end.value.text : end.code;
};

describe('an end that was answered', () => {
  it.each([
    ['2026/3/20 上午10:30', '2026-03-20T02:00Z', '2026-03-20T10:30'],
    ['2026-03-20 10:30 UTC', '2026-03-20T02:00Z', '2026-03-20T10:30Z'],
    ['10:30', '2026-03-20T02:00', '2026-03-20T10:30'],
    ['10:30', '2026-03-20T02:00Z', 'no-date'],
    ['2026-03-20', '2026-03-20T02:00Z', 'no-time'],
    ['soon', '2026-03-20T02:00Z', 'unreadable-time'],
    ['', '2026-03-20T02:00Z', 'unreadable-time'],
    ['03/04/2026 10:00', '2026-03-20T02:00Z', 'ambiguous-date'],
  ])('%j after %s is %s', (text, start, end) => {
    expect(answer(text, start)).toBe(end);
  });
});
