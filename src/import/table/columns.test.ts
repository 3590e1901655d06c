import { describe, expect, it } from 'vitest';
import type { Answers } from '../questions';
import { readCountCell } from './count-column';
import { readDurations } from './duration-column';
import { readExclusion } from './exclusion-cell';
import { percentOf, readRates, wholePart } from './rate-column';
import { splitSpan } from './span-cell';

const minute = 60_000;
const hour = 60 * minute;
const said = <T>(reading: { ok: true; value: T } | { ok: false; code: string }) =>
  reading.ok ? reading.value : reading.code;

const lengths = (cells: readonly string[], unit: number | null = null, answers: Answers = {}) => {
  const read = readDurations({ name: 'c', unit, cells }, answers);
  return [...read.cells.map(said), ...read.questions.map(({ kind }) => `${kind}?`)];
};

const rates = (
  cells: readonly string[],
  {
    isPercent = false,
    ofFailures = false,
    ...answers
  }: Answers & { isPercent?: boolean; ofFailures?: boolean } = {},
) => {
  const read = readRates({ name: 'c', isPercent, ofFailures, cells }, answers);
  return [...read.cells.map(said), ...read.questions.map(({ kind }) => `${kind}?`)];
};

describe('a length of time', () => {
  it.each([
    ['1:30:00', 1.5 * hour],
    ['100:00:00', 100 * hour],
    ['0:00:45.5', 45_500],
    ['1天 2:00:00', 26 * hour],
    ['1.02:00:00', 26 * hour],
    ['2 days, 3:04:05', 51 * hour + 4 * minute + 5000],
    ['1h 30m', 1.5 * hour],
    ['1h30m20s', 1.5 * hour + 20_000],
    ['1 hr 30 min', 1.5 * hour],
    ['1 hour, 30 minutes', 1.5 * hour],
    ['1 hour and 5 minutes', hour + 5 * minute],
    ['90 分钟', 1.5 * hour],
    ['１時間３０分', 1.5 * hour],
    ['1小时30分20秒', 1.5 * hour + 20_000],
    ['1个小时', hour],
    ['半小时', 0.5 * hour],
    ['1个半小时', 1.5 * hour],
    ['1時間半', 1.5 * hour],
    ['约30分钟', 0.5 * hour],
    ['1,440 min', 24 * hour],
    ['1.5h', 1.5 * hour],
    ['500 ms', 500],
    ['45s', 45_000],
    ['PT1H30M', 1.5 * hour],
    ['P1DT1S', 24 * hour + 1000],
    ['0', 0],
    ['', 'blank'],
    ['-', 'blank'],
    ['30m 1h', 'unreadable-duration'],
    ['1h 1h', 'unreadable-duration'],
    ['1:75:00', 'unreadable-duration'],
    ['long', 'unreadable-duration'],
    ['5 months', 'unreadable-duration'],
    ['PT', 'unreadable-duration'],
  ])('%j is %s', (cell, length) => {
    expect(lengths([cell])).toEqual([length]);
  });

  it('in bare numbers has the unit of the heading or of the answer', () => {
    expect(lengths(['30', '1.5'], minute)).toEqual([30 * minute, 1.5 * minute]);
    expect(lengths(['30'])).toEqual(['unreadable-duration', 'duration-unit?']);
    expect(lengths(['30'], null, { durationUnit: 'minutes' })).toEqual([30 * minute, 'duration-unit?']);
  });

  it('with one colon has the unit of what stands before it', () => {
    expect(lengths(['1:30'])).toEqual(['unreadable-duration', 'duration-unit?']);
    expect(lengths(['1:30'], null, { durationUnit: 'hours' })).toEqual([1.5 * hour, 'duration-unit?']);
    expect(lengths(['1:30'], minute)).toEqual([1.5 * minute]);
    expect(lengths(['1:30', '2:00:00'])).toEqual([1.5 * hour, 2 * hour]);
  });
});

