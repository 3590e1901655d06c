/** An exact decimal: units ÷ 10^scale. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const pattern = /^\d+(?:\.\d+)?$/;
const mostDigits = 30;

/** Digits with an optional fraction, at most 30 digits, no sign, grouping, exponent or bare point; else null. */
export function parseDecimal(text: string): Decimal | null {
  if (!pattern.test(text)) return null;
  const [, fraction = ''] = text.split('.');
  const digits = text.replace('.', '');
  if (digits.length > mostDigits) return null;
  return { units: BigInt(digits), scale: fraction.length };
}

export const zero: Decimal = { units: 0n, scale: 0 };

/** Below 0 where `a` is the smaller, above where it is the larger: 1.50 and 1.5 are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = atScale(a, Math.max(a.scale, b.scale)) - atScale(b, Math.max(a.scale, b.scale));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) - atScale(b, scale), scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The decimal's units at a scale not smaller than its own. */
export function atScale(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

/** `units` of the minor unit as text: 10500 with 2 digits is "105.00". */
export function formatMinor(units: bigint, digits: number): string {
  if (digits === 0) return units.toString();
  const text = units.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
