import { parseDecimal, type Decimal } from '../domain';

/** Adds amounts of one currency, all with the digits of its minor unit; null where there is none to add. */
export function sumAmounts(amounts: readonly string[]): string | null {
  const [first, ...others] = amounts.map(exactly);
  if (!first) return null;
  return decimalText({
    units: others.reduce((sum, { units }) => sum + units, first.units),
    scale: first.scale,
  });
}

export function isZero(amount: string): boolean {
  return exactly(amount).units === 0n;
}

/** All digits of a decimal, filled up to so many after the point. */
export function decimalText({ units, scale }: Decimal, digits = scale): string {
  const missing = Math.max(digits - scale, 0);
  const places = scale + missing;
  const text = (units * 10n ** BigInt(missing)).toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Without the zeros at its end, down to so many digits after the point. */
export function shortest({ units, scale }: Decimal, digits: number): Decimal {
  let short = { units, scale };
  while (short.scale > digits && short.units % 10n === 0n)
    short = { units: short.units / 10n, scale: short.scale - 1 };
  return short;
}

function exactly(amount: string): Decimal {
  const decimal = parseDecimal(amount);
  if (!decimal) throw new RangeError(`not an amount: ${amount}`);
  return decimal;
}
