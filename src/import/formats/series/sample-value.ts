import { atScale, type Decimal } from '../../../domain/decimal';
import { plainText } from '../../../written/normalise';

/** A number of a time series, exactly as written. `unknown`: NaN, null or blank, which is never 0. */
export type SampleValue = Amount | 'unknown' | 'unreadable';

export interface Amount {
  /** May be negative. */
  readonly value: Decimal;
  readonly isPercent: boolean;
}

const nothing = /^(?:|nan|null|none|undefined|no data|n\/a|-)$/i;
const number = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?( ?%)?$/i;
/** 0,973 and 97,3; a comma before three digits may as well group them. */
const decimalComma = /^(0|\d+(?=,(?!\d{3}(?!\d))))[,](\d+)( ?%)?$/;
/** More decimals than a double has. */
const mostDecimals = 40;

export function readSample(raw: unknown): SampleValue {
  if (raw === null || raw === undefined) return 'unknown';
  if (typeof raw !== 'string' && typeof raw !== 'number') return 'unreadable';
  const text = plainText(String(raw)) ?? '?';
  if (nothing.test(text)) return 'unknown';
  const match = number.exec(text.replace(decimalComma, '$1.$2$3'));
  const [, sign, whole = '', fraction = '', exponent = '0', percent] = match ?? [];
  if (!match || whole + fraction === '') return 'unreadable';
  const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const value = scaled(units, fraction.length - Number(exponent));
  return { value, isPercent: percent !== undefined };
}

/** Units ÷ 10^scale; what a double cannot hold is cut off. */
function scaled(units: bigint, scale: number): Decimal {
  if (scale < 0) return { units: units * 10n ** BigInt(-scale), scale: 0 };
  if (scale <= mostDecimals) return { units, scale };
  return { units: units / 10n ** BigInt(scale - mostDecimals), scale: mostDecimals };
}

export function timesHundred({ units, scale }: Decimal): Decimal {
  return scaled(units, scale - 2);
}

/** The whole number that it is, or null. */
export function wholeNumber(value: Decimal): number | null {
  const divisor = 10n ** BigInt(value.scale);
  const whole = Number(value.units / divisor);
  return value.units % divisor === 0n && Number.isSafeInteger(whole) ? whole : null;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

const keptDecimals = 20;
const ratioDecimals = 12;

/** Digits with a fraction as long as it needs to be, cut off where the case format has no room for more. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = units.toString().padStart(scale + 1, '0');
  const fraction = digits
    .slice(digits.length - scale, digits.length - scale + keptDecimals)
    .replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - scale);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** part ÷ whole in percent, cut off and never rounded; `whole` is more than 0. */
export function percentage(part: Decimal, whole: Decimal): string {
  const scale = Math.max(part.scale, whole.scale);
  const units = (atScale(part, scale) * 10n ** BigInt(ratioDecimals + 2)) / atScale(whole, scale);
  return decimalText({ units, scale: ratioDecimals });
}
