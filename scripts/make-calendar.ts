import { mkdirSync, writeFileSync } from 'node:fs';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { CalendarData } from '../src/calendar/schema';

/**
 * Writes public/calendars/cn.json from the data of the package chinese-days. Only its data: its functions take
 * a year that is not published yet for one of ordinary weeks.
 */

const publishedFrom = 2019;
const publishedThrough = 2026;

interface Holiday {
  readonly key: string;
  readonly names: CalendarData['names'][string];
}

/** By the name the package gives the holiday in Chinese. */
const holidayNames: Readonly<Record<string, Holiday>> = {
  元旦: { key: 'new-years-day', names: { zh: '元旦', en: 'New Year’s Day', ja: '元日' } },
  春节: { key: 'spring-festival', names: { zh: '春节', en: 'Spring Festival', ja: '春節' } },
  清明: { key: 'tomb-sweeping-day', names: { zh: '清明节', en: 'Tomb-Sweeping Day', ja: '清明節' } },
  劳动节: { key: 'labour-day', names: { zh: '劳动节', en: 'Labour Day', ja: 'メーデー' } },
  端午: { key: 'dragon-boat-festival', names: { zh: '端午节', en: 'Dragon Boat Festival', ja: '端午節' } },
  中秋: { key: 'mid-autumn-festival', names: { zh: '中秋节', en: 'Mid-Autumn Festival', ja: '中秋節' } },
  国庆节: { key: 'national-day', names: { zh: '国庆节', en: 'National Day', ja: '国慶節' } },
};

/** The package writes a day's holiday as "English name,Chinese name,days by law". */
function holidayOf(date: string, entry: string): Holiday {
  const holiday = holidayNames[entry.split(',')[1] ?? ''];
  // A holiday without a name in three languages must not reach the page.
  if (!holiday) throw new Error(`${date} is a holiday this script has no names for: ${entry}`);
  return holiday;
}

function daysOf(entries: Readonly<Record<string, string>>): [date: string, holiday: Holiday][] {
  return Object.entries(entries)
    .filter(([date]) => {
      const year = Number(date.slice(0, 4));
      return publishedFrom <= year && year <= publishedThrough;
    })
    .map(([date, entry]) => [date, holidayOf(date, entry)]);
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function makeCalendar(): CalendarData {
  const holidays = daysOf(published.holidays);
  const makeUpDays = daysOf(published.workdays);
  const named = [...holidays, ...makeUpDays].map(([, { key, names }]) => [key, names] as const);
  return {
    format: 'sla-calendar',
    version: 1,
    region: 'CN',
    publishedFrom,
    publishedThrough,
    holidays: sorted(holidays.map(([date, { key }]) => [date, key])),
    makeUpDays: sorted(makeUpDays.map(([date, { key }]) => [date, key])),
    names: sorted(named),
  };
}

export function calendarText(calendar: CalendarData): string {
  return `${JSON.stringify(calendar, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const folder = new URL('../public/calendars/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('cn.json', folder), calendarText(makeCalendar()));
}
