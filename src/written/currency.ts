import type { Currency } from '../domain/currency';
import { plainText } from './normalise';

/** What names one currency and no other. A bare $ or ¥ names several, so it says nothing. Compounds come first. */
const names: readonly (readonly [Currency, RegExp])[] = [
  ['USD', /usd|us\$|美[元圆圓金]/i],
  ['JPY', /jpy|jp[¥￥]|円|日[元圆圓]|yen/i],
  ['HKD', /hkd|hk\$|港[元圆圓币幣]/i],
  ['TWD', /twd|nt\$|新台[币幣]/i],
  ['EUR', /eur|€|[欧歐]元/i],
  ['GBP', /gbp|£|英[镑鎊]/i],
  ['KRW', /krw|₩|[韩韓][元圆圓币幣]|ウォン/i],
  ['SGD', /sgd|(?<![a-z])sg?\$|新加坡元/i],
  ['AUD', /aud|(?<![a-z])au?\$|澳[元币幣]/i],
  ['CAD', /(?<![a-z])(?:cad(?![a-z])|ca?\$)|加[元币幣]/i],
  ['BRL', /brl|(?<![a-z])r\$/i],
  ['INR', /(?<![a-z])inr(?![a-z])|₹/i],
  ['THB', /thb|฿/i],
  ['VND', /vnd|₫/i],
  ['PHP', /(?<![a-z])php(?![a-z])|₱/i],
  ['MYR', /(?<![a-z])(?:myr|rm)(?![a-z])/i],
  ['IDR', /(?<![a-z])(?:idr|rp)(?![a-z])/i],
  ['CNY', /cny|rmb|cn[¥￥]|人民[币幣]|元|yuan/i],
];

/** Signs and words that several currencies share. */
const shared: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\$|ドル|dollar/i, ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD']],
  [/[¥￥]/, ['CNY', 'JPY']],
];

/** The currency that the text of an amount names, or null where it names none or leaves it open. */
export function namedCurrency(text: string): Currency | null {
  const plain = plainText(text);
  return (plain && names.find(([, pattern]) => pattern.test(plain))?.[0]) || null;
}

/** Whether the text of an amount cannot be in a currency: it names another, or has a sign that is only others'. */
export function isOtherCurrency(text: string, currency: string): boolean {
  const named = namedCurrency(text);
  if (named) return named !== currency;
  const plain = plainText(text) ?? '';
  return shared.some(([sign, currencies]) => sign.test(plain) && !currencies.includes(currency));
}
