import { fewestBadBelow, lossStep, mostAllowed, percentValue } from '../../domain';
import type { FigureMonth } from '../../figures/sounding';
import { lostUnit } from '../../figures/use-figure-words';
import type { Terms } from '../../terms/schema';

/** What percentages come to, in a month that is easily imagined: 30 days, or ten thousand calls or messages. */
export const sampleDays = 30;

export interface TierFloors {
  /** Minutes, calls or messages of the month. */
  readonly total: number;
  /** The most that may be lost without a claim. */
  readonly free: number;
  /** For each tier, the least that has to be lost for it. */
  readonly floors: readonly number[];
}

export function tierFloors(terms: Terms): TierFloors {
  const total = terms.measure.kind === 'timeslices' ? sampleDays * 1440 : 10_000;
  const floors = terms.tiers.rows.map(({ below }) =>
    fewestBadBelow(percentValue(below), total, lossStep(terms)),
  );
  return { total, free: mostAllowed(terms, total), floors };
}

/** The month as it is drawn: once at the last loss without a claim, and once at the first loss of each tier. */
export function sampleMonths(terms: Terms): FigureMonth[] {
  const { total, free, floors } = tierFloors(terms);
  return [free, ...floors].map((bad, index) => ({
    index: index + 1,
    start: '2026-04-01',
    end: '2026-04-30',
    days: sampleDays,
    measured: { unit: lostUnit(terms), total, bad: { lower: bad, expected: bad, upper: bad } },
  }));
}
