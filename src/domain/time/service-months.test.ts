import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addMonthsPastEnd, dayOf, formatDay, parseDay, weekday, type Day } from './day';
import { endOfTerm, monthAt, monthFrom, serviceMonths } from './service-months';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

const written = (kind: 'calendar' | 'anniversary', first: string, last: string) =>
  serviceMonths(kind, { first: day(first), last: day(last) }).map(
    (month) => `${month.index} ${formatDay(month.first)} ${formatDay(month.last)} ${month.days}`,
  );

describe('service months', () => {
  it('cuts three months bought on 17 March into four calendar months', () => {
    expect(written('calendar', '2019-03-17', '2019-06-16')).toEqual([
      '1 2019-03-17 2019-03-31 15',
      '2 2019-04-01 2019-04-30 30',
      '3 2019-05-01 2019-05-31 31',
      '4 2019-06-01 2019-06-16 16',
    ]);
  });

  it('cuts the same into three anniversary months', () => {
    expect(written('anniversary', '2019-03-17', '2019-06-16')).toEqual([
      '1 2019-03-17 2019-04-16 31',
      '2 2019-04-17 2019-05-16 30',
      '3 2019-05-17 2019-06-16 31',
    ]);
  });

  it('counts anniversaries from the day bought, so that the 31st comes back after a short month', () => {
    expect(written('anniversary', '2026-01-31', '2026-05-30')).toEqual([
      '1 2026-01-31 2026-02-27 28',
      '2 2026-02-28 2026-03-30 31',
      '3 2026-03-31 2026-04-29 30',
      '4 2026-04-30 2026-05-30 31',
    ]);
  });

  it('cuts the last anniversary month at the term’s end', () => {
    expect(written('anniversary', '2024-02-29', '2024-04-02')).toEqual([
      '1 2024-02-29 2024-03-28 29',
      '2 2024-03-29 2024-04-02 5',
    ]);
  });

  const term = fc
    .tuple(fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2089, 12, 31) }), fc.integer({ min: 1, max: 120 }))
    .map(([first, months]) => ({ first, last: endOfTerm(first, months) }));

  it('tiles the term, and every day finds its month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('calendar', 'anniversary'),
        term,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, { first, last }, at) => {
          const months = serviceMonths(kind, { first, last });
          expect(months[0]?.first).toBe(first);
          expect(months.at(-1)?.last).toBe(last);
          months.forEach((month, index) => {
            expect(month.index).toBe(index + 1);
            expect(month.days).toBe(month.last - month.first + 1);
            if (index > 0) expect(month.first).toBe((months[index - 1]?.last ?? 0) + 1);
          });
          const some = first + Math.floor((last - first) * at);
          const found = monthAt(months, some);
          expect(found && found.first <= some && some <= found.last).toBe(true);
          expect(monthAt(months, first - 1)).toBeUndefined();
          expect(monthAt(months, last + 1)).toBeUndefined();
          expect(monthFrom(months, some)).toBe(found);
          expect(monthFrom(months, first - 1)).toBe(months[0]);
          expect(monthFrom(months, last + 1)).toBeUndefined();
        },
      ),
    );
  });

  it('makes as many anniversary months as were bought', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2089, 12, 31) }),
        fc.integer({ min: 1, max: 120 }),
        (first, n) => {
          expect(serviceMonths('anniversary', { first, last: endOfTerm(first, n) })).toHaveLength(n);
        },
      ),
    );
  });
});

describe('days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 15, '2028-02-29'],
  ])('%s + %i months = %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2024-01-30', 1, '2024-03-01'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2026-03-17', 1, '2026-04-17'],
  ])('%s + %i months, past the end of a short one, = %s (other reading of 1.2)', (from, months, to) => {
    expect(formatDay(addMonthsPastEnd(day(from), months))).toBe(to);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T',
  ])('there is no day %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('knows the days of the week', () => {
    expect(
      ['2026-05-09', '2026-05-10', '2026-05-11', '1969-12-29'].map((text) => weekday(day(text))),
    ).toEqual([6, 7, 1, 1]);
  });
});
