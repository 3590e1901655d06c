import { isBelow, percentValue } from '../../domain';
import type { Terms } from '../../terms/schema';

/** Success rates of slices one after the other, in tenths of a percent: an outage that comes and goes. */
const rates = [1000, 1000, 996, 970, 400, 0, 0, 120, 990, 1000];
const start = 10 * 60;

export interface SampleSlice {
  readonly time: string;
  readonly rate: string;
  readonly lost: boolean;
}

export type Timeslices = Extract<Terms['measure'], { readonly kind: 'timeslices' }>;

/** Which slices an agreement counts as lost, told by the same rates in each. */
export function sampleSlices({ slice, breach }: Timeslices): SampleSlice[] {
  return rates.map((rate, index) => {
    const minute = start + index * slice.minutes;
    return {
      time: `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
      rate: `${rate / 10}%`,
      lost: breach.kind === 'below' ? isBelow(BigInt(rate), 1000n, percentValue(breach.rate)) : rate === 0,
    };
  });
}
