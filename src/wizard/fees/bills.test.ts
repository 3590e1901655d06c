import { expect, it } from 'vitest';
import { readBill } from './bill';
import { guessRoles, isUnclear } from './bill-columns';
import { readBillTable } from './bill-table';

const months = ['2026-03-17', '2026-04-01', '2026-05-01'].map((start) => ({ start }));
const [march, april] = ['2026-03-17', '2026-04-01'] as const;

/** What a bill comes to where its columns are left as guessed: roles, fees as [consumed, deducted], lines left out. */
function readAs(text: string, currency = 'CNY', addUp = false) {
  const table = readBillTable(text);
  const roles = guessRoles(table);
  const { fees, leftOut } = readBill(table, months, { roles, currency, addUp, from: null });
  return {
    roles: roles.join(' '),
    fees: Object.fromEntries(
      Object.entries(fees).map(([month, { consumed, deducted }]) => [month, [consumed, deducted]]),
    ),
    leftOut: leftOut.map(({ why }) => why),
  };
}

interface Known {
  readonly roles: string;
  readonly fees: Readonly<Record<string, readonly (string | undefined)[]>>;
  readonly leftOut?: readonly string[];
}

const bills: Readonly<Record<string, readonly [text: string, known: Known]>> = {
  'the console’s monthly bill: rate, price after discount, vouchers, cash': [
    '账期\t产品名称\t原价\t折扣率\t优惠后总价\t代金券支付\t现金支付\n' +
      '2026-03\t实时音视频\t12,000.00\t0.8\t9,600.00\t1,000.00\t8,600.00\n' +
      '2026-04\t实时音视频\t10,000.00\t0.8\t8,000.00\t0.00\t8,000.00',
    {
      roles: 'month unused unused unused fee covered paid',
      fees: { [march]: ['9,600.00', '1,000.00'], [april]: ['8,000.00', '0.00'] },
    },
  ],
  'price after discount and vouchers alone': [
    '账期\t优惠后总价\t代金券支付\n2026-03\t9600\t1000',
    { roles: 'month fee covered', fees: { [march]: ['9600', '1000'] } },
  ],
  'list price, discount as an amount, vouchers, cash': [
    '月份,刊例价,折扣金额,代金券抵扣,现金支付\n2026年3月,"12,000.00","2,400.00","1,000.00","8,600.00"',
    { roles: 'month fee covered covered paid', fees: { [march]: ['12,000.00', '3400.00'] } },
  ],
  'list price and cash: what lies between was covered': [
    '账单月份\t原价\t折扣\t实付金额\n2026-03\t12000\t8折\t8600\n2026-04\t100\t80%\t100',
    { roles: 'month fee unused paid', fees: { [march]: ['12000', '3400'], [april]: ['100', undefined] } },
  ],
  'vouchers and cash: the fee is both': [
    '账期\t现金支付\t赠送金支付\t代金券支付\n2026-03\t8600\t400\t1000',
    { roles: 'month paid covered covered', fees: { [march]: ['10000', '1400'] } },
  ],
  'in English, as the console exports it': [
    'Billing Month,Product Name,Original Cost,Discount Multiplier,Amount after discount,Voucher Deduction,Cash Payment\n' +
      '2026-03,TRTC,12000,0.8,9600,1000,8600',
    {
      roles: 'month unused unused unused fee covered paid',
      fees: { [march]: ['9600', '1000'] },
    },
  ],
  'in English, discounts and vouchers in one': [
    'Month\tTotal Amount After Discount\tDiscount + Voucher deduction\tOriginal Price\nMar-26\t9600\t3400\t12000',
    { roles: 'month unused covered fee', fees: { [march]: ['12000', '3400'] } },
  ],
  'list price, what was due, and what was paid of it': [
    '账单月份\t刊例价(元)\t折扣\t应付金额(元)\t代金券抵扣(元)\t实付金额(元)\n202603\t100\t0.9\t90\t10\t80',
    { roles: 'month unused unused fee covered paid', fees: { [march]: ['90', '10'] } },
  ],
  'what was due alone': [
    '月份\t应付金额\n2026-03\t100',
    { roles: 'month paid', fees: { [march]: ['100', undefined] } },
  ],
  'months that cannot be read are not filled in by their order': [
    '账期\t费用\n三月份\t100\n四月份\t200',
    { roles: 'month fee', fees: {}, leftOut: ['no-month', 'no-month'] },
  ],
  'in Japanese': [
    '請求月\tご利用料金\tクーポン\n2026年3月分\t12,000\t1,500\n2026年4月分\t9,000\t-',
    { roles: 'month fee covered', fees: { [march]: ['12,000', '1,500'], [april]: ['9,000', undefined] } },
  ],
  'in Japanese, with tax and day of payment beside': [
    '支払日\t利用月\t料金（税抜）\t消費税\t割引額\tお支払額\n2026/4/30\t2026年3月\t12000\t0\t2000\t10000',
    { roles: 'unused month fee unused covered paid', fees: { [march]: ['12000', '2000'] } },
  ],
  'a spreadsheet with titles above and a sum below': [
    '某某账单\n账单周期\t2026-03 至 2026-05\n\n月份\t数量\t单价\t金额（元）\t优惠券\n3月\t300\t40\t12000\t500\n合计\t300\t\t12000\t500',
    {
      roles: 'month unused unused fee covered',
      fees: { [march]: ['12000', '500'] },
      leftOut: ['title', 'title', 'total'],
    },
  ],
  'a table in Markdown': [
    '| Month | Fee | Coupon |\n| --- | ---: | ---: |\n| Mar 2026 | 12,000 | 1,500 |\n| Apr 2026 | 9,000 | |',
    { roles: 'month fee covered', fees: { [march]: ['12,000', '1,500'], [april]: ['9,000', undefined] } },
  ],
  'a refund': [
    '账期\t金额\n2026-03\t12000\n2026-04\t-300.00',
    { roles: 'month fee', fees: { [march]: ['12000', undefined] }, leftOut: ['negative'] },
  ],
  'amounts that do not agree, are none, or can be read in two ways': [
    '账期\t消费金额\t代金券\t现金支付\n2026-03\t12000\t1000\t10000\n2026-04\t100\t200\t\n2026-05\t见附件\t\t\n2026-05\t1,23\t0\t',
    {
      roles: 'month fee covered paid',
      fees: {},
      leftOut: ['not-adding-up', 'more-covered', 'no-amount', 'ambiguous'],
    },
  ],
  'amounts with commas between columns that are apart by commas': [
    'Month,Fee,Voucher\n2026-03,12,000.00,1,500.00\n2026-04,900,100',
    { roles: 'month fee covered', fees: { [april]: ['900', '100'] }, leftOut: ['uneven'] },
  ],
  'no headings: a rate is not what was covered': [
    '2026-03\t12000\t0.8\n2026-04\t9000\t0.9',
    { roles: 'month fee unused', fees: { [march]: ['12000', undefined], [april]: ['9000', undefined] } },
  ],
  'no headings: a month as a spreadsheet writes it': [
    'Mar-26\t100',
    { roles: 'month fee', fees: { [march]: ['100', undefined] } },
  ],
};

