import { describe, expect, it } from 'vitest';
import type { Answers } from '../questions';
import { readDateColumns } from './date-columns';

/** A column's cells as short texts, then the kinds of what is asked. */
function read(cells: readonly string[], answers: Answers = {}, offset: string | null = null) {
  const { columns, questions } = readDateColumns([{ name: 'c', offset, cells }], answers);
  const said = (columns[0] ?? []).map((cell) => {
    if (cell.kind === 'instant') return cell.text;
    if (cell.kind === 'day') return cell.day;
    if (cell.kind === 'time')
      return `${cell.time.hour}:${cell.time.minute}:${cell.time.second ?? ''}+${cell.days}`;
    return cell.kind === 'refused' ? cell.code : cell.kind;
  });
  return [...said, ...questions.map(({ kind }) => `${kind}?`)];
}

describe('a cell of a column of times', () => {
  it.each([
    ['2026-03-20 10:00', '2026-03-20T10:00'],
    ['2026年3月20日 下午3点', '2026-03-20T15:00'],
    ['2026-03-20', '2026-03-20'],
    ['20260320', '2026-03-20'],
    ['202603201000', '2026-03-20T10:00'],
    ['2026032010', '2026-03-20T10:00'],
    ['10:00', '10:0:+0'],
    ['10:00:30', '10:0:30+0'],
    ['午後3時', '15:0:+0'],
    ['次日 02:00', '2:0:+1'],
    ['翌2:00', '2:0:+1'],
    ['02:00 (+1)', '2:0:+1'],
    ['0.4375', '10:30:00+0'],
    ['1773972000', '2026-03-20T02:00:00Z'],
    ['1773972000.5', '2026-03-20T02:00:00.5Z'],
    ['1773972000123', '2026-03-20T02:00:00.123Z'],
    ['1773972000123456', '2026-03-20T02:00:00.123456Z'],
    ['1773972000123456789', '2026-03-20T02:00:00.123456789Z'],
    ['946684800', '2000-01-01T00:00:00Z'],
    ['946684799', 'unreadable-time'],
    ['4102444800', 'unreadable-time'],
    ['46101', '2026-03-20'],
    ['46101.4166666667', '2026-03-20T10:00:00'],
    ['46101.4166667', '2026-03-20T10:00:00'],
    ['46101.416670', '2026-03-20T10:00:00.288'],
    ['36526', '2000-01-01'],
    ['35064', '2000-01-01'],
    ['35063', 'unreadable-time'],
    ['73050', '2099-12-31'],
    ['73051', 'unreadable-time'],
    ['1.77397E+12', 'unreadable-time'],
    ['Mar 20, 2026 @ 10:00:00.000', '2026-03-20T10:00:00.000'],
    ['Fri Mar 20 10:00:00 2026', '2026-03-20T10:00:00'],
    ['Fri Mar 20 10:00:00 UTC 2026', '2026-03-20T10:00:00Z'],
    ['20-Mar-26', '2026-03-20'],
    ['20/Mar/26 10:00 AM', '2026-03-20T10:00'],
    ['2026-03-20 10:00:00 +0800 CST', '2026-03-20T10:00:00+08:00'],
    ['2026-03-20T10:00:00+08:00[Asia/Shanghai]', '2026-03-20T10:00:00+08:00'],
    ['2026-03-20T10:00:00Z[UTC]', '2026-03-20T10:00:00Z'],
    ['', 'blank'],
    ['N/A', 'blank'],
    ['-', 'blank'],
    ['进行中', 'ongoing'],
    ['未復旧', 'ongoing'],
    ['Still ongoing', 'ongoing'],
    ['soon', 'unreadable-time'],
    ['2026-02-30', 'no-such-time'],
    ['25:00', 'no-such-time'],
    ['2026-03-20 10:00 CST', 'unreadable-time'],
    ['x'.repeat(300), 'unreadable-time'],
  ])('%j is %s', (cell, said) => {
    expect(read([cell])).toEqual([said]);
  });

  it('counts days from 1904 where it is told to', () => {
    expect(read(['44639.5'], { numberDate: 'spreadsheet-days-1904' })).toEqual(['2026-03-20T12:00:00']);
  });

  it('that is a whole number among a spreadsheet’s times is a midnight', () => {
    expect(read(['46101', '46101.5'])).toEqual(['2026-03-20T00:00:00', '2026-03-20T12:00:00']);
  });

  it('that looks like an hour’s digits is one only if all do', () => {
    expect(read(['2026032010', '2026032099'])).toEqual(['2034-03-15T10:40:10Z', '2034-03-15T10:41:39Z']);
  });

  it('has the offset of its heading, unless it has its own', () => {
    expect(read(['2026-03-20 10:00', '2026-03-20 10:00Z', '2026-03-20'], {}, '+09:00')).toEqual([
      '2026-03-20T10:00+09:00',
      '2026-03-20T10:00Z',
      '2026-03-20',
    ]);
  });
});

