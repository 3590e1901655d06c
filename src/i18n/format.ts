import { dayFormats, type DayFormats } from './format-day';
import { languageTags, type Language } from './languages';
import { once } from './once';

export interface Formats extends DayFormats {
  /** "1200.00" → "1,200.00": grouped, every digit kept. */
  readonly formatAmount: (amount: string) => string;
  /** The amount with a unit that no one can take for another: a bare ¥ would be both CNY and JPY. */
  readonly formatMoney: (amount: string, currency: string) => string;
  readonly formatInteger: (value: number | bigint) => string;
  /** Cut off, never rounded, so that a percentage cannot contradict its tier: ("99.8996", 2) → "99.89%". */
  readonly formatPercent: (percent: string, decimals: number) => string;
  readonly formatList: (items: readonly string[]) => string;
}

const noBreak = '\u00A0';
const made: Partial<Record<Language, Formats>> = {};

export function formatsFor(language: Language): Formats {
  return (made[language] ??= makeFormats(language));
}

function makeFormats(language: Language): Formats {
  const tag = languageTags[language];
  const integers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const currencyNames = once(() => new Intl.DisplayNames(tag, { type: 'currency' }));

  // Whole part through BigInt and fraction as text: no digit of a decimal string ever passes through a float.
  function formatAmount(amount: string): string {
    const [whole = '0', fraction] = amount.split('.', 2);
    const grouped = integers().format(BigInt(whole));
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }

  function formatMoney(amount: string, currency: string): string {
    if (language !== 'zh') return `${formatAmount(amount)}${noBreak}${currency}`;
    const name = currency === 'CNY' ? '元' : currencyNames().of(currency);
    return `${formatAmount(amount)}${name}（${currency}）`;
  }

  function formatPercent(percent: string, decimals: number): string {
    const [whole = '0', fraction = ''] = percent.split('.', 2);
    const cut = fraction.slice(0, decimals).padEnd(decimals, '0');
    return `${formatAmount(decimals === 0 ? whole : `${whole}.${cut}`)}%`;
  }

  return {
    ...dayFormats(language),
    formatAmount,
    formatMoney,
    formatInteger: (value) => integers().format(value),
    formatPercent,
    formatList: (items) => lists().format(items),
  };
}
