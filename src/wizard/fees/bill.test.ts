import { describe, expect, it } from 'vitest';
import { readBill } from './bill';
import { readMonthText } from './month-text';

const months = ['2026-03-17', '2026-04-01', '2026-05-01', '2026-06-01'].map((start) => ({ start }));
const bill = (text: string, at: Parameters<typeof readBill>[2] = null) => readBill(text, months, at);
const march = { consumed: '12,000.00', deducted: '1,500.00' };

it.each([
  ['2026-03', 2026, 3],
  ['2026/3', 2026, 3],
  ['2026年3月', 2026, 3],
  ['２０２６年３月', 2026, 3],
  ['2026年3月分', 2026, 3],
  ['2026年03月账单', 2026, 3],
  ['202603', 2026, 3],
  ['Mar 2026', 2026, 3],
  ['March, 2026', 2026, 3],
  ['2026 Sept', 2026, 9],
  ['3月', null, 3],
  ['3月度', null, 3],
  ['march', null, 3],
])('%j is a month', (text, year, month) => {
  expect(readMonthText(text)).toEqual({ year, month, day: null });
});

it.each(['', '合计', 'Total', '12,000.00', '2026', '13月', '2026-13', 'marvellous 12', 'marble'])(
  '%j names no month',
  (text) => {
    expect(readMonthText(text)).toBeNull();
  },
);

it('a date, or a span by its first day, names its month', () => {
  expect(readMonthText('2026-03-17')).toEqual({ year: 2026, month: 3, day: 17 });
  expect(readMonthText('2026年3月17日至2026年3月31日')).toEqual({ year: 2026, month: 3, day: 17 });
  expect(readMonthText('2026-03-17 ~ 2026-03-31')).toEqual({ year: 2026, month: 3, day: 17 });
});

describe('a bill', () => {
  it('has its rows in any order, and its columns by their headings', () => {
    const { fees, leftOut } = bill(
      '账期\t代金券抵扣\t消费金额（元）\n2026-04\t0\t9000\n2026年3月\t1,500.00\t12,000.00\n合计\t1,500.00\t21,000.00\n',
    );
    expect(fees).toEqual({ '2026-04-01': { consumed: '9000', deducted: '0' }, '2026-03-17': march });
    expect(leftOut).toEqual(['合计 1,500.00 21,000.00']);
  });

  it.each([
    'Mar 2026\t12,000.00\t1,500.00',
    '3月\t12,000.00\t1,500.00',
    '2026-03; 12,000.00; 1,500.00',
    '2026-03 12,000.00 1,500.00',
    'Mar 2026, 12,000.00, 1,500.00',
    '2026-03-17 – 2026-03-31\t12,000.00\t1,500.00',
  ])('may be the line %j', (text) => {
    expect(bill(text)).toEqual({ fees: { '2026-03-17': march }, leftOut: [] });
  });

  it('may be amounts alone, from where they were pasted', () => {
    expect(bill('1.2万\n９，０００\n', { month: '2026-04-01', part: 'consumed' })).toEqual({
      fees: { '2026-04-01': { consumed: '1.2万' }, '2026-05-01': { consumed: '９，０００' } },
      leftOut: [],
    });
    expect(bill('100\n200', { month: '2026-05-01', part: 'deducted' }).fees).toEqual({
      '2026-05-01': { deducted: '100' },
      '2026-06-01': { deducted: '200' },
    });
    expect(bill('12,000.00\t1,500.00').fees).toEqual({ '2026-03-17': march });
  });

  it('tells the lines that find no place', () => {
    expect(bill('2026-03\t1\n2026-03\t2\n2025-03\t3\nApr 2026\t\n1').leftOut).toEqual([
      '2026-03 2',
      '2025-03 3',
      'Apr 2026',
      '1',
    ]);
    expect(bill('1\n2\n3\n4\n5').leftOut).toEqual(['5']);
  });

  it('does not guess the year of a month that comes twice', () => {
    const years = ['2025-03-17', '2026-03-17'].map((start) => ({ start }));
    expect(readBill('3月\t5', years, null).leftOut).toEqual(['3月 5']);
  });
});
