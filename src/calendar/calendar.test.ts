import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { calendarText, makeCalendar } from '../../scripts/make-calendar';
import { countBusinessDaysFrom, dayKind, type DayKind } from '../domain/time/business-days';
import { dayOf, formatDay } from '../domain/time/day';
import { calendarSchema } from './schema';

const committed = readFileSync(new URL('../../public/calendars/cn.json', import.meta.url), 'utf8');
const calendar = calendarSchema.parse(JSON.parse(committed));

/** The same calendar as the package holiday-calendar tells it: a date, and what is special about it. */
const otherSchema = z.object({
  dates: z.array(
    z.object({
      date: z.iso.date(),
      name_cn: z.string(),
      type: z.enum(['public_holiday', 'transfer_workday']),
    }),
  ),
});
const require = createRequire(import.meta.url);
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const otherSource = new Map(
  years
    .flatMap((year) => otherSchema.parse(require(`holiday-calendar/data/CN/${year}.json`)).dates)
    .map((entry) => [entry.date, entry]),
);

const everyDay: { date: string; is: DayKind }[] = [];
for (let day = dayOf(2019, 1, 1); day <= dayOf(2026, 12, 31); day++) {
  everyDay.push({ date: formatDay(day), is: dayKind(day, calendar) });
}

describe('public/calendars/cn.json', () => {
  it('is what the generator writes', () => {
    expect(calendarText(makeCalendar())).toBe(committed);
  });

  it('covers 2019 to 2026, each year with holidays and make-up days, and nothing else', () => {
    expect(yearsOf(calendar.holidays)).toEqual(years);
    expect(yearsOf(calendar.makeUpDays)).toEqual(years);
    expect([calendar.publishedFrom, calendar.publishedThrough]).toEqual([2019, 2026]);
  });

  it('names exactly the holidays it uses', () => {
    const used = new Set([...Object.values(calendar.holidays), ...Object.values(calendar.makeUpDays)]);
    expect(Object.keys(calendar.names)).toEqual([...used].toSorted());
  });

  it('makes up on weekends only, and never on a holiday', () => {
    const dates = Object.keys(calendar.makeUpDays);
    expect(dates.filter((date) => !isWeekend(date) || date in calendar.holidays)).toEqual([]);
  });
});

describe('against the package holiday-calendar', () => {
  it('has the same working days, on every day of eight years', () => {
    expect(everyDay).toHaveLength(2922);
    const ours = everyDay.filter(({ is }) => is.kind === 'working' || is.kind === 'make-up');
    const theirs = everyDay.filter(({ date }) => {
      const special = otherSource.get(date)?.type;
      return special === 'transfer_workday' || (special === undefined && !isWeekend(date));
    });
    expect(ours.map(({ date }) => date)).toEqual(theirs.map(({ date }) => date));
  });

  it('gives those days the same names, but where the notice itself joins two holidays or came late', () => {
    const disagreements = everyDay.flatMap(({ date, is }) => {
      const ours = 'holiday' in is ? calendar.names[is.holiday]?.zh : undefined;
      const theirs = otherSource.get(date)?.name_cn.replace(/补班$/, '');
      return ours === theirs ? [] : [`${date} ${ours} | ${theirs}`];
    });
    expect(disagreements).toEqual([
      // The State Council lengthened this Spring Festival on 26 January 2020 because of the epidemic, to Sunday
      // 2 February. To the other source that Sunday is an ordinary one; it is no working day to either.
      '2020-02-02 春节 | undefined',
      // Where the Mid-Autumn Festival falls next to National Day the notice gives both one holiday. The other
      // source names it after both throughout; ours names the festival's own day after it, where it is not
      // 1 October, and all others after National Day.
      ...joined('国庆节和中秋节', [
        ['国庆节', '2020-09-27 2020-10-01 2020-10-02 2020-10-03 2020-10-04 2020-10-05'],
        ['国庆节', '2020-10-06 2020-10-07 2020-10-08 2020-10-10'],
      ]),
      ...joined('中秋节和国庆节', [
        ['中秋节', '2023-09-29'],
        ['国庆节', '2023-09-30 2023-10-01 2023-10-02 2023-10-03 2023-10-04 2023-10-05 2023-10-06'],
        ['国庆节', '2023-10-07 2023-10-08'],
      ]),
      ...joined('国庆节、中秋节', [
        ['国庆节', '2025-10-01 2025-10-02 2025-10-03 2025-10-04 2025-10-05'],
        ['中秋节', '2025-10-06'],
        ['国庆节', '2025-10-07 2025-10-08'],
      ]),
    ]);
  });
});

describe('the fifth business day of a month', () => {
  it.each([
    [2025, 10, '2025-10-14'],
    [2026, 1, '2026-01-08'],
    [2026, 5, '2026-05-11'],
    [2026, 10, '2026-10-13'],
  ])('of %i-%i is %s', (year, month, fifth) => {
    const last = countBusinessDaysFrom(dayOf(year, month, 1), 5, calendar).at(-1);
    expect(last && [formatDay(last.day), last.nth]).toEqual([fifth, 5]);
  });
});

function yearsOf(days: Record<string, string>): number[] {
  return [...new Set(Object.keys(days).map((date) => Number(date.slice(0, 4))))];
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}

function joined(theirs: string, groups: [ours: string, dates: string][]): string[] {
  return groups.flatMap(([ours, dates]) => dates.split(' ').map((date) => `${date} ${ours} | ${theirs}`));
}
