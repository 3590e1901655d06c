import { atScale, formatMinor, type Decimal } from '../domain/decimal';
import { readGrouped, type NoNumber } from './grouping';
import { read, refuse, type Reading } from './reading';

/** A number's parts from the largest unit down, each with the zeros that its unit stands for. */
interface Level {
  readonly pattern: RegExp;
  readonly zeros: readonly number[];
}

const levels: readonly Level[] = [
  {
    pattern: /^(?:([^万萬亿億]*)[亿億])?(?:([^万萬亿億]*)[万萬])?([^万萬亿億]*)$/,
    zeros: [8, 4, 0],
  },
  { pattern: /^(?:([^百千仟]*)[千仟])?(?:([^百千仟]*)百)?([^百千仟]*)$/, zeros: [3, 2, 0] },
];

const units = /[百千仟万萬亿億]/;
const loneLastDigit = /[百千仟万萬亿億] ?\d$/;
const moreAfterFraction = /\.[^百千仟万萬亿億]*[百千仟万萬亿億].*\d/;

/**
 * A number with or without 百 千 万 亿, each part in digits, to plain digits: "1.2万" is "12000", "3万5千" "35000", "3千万"
 * "30000000". A lone last digit is ambiguous: "3万5" is 35000 in speech and 30005 by the letter.
 */
export function readWithMyriads(text: string): Reading<string, NoNumber> {
  if (!units.test(text)) return readGrouped(text);
  if (loneLastDigit.test(text)) return refuse('ambiguous');
  if (moreAfterFraction.test(text)) return refuse('not-a-number');
  const total = add(text, levels);
  return total.ok ? read(formatMinor(total.value.units, total.value.scale)) : total;
}

function add(text: string, [level, ...finer]: readonly Level[]): Reading<Decimal, NoNumber> {
  if (!level) return readPart(text);
  const parts = level.pattern.exec(text)?.slice(1);
  if (!parts) return refuse('not-a-number');
  let total: Decimal | null = null;
  let unitBefore: bigint | null = null;
  for (const [index, zeros] of level.zeros.entries()) {
    const part = parts[index]?.trim();
    if (part === undefined || (part === '' && zeros === 0 && total)) continue;
    const value = add(part, finer);
    if (!value.ok) return value;
    const scaled = shift(value.value, zeros);
    // 3万50000 is two numbers: what follows a unit is smaller than it.
    if (unitBefore !== null && scaled.units >= unitBefore * 10n ** BigInt(scaled.scale)) {
      return refuse('not-a-number');
    }
    total = total ? sum(total, scaled) : scaled;
    unitBefore = 10n ** BigInt(zeros);
  }
  return total ? read(total) : refuse('not-a-number');
}

function readPart(text: string): Reading<Decimal, NoNumber> {
  const grouped = readGrouped(text);
  if (!grouped.ok) return grouped;
  const [whole = '', fraction = ''] = grouped.value.split('.');
  return read({ units: BigInt(whole + fraction), scale: fraction.length });
}

/** Times 10^zeros, with no more decimals than are left. */
function shift({ units: digits, scale }: Decimal, zeros: number): Decimal {
  return { units: digits * 10n ** BigInt(Math.max(zeros - scale, 0)), scale: Math.max(scale - zeros, 0) };
}

function sum(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}
