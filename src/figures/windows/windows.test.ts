import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../../calendar/schema';
import { readCase } from '../../case/read-case';
import { assess, parseDay, type Assessed } from '../../domain';
import { termsSchema } from '../../terms/schema';
import { dayCells } from './day-cells';
import { windowAxisTicks } from './window-axis';
import { windowFigure } from './window-rows';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const calendar = calendarSchema.parse(read('../../../public/calendars/cn.json'));
const trtc = termsSchema.parse(read('../../../public/terms/trtc.json'));

/** Three months from 17 March 2026 unless said otherwise, with one long outage in each. */
function assessed(asOf: string, purchase = { startDate: '2026-03-17', months: 3 }): Assessed {
  const [year, month] = purchase.startDate.split('-').map(Number);
  const log = Array.from({ length: purchase.months }, (_, index) => {
    const day = new Date(Date.UTC(year ?? 0, (month ?? 1) + index, 1)).toISOString().slice(0, 10);
    return { kind: 'interval', start: `${day}T00:00`, end: `${day}T05:00` };
  });
  const json = {
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase,
    log,
    fees: { currency: 'CNY', default: { consumed: '100' } },
    asOf,
  };
  const reading = readCase(json, () => trtc);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(trtc, reading.value, calendar);
}

function figure(asOf: string, purchase?: { startDate: string; months: number }, only?: number) {
  const { assessment, evidence } = assessed(asOf, purchase);
  return windowFigure(assessment, evidence, only);
}

function axisLabels(from: string, to: string, plot: number): string[] {
  const axis = { first: parseDay(from) ?? 0, end: parseDay(to) ?? 0, today: null };
  return windowAxisTicks(axis, plot).flatMap(({ day, label }) => (label ? [`${day} ${label}`] : []));
}

describe('windows', () => {
  it('are those of the months that qualify, in their order', () => {
    const found = figure('2026-06-20');
    expect(found?.rows.map(({ month, status, days, soon }) => [month.index, status, days, soon])).toEqual([
      [2, 'open', 9, true],
      [3, 'open', 40, false],
      [4, 'not-yet-open', 18, false],
    ]);
  });

  it('stand on one axis in the order of their days', () => {
    for (const { ends, businessDays, opens, closes } of figure('2026-06-20')?.rows ?? []) {
      const order = [0, ends, ...businessDays, opens, closes, 100];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(businessDays).toHaveLength(5);
    }
  });

  it('are red from the fourteenth day before the last, and not before or after', () => {
    const days = ['2026-06-14', '2026-06-15', '2026-06-29', '2026-06-30'];
    const rows = days.map((asOf) => figure(asOf)?.rows.find(({ month }) => month.index === 2));
    expect(rows.map((row) => row?.soon)).toEqual([false, true, true, false]);
  });

  it('show today only where it is near', () => {
    expect(figure('2026-06-20')?.axis.today).toBeGreaterThan(0);
    expect(figure('2031-01-01')?.axis.today).toBeNull();
    expect(figure('2020-01-01')?.axis.today).toBeNull();
  });

  it('are of one month where one is asked for, and none where no month qualifies', () => {
    expect(figure('2026-06-20', undefined, 1)?.rows.map(({ month }) => month.index)).toEqual([1]);
    const { assessment, evidence } = assessed('2026-06-20');
    const months = assessment.months.filter(({ index }) => index === 1);
    expect(windowFigure({ ...assessment, months }, evidence)).toBeNull();
  });

  it('are few of many: those open, the next to open, the last that closed', () => {
    const found = figure('2021-06-20', { startDate: '2019-01-01', months: 60 });
    const statuses = found?.rows.map(({ status }) => status) ?? [];
    expect(statuses.filter((status) => status === 'open')).toHaveLength(2);
    expect(statuses).toHaveLength(12);
    expect(found?.all.length).toBeGreaterThan(50);
    expect(found?.withYears).toBe(true);
    const closed = figure('2030-01-01', { startDate: '2019-01-01', months: 60 });
    expect(closed?.rows.map(({ month }) => month.index)).toEqual([55, 56, 57, 58, 59, 60]);
  });

  it('have an axis of months, quarters or years, January with its year', () => {
    expect(axisLabels('2026-03-31', '2026-06-20', 544)).toEqual([
      '2026-04-01 month',
      '2026-05-01 month',
      '2026-06-01 month',
    ]);
    expect(axisLabels('2025-09-30', '2026-08-30', 264)).toEqual([
      '2025-10-01 month',
      '2026-01-01 year',
      '2026-04-01 month',
      '2026-07-01 month',
    ]);
    expect(axisLabels('2020-05-01', '2026-08-30', 264)).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01-01 year`),
    );
  });
});

const cells = (asOf: string) => {
  const { assessment, evidence } = assessed(asOf);
  const [, april] = assessment.months;
  const counted = evidence.months[1]?.window.counted;
  return april && counted ? dayCells(april, counted, asOf) : [];
};

describe('the days of the count', () => {
  it('go from the month’s end over the fifth business day to the deadline', () => {
    expect(cells('2026-05-20').map(({ day, nth, roles }) => [day.slice(5), nth, ...roles])).toEqual([
      ['04-30', null, 'ends'],
      ['05-01', null],
      ['05-02', null],
      ['05-03', null],
      ['05-04', null],
      ['05-05', null],
      ['05-06', 1],
      ['05-07', 2],
      ['05-08', 3],
      ['05-09', 4],
      ['05-10', null],
      ['05-11', 5],
      ['05-12', null, 'opens'],
      ['05-20', null, 'today'],
      ['06-29', null, 'closes'],
    ]);
  });

  it('say where days are left out, and where a month begins', () => {
    const found = cells('2026-05-20');
    expect(found.filter(({ afterGap }) => afterGap).map(({ day }) => day)).toEqual([
      '2026-05-20',
      '2026-06-29',
    ]);
    expect(found.filter(({ alone }) => alone).map(({ day }) => day)).toEqual(['2026-05-20', '2026-06-29']);
    expect(found.filter(({ named }) => named).map(({ day }) => day.slice(5))).toEqual([
      '04-30',
      '05-01',
      '06-29',
    ]);
  });

  it('join the days of a holiday, in the row and week by week', () => {
    const runs = cells('2026-05-20').filter(({ is }) => is?.kind === 'holiday');
    expect(runs.map(({ run, weekRun }) => [run, weekRun])).toEqual([
      [5, 3],
      [0, 0],
      [0, 0],
      [0, 2],
      [0, 0],
    ]);
  });

  it('have today among them wherever it falls', () => {
    const roles = (asOf: string) => cells(asOf).find(({ day }) => day === asOf)?.roles;
    expect(roles('2026-05-08')).toEqual(['today']);
    expect(roles('2026-05-12')).toEqual(['opens', 'today']);
    expect(roles('2026-06-29')).toEqual(['today', 'closes']);
    expect(cells('2026-07-04').at(-1)).toMatchObject({ day: '2026-07-04', roles: ['today'], afterGap: true });
    expect(cells('2026-04-01')[0]).toMatchObject({ day: '2026-04-01', roles: ['today'], alone: true });
  });
});
