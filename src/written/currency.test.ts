import { expect, it } from 'vitest';
import { namedCurrency } from './currency';

it.each([
  ['12000', null],
  ['$12,000', null],
  ['￥12000', null],
  ['12000 USD', 'USD'],
  ['1.2万美元', 'USD'],
  ['12000円', 'JPY'],
  ['１２０００日元', 'JPY'],
  ['12000元', 'CNY'],
  ['RMB 12000', 'CNY'],
  ['HK$ 12000', 'HKD'],
  ['€ 12', 'EUR'],
  ['', null],
])('%j names %s', (text, currency) => {
  expect(namedCurrency(text)).toBe(currency);
});
