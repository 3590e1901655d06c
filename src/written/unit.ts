/** Signs, codes and words of the currencies a case may be in, and how people call them. */
const currency = [
  '(?:CN|JP|US|HK|NT|AU|CA|SG?|A|C|R)?[$¥€£₩₫₹฿]',
  'CNY|RMB|USD|EUR|HKD|TWD|SGD|GBP|AUD|CAD|THB|IDR|INR|MYR|PHP|BRL|JPY|KRW|VND|₱|Rp|RM',
  '人民[币幣]|(?:日|美|欧|歐|港|韩|韓|新台|澳|加)[元圆圓币幣]|[元円圆圓]|美金|英镑|英鎊|ドル|ウォン|yuan|yen|dollars?|euros?|pounds?',
].join('|');
/** What is counted: 次 件 条 of Chinese, 回 件 通 of Japanese, the rest of both. */
const counter = '次|回|件|条|條|通|个|個|笔|筆';

/** The text without the units at its ends, however many, in brackets or not. */
export type Strip = (text: string) => string;

export const stripCurrency: Strip = stripper(currency, '整|正');
export const stripCounter: Strip = stripper(counter, '');

function stripper(words: string, last: string): Strip {
  const unit = `(?:(?:${words})|\\((?:${words})\\))`;
  const before = new RegExp(`^${unit} ?`, 'i');
  const after = new RegExp(` ?${unit}(?:${last})?$`, 'i');
  return (text) => repeat(after, repeat(before, text));
}

function repeat(pattern: RegExp, text: string): string {
  const shorter = text.replace(pattern, '');
  return shorter === text ? text : repeat(pattern, shorter);
}
