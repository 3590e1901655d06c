import { parseDecimal, type Decimal } from './decimal';
import type { Percentage } from './terms';

/** The number before the sign: "99.9%" is 99.9. Terms are checked at the door, so anything else is a defect. */
export function percentValue(percentage: Percentage): Decimal {
  const value = parseDecimal(percentage.slice(0, -1));
  if (!value) throw new RangeError(`not a percentage: ${percentage}`);
  return value;
}

/** For display and for the assessment's credit: "12.5%" is 12.5. */
export function percentNumber(percentage: Percentage): number {
  return Number.parseFloat(percentage);
}

/** Whether part ÷ whole is below a percentage, exactly; nothing of nothing is not. */
export function isBelow(part: bigint, whole: bigint, percent: Decimal): boolean {
  return part * 100n * 10n ** BigInt(percent.scale) < whole * percent.units;
}

/** part ÷ whole in percent with four decimals, cut off: it can never reach a bound that the fraction does not. */
export function percentCutOff(part: bigint, whole: bigint): string {
  const units = (part * 1_000_000n) / whole;
  return `${units / 10_000n}.${(units % 10_000n).toString().padStart(4, '0')}`;
}
