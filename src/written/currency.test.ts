import { expect, it } from 'vitest';
import { isOtherCurrency, namedCurrency } from './currency';

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

it.each([
  ['12,345.67', ''],
  ['$12,345.67', 'CNY JPY EUR GBP KRW BRL INR'],
  ['12 dollars', 'CNY JPY EUR GBP KRW BRL INR'],
  ['￥12,000', 'USD HKD EUR GBP KRW BRL INR'],
  ['12,000円', 'CNY USD HKD EUR GBP KRW BRL INR'],
  ['12,000元', 'JPY USD HKD EUR GBP KRW BRL INR'],
  ['US$ 5', 'CNY JPY HKD EUR GBP KRW BRL INR'],
  ['R$ 5', 'CNY JPY USD HKD EUR GBP KRW INR'],
  ['₹5', 'CNY JPY USD HKD EUR GBP KRW BRL'],
])('%j cannot be in %s', (text, others) => {
  const currencies = ['CNY', 'JPY', 'USD', 'HKD', 'EUR', 'GBP', 'KRW', 'BRL', 'INR'];
  expect(currencies.filter((currency) => isOtherCurrency(text, currency)).toSorted()).toEqual(
    others.split(' ').filter(Boolean).toSorted(),
  );
});

it.each([
  ['A$5', 'AUD'],
  ['CA$5', 'CAD'],
  ['C$5', 'CAD'],
  ['S$5', 'SGD'],
  ['NT$5', 'TWD'],
  ['RM 5', 'MYR'],
  ['Rp 5', 'IDR'],
  ['5฿', 'THB'],
  ['5₫', 'VND'],
  ['₱5', 'PHP'],
])('%j names %s', (text, currency) => {
  expect(namedCurrency(text)).toBe(currency);
});
