import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { claimStatus, claimWindow } from './claim-window';
import type { AgreementTerms } from './terms';
import type { WorkCalendar } from './time/business-days';
import { formatDay, parseDay, type Day } from './time/day';

const calendar: WorkCalendar = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../public/calendars/cn.json'), 'utf8'),
);
const terms: AgreementTerms = {
  id: 'test',
  serviceMonth: { kind: 'calendar' },
  measure: { kind: 'occurrences', unit: 'calls' },
  commitment: { availability: '99%' },
  tiers: { rows: [] },
  fee: { basis: 'consumed' },
  remedy: { kind: 'cash' },
  claim: { opens: { afterBusinessDay: 5 }, closes: { afterDays: 60 } },
  exclusions: [],
};
const day = (text: string): Day => parseDay(text) ?? Number.NaN;

describe('a claim window', () => {
  it.each([
    ['2025-09-30', '2025-10-14', '2025-10-15', '2025-11-29', false],
    ['2026-04-30', '2026-05-11', '2026-05-12', '2026-06-29', false],
    ['2025-12-31', '2026-01-08', '2026-01-09', '2026-03-01', false],
    ['2026-09-30', '2026-10-13', '2026-10-14', '2026-11-29', false],
    ['2024-04-30', '2024-05-10', '2024-05-11', '2024-06-29', false],
    ['2026-03-16', '2026-04-08', '2026-04-09', '2026-05-15', false],
    ['2026-12-31', '2027-01-07', '2027-01-08', '2027-03-01', true],
    ['2018-11-30', '2018-12-07', '2018-12-08', '2019-01-29', true],
    ['2018-12-31', '2019-01-08', '2019-01-09', '2019-03-01', false],
  ])(
    'of a month ending %s: business day %s, opens %s, closes %s',
    (last, fifth, opens, closes, provisional) => {
      const window = claimWindow(terms, day(last), calendar);
      expect([window.fifthBusinessDay, window.opensOn, window.closesOn].map(formatDay)).toEqual([
        fifth,
        opens,
        closes,
      ]);
      expect(window.provisional).toBe(provisional);
    },
  );

  it('counts out each day: Labour Day off, the Saturday worked in exchange on', () => {
    const { counted } = claimWindow(terms, day('2026-04-30'), calendar);
    expect(counted.map(({ is, nth }) => `${nth ?? '-'} ${is.kind}`)).toEqual([
      ...Array.from({ length: 5 }, () => '- holiday'),
      '1 working',
      '2 working',
      '3 working',
      '4 make-up',
      '- weekend',
      '5 working',
    ]);
  });

  it('is provisional as soon as one of its days is counted in a year that is not published', () => {
    const window = claimWindow(terms, day('2026-12-16'), calendar, day('2026-12-29'));
    expect([formatDay(window.fifthBusinessDay), window.provisional]).toEqual(['2027-01-04', true]);
  });

  it.each([
    ['2026-05-11', 'not-yet-open'],
    ['2026-05-12', 'open'],
    ['2026-06-29', 'open'],
    ['2026-06-30', 'closed'],
  ])('is on %s %s', (asOf, status) => {
    expect(claimStatus(claimWindow(terms, day('2026-04-30'), calendar), day(asOf))).toBe(status);
  });
});