it.each(Object.entries(bills))('%s', (_, [text, { roles, fees, leftOut = [] }]) => {
  expect(readAs(text)).toEqual({ roles, fees, leftOut });
});

it.each([
  ['Apr 2026 USD 900.00', 'CNY', ['other-currency']],
  ['Apr 2026 900.00 USD 50 USD', 'CNY', ['other-currency']],
  ['Apr 2026\t$1,200', 'CNY', ['other-currency']],
  ['Month\tAmount (USD)\n2026-04\t900', 'CNY', ['other-currency']],
  ['月份\t币种\t金额\n2026-04\tUSD\t900\n2026-05\tCNY\t900', 'CNY', ['other-currency']],
  ['Apr 2026 USD 900.00', 'USD', []],
  ['Apr 2026 900.00 USD 50 USD', 'USD', []],
  ['Apr 2026\t$1,200', 'USD', []],
  ['Month\tAmount (USD)\n2026-04\t900', 'USD', []],
])('%j in a case of %s leaves out %j', (text, currency, leftOut) => {
  const read = readAs(text, currency);
  expect(read.leftOut).toEqual(leftOut);
  expect(april in read.fees).toBe(leftOut.length === 0);
});

it('lines of one month are added up only if the person says so', () => {
  const text =
    '账期\t子产品\t费用\t代金券\n2026-03\t语音\t1,000.50\t100\n2026-03\t视频\t500\t\n2026-04\t视频\t1\t0';
  const fees = { [march]: ['1500.50', '100'], [april]: ['1', '0'] };
  expect(readAs(text, 'CNY', true)).toMatchObject({ fees, leftOut: [] });
  expect(readAs(text)).toMatchObject({
    fees: { ...fees, [march]: ['1,000.50', '100'] },
    leftOut: ['repeated'],
  });
});

it.each([
  ['2026-03\t100\t10', false],
  ['100\n200', false],
  ['账期\t费用\n2026-03\t100', true],
  ['2026-03\tTRTC\t100', true],
  ['2026-03\t100\t10\t90', true],
  ['2026-03\t100\t0.8', true],
])('of %j the person is asked what the columns hold: %s', (text, asks) => {
  const table = readBillTable(text);
  expect(isUnclear(table, guessRoles(table))).toBe(asks);
});
