import type { Availability } from '../domain';

/** "99.8611…%": four decimals, and dots where they are not all. */
export function exactPercent({ fraction: [good, total], percent }: Availability): string {
  const isWhole = (BigInt(good) * 1_000_000n) % BigInt(total) === 0n;
  return isWhole ? `${percent}%` : `${percent}…%`;
}
