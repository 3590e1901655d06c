import { expect, it } from 'vitest';
import { readBill } from './bill';
import { readBillTable } from './bill-table';

/** The fee of March below a heading, or why there is none. */
function fee(heading: string, cell: string, title = '', currency = 'CNY') {
  const table = readBillTable(`${title}月份\t${heading}\n2026-03\t${cell}`);
  const { fees, leftOut } = readBill(table, [{ start: '2026-03-01' }], {
    roles: ['month', 'fee'],
    currency,
    addUp: false,
    from: null,
  });
  return fees['2026-03-01']?.consumed ?? leftOut.at(-1)?.why;
}

it.each([
  ['费用(万元)', '1.2', '12000'],
  ['费用（千元）', '12.5', '12500'],
  ['料金(千円)', '12', '12000'],
  ['料金（百万円）', '1.2', '1200000'],
  ['Fee (k)', '1.2', '1200'],
  ['Fee, thousands', '1.2', '1200'],
  ['费用 万元', '1.2', '12000'],
  ['费用(万元)', '￥1.2', '12000'],
  ['费用(万元)', '1.234', '12340'],
  ['费用(万元)', '1.2万', '12000'],
  ['费用(元)', '1.2', '1.2'],
  ['費用(人民元)', '1,200.00', '1,200.00'],
])('below %s, %s is %s', (heading, cell, expected) => {
  expect(fee(heading, cell, '', heading.includes('円') ? 'JPY' : 'CNY')).toBe(expected);
});

it('of a line above the headings holds for all columns that name none', () => {
  expect(fee('费用', '1.2', '单位：万元\n')).toBe('12000');
  expect(fee('费用(元)', '1.2', '单位：万元\n')).toBe('1.2');
  expect(fee('费用', '1.2', '单位：元\n')).toBe('1.2');
});

it.each([
  ['费用(元/万)', '1.2'],
  ['费用(万元/月)', '1.2'],
  ['费用(万元)', '1.2元'],
])('below %s, %s is refused: its unit is not certain', (heading, cell) => {
  expect(fee(heading, cell)).toBe('unknown-unit');
});