describe('the order of day and month', () => {
  it('is told by any one cell of the table', () => {
    expect(read(['03/04/2026', '20/03/2026'])).toEqual(['2026-04-03', '2026-03-20']);
    expect(read(['03/04/2026', '03/20/2026'])).toEqual(['2026-03-04', '2026-03-20']);
    const { columns } = readDateColumns(
      [
        { name: 'a', offset: null, cells: ['03/04/2026'] },
        { name: 'b', offset: null, cells: ['20/04/2026'] },
      ],
      {},
    );
    expect(columns).toEqual([[{ kind: 'day', day: '2026-04-03' }], [{ kind: 'day', day: '2026-04-20' }]]);
  });

  it('is asked where none does, and taken from the answer', () => {
    expect(read(['03/04/2026'])).toEqual(['ambiguous-date', 'date-order?']);
    expect(read(['03/04/2026'], { dateOrder: 'day-first' })).toEqual(['2026-04-03', 'date-order?']);
    expect(read(['03/04/2026'], { dateOrder: 'month-first' })).toEqual(['2026-03-04', 'date-order?']);
    expect(read(['03/04/2026'], { dateOrder: 'year-first' })).toEqual(['ambiguous-date', 'date-order?']);
  });

  it('is of no matter where both are the same', () => {
    expect(read(['03/03/2026', '5.5.2026 10:00'])).toEqual(['2026-03-03', '2026-05-05T10:00']);
  });

  it('is nobody’s where cells contradict one another: what each alone proves is taken, the rest refused', () => {
    expect(read(['20/03/2026', '03/20/2026', '03/04/2026'], { dateOrder: 'day-first' })).toEqual([
      '2026-03-20',
      '2026-03-20',
      'ambiguous-date',
    ]);
  });

  it('may have the year first, or last with two digits', () => {
    expect(read(['26/3/20', '26/3/4'])).toEqual(['2026-03-20', '2026-03-04']);
    expect(read(['3/20/26 10:00', '3/4/26 9:00'])).toEqual(['2026-03-20T10:00', '2026-03-04T09:00']);
    expect(read(['20/03/26', '04/03/26'])).toEqual(['ambiguous-date', 'ambiguous-date', 'date-order?']);
    expect(read(['20/03/26', '04/03/26'], { dateOrder: 'day-first' })).toEqual([
      '2026-03-20',
      '2026-03-04',
      'date-order?',
    ]);
    expect(read(['30/03/26', '31/01/26'])).toEqual(['ambiguous-date', 'ambiguous-date', 'date-order?']);
  });

  it('of dates that name their month is not asked', () => {
    expect(read(['3月4日 10:00', '03/04/2026'], { year: 2026, dateOrder: 'day-first' })).toEqual([
      '2026-03-04T10:00',
      '2026-04-03',
      'date-order?',
      'year?',
    ]);
  });
});

describe('a year', () => {
  it('that is not written is asked', () => {
    const cells = ['3月20日 10:00', '3-20 10:00', 'Mar 20 10:00:05', '3.20 10:00'];
    expect(read(cells.slice(0, 3))).toEqual(['no-year', 'no-year', 'no-year', 'year?']);
    expect(read(cells.slice(0, 3), { year: 2026 })).toEqual([
      '2026-03-20T10:00',
      '2026-03-20T10:00',
      '2026-03-20T10:00:05',
      'year?',
    ]);
    expect(read(cells.slice(3), { year: 2026 })).toEqual(['2026-03-20T10:00', 'year?']);
    expect(read(['2月29日'], { year: 2026 })).toEqual(['no-such-time', 'year?']);
  });

  it('is not known where the months may lie on both sides of New Year’s Eve', () => {
    expect(read(['12月31日 10:00', '1月1日 10:00'], { year: 2026 })).toEqual(['no-year', 'no-year']);
  });

  it('is not taken out of a number', () => {
    expect(read(['3.20', '10.30'])).toEqual(['unreadable-time', 'unreadable-time']);
  });
});
