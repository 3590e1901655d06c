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
  ['SGD', /sgd|新加坡元/i],
  ['CNY', /cny|rmb|cn[¥￥]|人民[币幣]|元|yuan/i],
];

/** The currency that the text of an amount names, or null where it names none or leaves it open. */
export function namedCurrency(text: string): Currency | null {
  const plain = plainText(text);
  return (plain && names.find(([, pattern]) => pattern.test(plain))?.[0]) || null;
}
