import { describe, expect, it } from 'vitest';
import { readBill } from './bill';
import { guessRoles } from './bill-columns';
import { readBillTable } from './bill-table';
import { readMonthText } from './month-text';

const months = ['2026-03-17', '2026-04-01', '2026-05-01', '2026-06-01'].map((start) => ({ start }));
/** With the columns as they are guessed. */
function bill(text: string, at?: { month: string; part: 'consumed' | 'deducted' }, of = months) {
  const table = readBillTable(text);
  const roles = guessRoles(table, at?.part);
  const { fees, leftOut } = readBill(table, of, {
    roles,
    currency: 'CNY',
    addUp: false,
    from: at?.month ?? null,
  });
  return { fees, leftOut: leftOut.map(({ line }) => line) };
}
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
  ['Mar-26', 2026, 3],
  ['令和8年3月分', 2026, 3],
  ['03/2026', 2026, 3],
  ['3月', null, 3],
  ['3月度', null, 3],
  ['march', null, 3],
])('%j is a month', (text, year, month) => {
  expect(readMonthText(text)).toEqual({ year, month, day: null });
});

it.each([
  '',
  '合计',
  'Total',
  '12,000.00',
  '2026',
  'Mar 26',
  '3.2026',
  '13月',
  '2026-13',
  'marvellous 12',
  'marble',
])('%j names no month', (text) => {
  expect(readMonthText(text)).toBeNull();
});

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

  it.each([
    '合计\t300',
    '总计：\t300',
    '小计\t300',
    '合計\t300',
    '総計\t300',
    'Total\t300',
    'Subtotal\t300',
    '合计300元\t30',
  ])('leaves out the sum %j, and says so', (sum) => {
    const line = sum.replace('\t', ' ');
    const [first, second] = [
      { consumed: '100', deducted: '10' },
      { consumed: '200', deducted: '20' },
    ];
    const inOrder = { '2026-03-17': first, '2026-04-01': second };
    const headed = bill(`费用\t代金券\n100\t10\n200\t20\n${sum}\n`);
    expect(headed).toEqual({ fees: inOrder, leftOut: [line] });
    expect(bill(`100\t10\n200\t20\n${sum}\n`)).toEqual({ fees: inOrder, leftOut: [line] });
    const named = bill(`2026-03\t100\t10\n2026-04\t200\t20\n${sum}\n`);
    expect(named).toEqual({ fees: inOrder, leftOut: [line] });
  });

  it('does not guess the year of a month that comes twice', () => {
    const years = ['2025-03-17', '2026-03-17'].map((start) => ({ start }));
    expect(bill('3月\t5', undefined, years).leftOut).toEqual(['3月 5']);
  });
});
