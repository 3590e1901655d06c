import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import type { Case, IntervalEntry, LogEntry } from './case';
import { parseDecimal, zero } from './decimal';
import { entryShares, entrySharing } from './entry-shares';
import type { Counts } from './evidence';
import type { AgreementTerms } from './terms';
import { dayOf } from './time/day';
import type { WorkCalendar } from './time/business-days';

const json = (file: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../public', file), 'utf8'));
const trtc: AgreementTerms = json('terms/trtc.json');
const ccc: AgreementTerms = json('terms/ccc.json');
const calendar: WorkCalendar = json('calendars/cn.json');

const second = (day: number, hour = 0, minute = 0) => day * 86_400 + hour * 3600 + minute * 60;
const april = (dayOfMonth: number) => dayOf(2026, 4, dayOfMonth);
const outage = (from: number, to: number, more: Partial<IntervalEntry> = {}): IntervalEntry => ({
  kind: 'interval',
  start: { second: from, nano: 0 },
  end: { second: to, nano: 0 },
  successRate: zero,
  exclusion: null,
  ...more,
});

function sharesOf(terms: AgreementTerms, log: readonly LogEntry[]) {
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
  return entryShares(log, evidence, assessment.findings);
}

const text = ({ lower, expected, upper }: Counts) => `${lower} ${expected} ${upper}`;
const shares = (terms: AgreementTerms, log: readonly LogEntry[]) =>
  sharesOf(terms, log).map((list) => list.map((share) => `${share.month}: ${text(share)}`));
const shared = (log: readonly LogEntry[]) =>
  sharesOf(trtc, log).map((list) => list.map((share) => `${share.month}: ${text(share.shared)}`));

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
          requests: 9,
          successes: 0,
          exclusion: null,
        },
        {
          kind: 'unit',
          second: second(april(10), 2, 6),
          requests: 9,
          successes: 9,
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

const at = (hour: number, minute: number) => second(april(10), hour, minute);

const unit = (minute: number, more: object = {}): LogEntry => ({
  kind: 'unit',
  second: at(2, minute),
  requests: 9,
  successes: 0,
  exclusion: null,
  ...more,
});

describe('of an entry that counts nowhere', () => {
  it('nothing is accounted for, though months before it or after have outages', () => {
    expect(
      shares(trtc, [
        outage(second(dayOf(2026, 3, 20)), second(dayOf(2026, 3, 20), 1)),
        outage(second(dayOf(2026, 5, 10)), second(dayOf(2026, 5, 10), 1)),
        outage(second(dayOf(2026, 7, 10)), second(dayOf(2026, 7, 10), 1)),
      ]),
    ).toEqual([[], ['2: 12 12 12'], []]);
  });

  it('nor of one that is not in the log', () => {
    const months = [{ index: 1, first: april(1), last: april(30), days: 30 }];
    const slices = { kind: 'timeslices', sliceSeconds: 300, slices: [], excluded: [] } as const;
    for (const measured of [slices, { kind: 'occurrences' } as const])
      expect(entrySharing([], { months, measured }, [])(0)).toEqual([]);
  });
});

describe('what of it other entries account for too', () => {
  it('is the slices that two outages touch, in each figure as they count there', () => {
    expect(
      shared([outage(at(1, 0), at(1, 30)), outage(at(1, 20), at(1, 42)), outage(at(3, 0), at(3, 30))]),
    ).toEqual([['1: 2 2 2'], ['1: 2 2 2'], ['1: 0 0 0']]);
  });

  it('is all of an outage that was written twice, in both months that it reaches', () => {
    const [from, to] = [second(april(30), 23, 50), second(dayOf(2026, 5, 1), 0, 20)];
    const twice = ['1: 2 2 2', '2: 4 4 4'];
    expect(shared([outage(from, to), outage(from, to)])).toEqual([twice, twice]);
  });

  it('leaves out entries that do not count', () => {
    const [from, to] = [at(1, 0), at(1, 30)];
    expect(
      shared([
        outage(from, to),
        outage(at(1, 10), at(1, 20), { exclusion: '4.10' }),
        outage(from, to, { successRate: parseDecimal('99.5') ?? zero }),
      ]),
    ).toEqual([['1: 0 0 0'], [], []]);
  });

  it('is in the highest figure alone where one of the two is too short', () => {
    expect(shared([outage(at(1, 0), at(1, 11)), outage(at(1, 12), at(1, 14))])).toEqual([
      ['1: 0 0 1'],
      ['1: 0 0 1'],
    ]);
  });

  it('is the measured slice that several measured entries lie in, and not an outage over it', () => {
    expect(
      shared([outage(at(2, 0), at(2, 10)), unit(1), unit(4), unit(6), unit(7, { exclusion: '4.10' })]),
    ).toEqual([[], ['1: 1 1 1'], ['1: 1 1 1'], ['1: 0 0 0'], []]);
  });

  it('agrees with counting slice by slice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 })), {
          maxLength: 9,
        }),
        (spans) => {
          const log = spans.map(([from, slices]) => outage(at(0, from * 5), at(0, (from + slices) * 5)));
          const covers = (slice: number) =>
            spans.filter(([from, slices]) => from <= slice && slice < from + slices).length;
          const counted = spans.map(([from, slices]) =>
            Array.from({ length: slices }, (_, index) => from + index).filter((slice) => covers(slice) > 1),
          );
          const found = sharesOf(trtc, log).map(([share]) => share?.shared.expected);
          expect(found).toEqual(counted.map(({ length }) => length));
        },
      ),
    );
  });

  it('is told of many long outages that all lie over each other', () => {
    const log = Array.from({ length: 20_000 }, (_, index) => {
      const from = second(april(1)) + index * 60;
      return outage(from, from + 40 * 86_400);
    });
    const told = sharesOf(trtc, log);
    expect(told).toHaveLength(20_000);
    // 40 days of 288 slices from 00:00 of 1 April: 30 of them in April
    expect(told[0]?.map(({ month, upper }) => [month, upper])).toEqual([
      [1, 30 * 288],
      [2, 10 * 288],
    ]);
  });
});
