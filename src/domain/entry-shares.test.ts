import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import type { Case, IntervalEntry, LogEntry } from './case';
import { parseDecimal, zero } from './decimal';
import { entryShares } from './entry-shares';
import type { AgreementTerms } from './terms';
import { dayOf } from './time/day';
import type { WorkCalendar } from './time/business-days';

const json = (file: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../public', file), 'utf8'));
const trtc: AgreementTerms = json('terms/trtc.json');
const ccc: AgreementTerms = json('terms/ccc.json');
const calendar: WorkCalendar = json('calendars/cn.json');

const second = (day: number, hour: number, minute = 0) => day * 86_400 + hour * 3600 + minute * 60;
const april = (dayOfMonth: number) => dayOf(2026, 4, dayOfMonth);
const outage = (from: number, to: number, more: Partial<IntervalEntry> = {}): IntervalEntry => ({
  kind: 'interval',
  start: { second: from, nano: 0 },
  end: { second: to, nano: 0 },
  successRate: zero,
  exclusion: null,
  ...more,
});

function shares(terms: AgreementTerms, log: readonly LogEntry[]) {
  const subject: Case = {
    product: terms.id,
    term: { first: april(1), last: dayOf(2026, 6, 30) },
    log,
    fees: {
      currency: 'CNY',
      default: { consumed: zero, deducted: zero },
      byMonth: new Map(),
      messagePrice: null,
    },
    asOf: dayOf(2026, 7, 1),
  };
  const { assessment, evidence } = assess(terms, subject, calendar);
  return entryShares(log, evidence, assessment.findings).map((list) =>
    list.map(({ month, lower, expected, upper }) => `${month}: ${lower} ${expected} ${upper}`),
  );
}

describe('what an entry accounts for', () => {
  it('is its slices, month by month', () => {
    expect(
      shares(trtc, [
        outage(second(april(10), 1, 2), second(april(10), 1, 44)),
        outage(second(april(30), 23, 57), second(dayOf(2026, 5, 1), 0, 50)),
        outage(second(april(30), 0), second(dayOf(2026, 6, 2), 0)),
      ]),
    ).toEqual([
      ['1: 7 9 9'],
      ['1: 1 1 1', '2: 10 10 10'],
      ['1: 288 288 288', '2: 8928 8928 8928', '3: 288 288 288'],
    ]);
  });

  it('is nothing where it is excluded, does not breach or lies outside the term', () => {
    const [from, to] = [second(april(10), 1), second(april(10), 2)];
    expect(
      shares(trtc, [
        outage(from, to),
        outage(from, to, { exclusion: '4.10' }),
        outage(second(april(11), 1), second(april(11), 2), { successRate: parseDecimal('99') ?? zero }),
        outage(second(dayOf(2026, 7, 1), 1), second(dayOf(2026, 7, 1), 2)),
      ]),
    ).toEqual([[], [], [], []]);
  });

  it('is counted in the highest figure alone where the outage is too short', () => {
    expect(shares(trtc, [outage(second(april(10), 1, 3), second(april(10), 1, 7))])).toEqual([['1: 0 0 2']]);
  });

  it('is the measured slice for a measured entry, and not for the outage that it overrules', () => {
    expect(
      shares(trtc, [
        outage(second(april(10), 1), second(april(10), 1, 10)),
        {
          kind: 'unit',
          second: second(april(10), 1, 6),
          measured: { requests: 9, successes: 0 },
          exclusion: null,
        },
        {
          kind: 'unit',
          second: second(april(10), 2, 6),
          measured: { requests: 9, successes: 9 },
          exclusion: null,
        },
      ]),
    ).toEqual([['1: 1 1 1'], ['1: 1 1 1'], []]);
  });

  it('is its failures where calls are counted', () => {
    const calls = { kind: 'count', total: 10, failed: 3, exclusion: null } as const;
    expect(
      shares(ccc, [
        { ...calls, second: second(april(10), 1) },
        { ...calls, second: second(dayOf(2026, 5, 10), 1), failed: 0 },
        { ...calls, second: second(april(11), 1), exclusion: '5.12' },
        { ...calls, second: second(dayOf(2026, 7, 11), 1) },
      ]),
    ).toEqual([['1: 3 3 3'], [], [], []]);
  });
});