describe('a rate', () => {
  it('with a sign is a percentage', () => {
    expect(rates(['98%', '９８．５％', '98,5 %', '百分之98', '0.5%'])).toEqual([
      '98',
      '98.5',
      '98.5',
      '98',
      '0.5',
    ]);
  });

  it('without one is a percentage where any number is above 1, or the heading says so', () => {
    expect(rates(['98', '0.5'])).toEqual(['98', '0.5']);
    expect(rates(['0.5', '1'], { isPercent: true })).toEqual(['0.5', '1']);
    expect(rates(['0', '', '0.0'])).toEqual(['0', 'blank', '0.0']);
  });

  it('between 0 and 1 is asked about', () => {
    expect(rates(['0.98', '0'])).toEqual(['unreadable-rate', '0', 'rate-scale?']);
    expect(rates(['0.98', '1', '0.9999', '.5', '0.1234567890123'], { rateScale: 'share' })).toEqual([
      '98',
      '100',
      '99.99',
      '50',
      '12.34567890123',
      'rate-scale?',
    ]);
    expect(rates(['0.98', '98%'], { rateScale: 'share' })).toEqual(['98', '98', 'rate-scale?']);
  });

  it('is asked about where most look like shares and some are above 1', () => {
    const mixed = ['0.995', '97', '0.998'];
    expect(rates(mixed)).toEqual([...mixed.map(() => 'unreadable-rate'), 'rate-scale?']);
    expect(rates(mixed, { rateScale: 'share' })).toEqual([
      '99.5',
      'rate-out-of-range',
      '99.8',
      'rate-scale?',
    ]);
    expect(rates(mixed, { rateScale: 'percent' })).toEqual([...mixed, 'rate-scale?']);
    expect(rates(mixed, { isPercent: true })).toEqual(mixed);
    expect(rates(['0.6', '0.7', '3'], { ofFailures: true })).toEqual(['99.4', '99.3', '97']);
  });

  it('that looks like a share among percentages is refused', () => {
    expect(rates(['0.9', '97', '98', '1', '0.4'])).toEqual([
      'ambiguous-rate',
      '97',
      '98',
      'ambiguous-rate',
      '0.4',
    ]);
  });

  it('of failures is turned round', () => {
    expect(rates(['2%', '0%', '100%', '0.05%'], { ofFailures: true })).toEqual(['98', '100', '0', '99.95']);
  });

  it('that is none is named', () => {
    expect(rates(['101%', '-1%', 'high', '98'])).toEqual([
      'rate-out-of-range',
      'rate-out-of-range',
      'unreadable-rate',
      '98',
    ]);
  });

  it('of counts is exact, and never rounded up to a commitment', () => {
    expect(percentOf(98, 100)).toBe('98');
    expect(percentOf(0, 7)).toBe('0');
    expect(percentOf(7, 7)).toBe('100');
    expect(percentOf(2, 3)).toBe('66.66666666666666666666');
    expect(percentOf(9_007_199_254_740_990, 9_007_199_254_740_991)).toMatch(/^99\.9999/);
    expect([wholePart('98.5', 200), wholePart('98.5', 100), wholePart('100', 7)]).toEqual([197, null, 7]);
  });
});

describe('a count', () => {
  it.each([
    ['1,200', '', 1200],
    ['1.2', '万', 12_000],
    ['1.2万', '万', 12_000],
    ['3', '千', 3000],
    ['12.5', '千', 12_500],
    ['12 345', '千', 12_345_000],
    ['1.2345', '千', 'unreadable-number'],
    ['12次', '千', 'unreadable-number'],
    ['5', '十万', 'unreadable-number'],
    ['100次', '', 100],
    ['', '', 'blank'],
    ['-', '', 'blank'],
    ['12.5', '', 'unreadable-number'],
    ['-3', '', 'unreadable-number'],
    ['many', '', 'unreadable-number'],
  ])('%j in units of %j is %s', (text, unit, count) => {
    expect(said(readCountCell(text, unit))).toBe(count);
  });
});

describe('an exclusion', () => {
  const known = new Set(['4.1', '4.2', '4.10', '4.12']);

  it.each([
    ['4.10', '4.10'],
    ['§4.10', '4.10'],
    ['免责 4.10', '4.10'],
    ['第4.2条', '4.2'],
    ['４．１０', '4.10'],
    ['4.10 计划维护；见 4.10', '4.10'],
    ['4.1', '4.1'],
    ['', ''],
    ['否', ''],
    ['N/A', ''],
    ['是', 'unknown-exclusion'],
    ['x', 'unknown-exclusion'],
    ['Ｘ', 'unknown-exclusion'],
    ['4.3', 'unknown-exclusion'],
    ['4.100', 'unknown-exclusion'],
    ['14.1', 'unknown-exclusion'],
    ['4.1.2', 'unknown-exclusion'],
    ['4.1, 4.2', 'unknown-exclusion'],
    ['4', 'unknown-exclusion'],
  ])('%j is %s', (text, clause) => {
    expect(said(readExclusion(text, known, false))).toBe(clause);
  });

  it('of a spreadsheet’s numbers is ambiguous where a zero may be lost', () => {
    expect(['4.1', '4.2', '4.10', '免责 4.1'].map((text) => said(readExclusion(text, known, true)))).toEqual([
      'ambiguous-exclusion',
      '4.2',
      '4.10',
      '4.1',
    ]);
  });
});

describe('a span', () => {
  it.each([
    ['2026-03-20 10:00 - 10:30', '2026-03-20 10:00', '10:30'],
    ['2026-03-20 10:00~2026-03-20 10:30', '2026-03-20 10:00', '2026-03-20 10:30'],
    ['10:00–10:30', '10:00', '10:30'],
    ['10:00至次日02:00', '10:00', '次日02:00'],
    ['10:00から10:30まで', '10:00', '10:30'],
    ['从 2026-03-20 10:00 到 2026-03-20 10:30', '2026-03-20 10:00', '2026-03-20 10:30'],
    ['2026-03-20 10:00:00 to 2026-03-20 10:30:00', '2026-03-20 10:00:00', '2026-03-20 10:30:00'],
    ['2026-03-20T10:00/2026-03-20T10:30', '2026-03-20T10:00', '2026-03-20T10:30'],
    ['3/20 10:00-10:30', '3/20 10:00', '10:30'],
    ['2026-03-20 10:00+08:00 - 2026-03-20 11:00+08:00', '2026-03-20 10:00+08:00', '2026-03-20 11:00+08:00'],
  ])('%j runs from %j to %j', (text, start, end) => {
    expect(splitSpan(text)).toEqual({ start, end });
  });

  it.each([
    '2026-03-20',
    '2026-03-20 10:00',
    '2026-03-20T10:00-05:00',
    '10:00-11:00-12:00',
    '10:00 - later',
    'a - b',
    '',
    '-',
  ])('%j is none', (text) => {
    expect(splitSpan(text)).toBeNull();
  });
});
